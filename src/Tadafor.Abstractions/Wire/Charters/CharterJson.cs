using Tadafor.Domain.Charters;
using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Charters;

/// <summary>
/// Charters as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/charter.v1.json</c>). Reading is strict and never throws
/// for what a document holds: every fault is listed at once.
/// </summary>
public static class CharterJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/charter/1";

    /// <summary>Reads a charter.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static CharterResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Charter? charter = null;
        DocumentFaults? faults = SmallDocument.Read(json, CharterFaults.Kinds, root => charter = CharterReader.Read(root));
        return faults is null ? charter! : faults;
    }

    /// <summary>Reads a charter from text.</summary>
    public static CharterResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads a charter without waiting for the stream.</summary>
    public static Task<CharterResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes a charter; read back it is the same.</summary>
    public static void Write(Charter charter, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(charter);
        ArgumentNullException.ThrowIfNull(destination);
        CharterWriter.Write(charter, destination);
    }

    /// <summary>Writes a charter without waiting for the stream.</summary>
    public static Task WriteAsync(Charter charter, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(charter, stream), cancellation);

    /// <summary>The document as text.</summary>
    public static string ToText(Charter charter) => SmallDocument.ToText(stream => Write(charter, stream));
}
