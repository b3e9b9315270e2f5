using Tadafor.Domain.Council;
using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Council;

/// <summary>
/// Votes of a council as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/council-vote.v1.json</c>). Reading is strict and
/// never throws for what a document holds: every fault is listed at once.
/// </summary>
public static class CouncilVoteJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/council-vote/1";

    /// <summary>Reads a vote.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static CouncilVoteResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        CouncilVote? vote = null;
        DocumentFaults? faults = SmallDocument.Read(json, CouncilVoteReader.Kinds, root => vote = CouncilVoteReader.Read(root));
        return faults is null ? vote! : faults;
    }

    /// <summary>Reads a vote from text.</summary>
    public static CouncilVoteResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads a vote without waiting for the stream.</summary>
    public static Task<CouncilVoteResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes a vote; what is not known is left out.</summary>
    public static void Write(CouncilVote vote, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(vote);
        ArgumentNullException.ThrowIfNull(destination);
        CouncilVoteWriter.Write(vote, destination);
    }

    /// <summary>Writes a vote without waiting for the stream.</summary>
    public static Task WriteAsync(CouncilVote vote, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(vote, stream), cancellation);

    /// <summary>The document as text.</summary>
    public static string ToText(CouncilVote vote) => SmallDocument.ToText(stream => Write(vote, stream));
}
