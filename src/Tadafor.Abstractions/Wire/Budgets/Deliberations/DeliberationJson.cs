using Tadafor.Domain.Budgets.Deliberations;
using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Budgets.Deliberations;

/// <summary>
/// What a deliberation needs beside the count, as JSON documents, format <see cref="Schema"/> (see
/// <c>docs/schemas/deliberation.v1.json</c>). Reading is strict and lists every fault at once.
/// </summary>
public static class DeliberationJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/deliberation/1";

    /// <summary>Reads it.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static DeliberationResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        DeliberationFacts? facts = null;
        DocumentFaults? faults = SmallDocument.Read(json, DeliberationReader.Kinds, root => facts = DeliberationReader.Document(root));
        return faults is null ? new(facts!) : new(faults);
    }

    /// <summary>The same, without waiting for the stream.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    /// <param name="cancellation">Stops it.</param>
    public static Task<DeliberationResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);
}
