using System.Security.Cryptography;
using Tadafor.Domain.Faults;
using Tadafor.Json;

namespace Tadafor.Tally.LocalRules.Json;

/// <summary>
/// Local rules of a participatory budget as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/budget-rules.v1.json</c>).
/// Reading is strict and never throws for what a document holds: every fault is listed at once. Whether the rules contradict the law or
/// each other is for the rules of law to say.
/// </summary>
public static class BudgetRulesJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/budget-rules/1";

    /// <summary>Reads rules.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static BudgetRulesResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        BudgetRules? rules = null;
        DocumentFaults? faults = SmallDocument.Read(json, BudgetRulesFaults.Fields, root => rules = BudgetRulesReader.Document(root));
        return faults is null ? rules! : faults;
    }

    /// <summary>Reads rules from text.</summary>
    public static BudgetRulesResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads rules without waiting for the stream.</summary>
    public static Task<BudgetRulesResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes rules in their canonical form: no field for what is not fixed.</summary>
    public static void Write(BudgetRules rules, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(rules);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, Schema, json => BudgetRulesWriter.Fields(json, rules));
    }

    /// <summary>Writes rules without waiting for the stream.</summary>
    public static Task WriteAsync(BudgetRules rules, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(rules, stream), cancellation);

    /// <summary>The canonical form as text.</summary>
    public static string ToText(BudgetRules rules) => SmallDocument.ToText(stream => Write(rules, stream));

    /// <summary>
    /// The digest that freezes rules: SHA-256 of their canonical form, 64 hexadecimal digits in lower case. Two documents with the same
    /// rules have the same digest, however they are laid out; rules that differ in anything have another.
    /// </summary>
    public static string Digest(BudgetRules rules)
    {
        using MemoryStream stream = new();
        Write(rules, stream);
        return Convert.ToHexStringLower(SHA256.HashData(stream.GetBuffer().AsSpan(0, (int)stream.Length)));
    }
}
