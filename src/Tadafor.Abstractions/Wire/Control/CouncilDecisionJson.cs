using Tadafor.Domain.Control;
using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Control;

/// <summary>
/// What became of decisions of a council after the vote, as JSON documents, format <see cref="Schema"/> (see
/// <c>docs/schemas/council-decision.v1.json</c>). Reading is strict and
/// never throws for what a document holds: every fault is listed at once.
/// </summary>
public static class CouncilDecisionJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/council-decision/1";

    /// <summary>Reads a decision.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static CouncilDecisionResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        CouncilDecision? decision = null;
        DocumentFaults? faults = SmallDocument.Read(json, CouncilDecisionReader.Kinds, root => decision = CouncilDecisionReader.Read(root));
        return faults is null ? decision! : faults;
    }

    /// <summary>Reads a decision from text.</summary>
    public static CouncilDecisionResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads a decision without waiting for the stream.</summary>
    public static Task<CouncilDecisionResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes a decision; what is not known is left out.</summary>
    public static void Write(CouncilDecision decision, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(decision);
        ArgumentNullException.ThrowIfNull(destination);
        CouncilDecisionWriter.Write(decision, destination);
    }

    /// <summary>Writes a decision without waiting for the stream.</summary>
    public static Task WriteAsync(CouncilDecision decision, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(decision, stream), cancellation);

    /// <summary>The document as text.</summary>
    public static string ToText(CouncilDecision decision) => SmallDocument.ToText(stream => Write(decision, stream));
}
