using Tadafor.Domain.Bodies;
using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Bodies;

/// <summary>
/// Bodies as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/body.v1.json</c>). Reading is strict and never throws for
/// what a document holds: every fault is listed at once.
/// </summary>
public static class BodyJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/body/1";

    /// <summary>Reads a body.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static BodyResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        BodyFile? body = null;
        DocumentFaults? faults = SmallDocument.Read(json, BodyReader.Kinds, root => body = BodyReader.Document(root));
        return faults is null ? body! : faults;
    }

    /// <summary>Reads a body from text.</summary>
    public static BodyResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads a body without waiting for the stream.</summary>
    public static Task<BodyResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes a body in its canonical form: no field for what is not known or not fixed.</summary>
    public static void Write(BodyFile body, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(body);
        ArgumentNullException.ThrowIfNull(destination);
        BodyWriter.Write(body, destination);
    }

    /// <summary>Writes a body without waiting for the stream.</summary>
    public static Task WriteAsync(BodyFile body, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(body, stream), cancellation);

    /// <summary>The canonical form as text.</summary>
    public static string ToText(BodyFile body) => SmallDocument.ToText(stream => Write(body, stream));
}
