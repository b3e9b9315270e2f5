using Tadafor.Domain.Faults;
using Tadafor.Domain.Parity;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Parity;

/// <summary>
/// Compositions as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/composition.v1.json</c>). Reading is strict and never
/// throws for what a document holds: every fault is listed at once.
/// </summary>
public static class CompositionJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/composition/1";

    /// <summary>Reads a composition.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static CompositionResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        Composition? composition = null;
        DocumentFaults? faults = SmallDocument.Read(
            json,
            CompositionReader.Kinds,
            root => composition = CompositionReader.Read(root));
        return faults is null ? composition! : faults;
    }

    /// <summary>Reads a composition from text.</summary>
    public static CompositionResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads a composition without waiting for the stream.</summary>
    public static Task<CompositionResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);
}
