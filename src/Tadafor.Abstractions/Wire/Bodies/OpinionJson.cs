using Tadafor.Domain.Bodies;
using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Bodies;

/// <summary>
/// Opinions as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/opinion.v1.json</c>), each with its body. Reading is strict
/// and never throws for what a document holds: every fault is listed at once.
/// </summary>
public static class OpinionJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/opinion/1";

    /// <summary>Reads an opinion.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static OpinionResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        OpinionFile? opinion = null;
        DocumentFaults? faults = SmallDocument.Read(json, OpinionReader.Kinds, root => opinion = OpinionReader.Document(root));
        return faults is null ? opinion! : faults;
    }

    /// <summary>Reads an opinion from text.</summary>
    public static OpinionResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads an opinion without waiting for the stream.</summary>
    public static Task<OpinionResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes an opinion in its canonical form: no field for what is not known.</summary>
    public static void Write(OpinionFile opinion, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(opinion);
        ArgumentNullException.ThrowIfNull(destination);
        OpinionWriter.Write(opinion, destination);
    }

    /// <summary>Writes an opinion without waiting for the stream.</summary>
    public static Task WriteAsync(OpinionFile opinion, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(opinion, stream), cancellation);

    /// <summary>The canonical form as text.</summary>
    public static string ToText(OpinionFile opinion) => SmallDocument.ToText(stream => Write(opinion, stream));
}
