using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Budgets.LocalRules;

/// <summary>What is found of local rules as JSON: every phrase in the three languages. It is written only.</summary>
public static class BudgetRulesAnswerJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/budget-rules-answer/1";

    /// <summary>Writes an answer.</summary>
    public static void Write(BudgetRulesAnswer answer, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, Schema, json =>
        {
            json.WriteString("reference", WellFormed.Of(answer.Reference));
            json.WriteString("digest", answer.Digest);
            json.Write("ready", answer.Ready);
            PlacedFindings.Write(json, "findings", answer.Findings);
        });
    }

    /// <summary>Writes an answer without waiting for the stream.</summary>
    public static Task WriteAsync(BudgetRulesAnswer answer, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(answer, stream), cancellation);

    /// <summary>The document as text.</summary>
    public static string ToText(BudgetRulesAnswer answer) => SmallDocument.ToText(stream => Write(answer, stream));
}
