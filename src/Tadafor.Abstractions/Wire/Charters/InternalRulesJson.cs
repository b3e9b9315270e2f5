using Tadafor.Domain.Charters;
using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Charters;

/// <summary>
/// Internal rules as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/internal-rules.v1.json</c>). Reading is strict and
/// never throws for what a document holds: every fault is listed at once.
/// </summary>
public static class InternalRulesJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/internal-rules/1";

    /// <summary>Reads internal rules.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static InternalRulesResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        InternalRules? rules = null;
        DocumentFaults? faults = SmallDocument.Read(json, CharterFaults.RulesKinds, root => rules = CharterReader.ReadRules(root));
        return faults is null ? rules! : faults;
    }

    /// <summary>Reads internal rules from text.</summary>
    public static InternalRulesResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads internal rules without waiting for the stream.</summary>
    public static Task<InternalRulesResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);
}
