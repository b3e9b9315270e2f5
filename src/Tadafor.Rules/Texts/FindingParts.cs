using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>Every condition, those that decide first, grouped by what was found.</summary>
internal static class FindingParts
{
    internal static Phrase NotDeciding { get; } = new(
        "أحكام لا تحسم النتيجة", "Dispositions qui ne décident pas du résultat", "Provisions that do not decide the outcome");

    internal static IReadOnlyList<Verdict> Order { get; } =
        [Verdict.Unsatisfied, Verdict.Undetermined, Verdict.AwaitingJudgement, Verdict.Satisfied, Verdict.NotApplicable];

    public static IEnumerable<Block> Of(DecisionDocument decision)
    {
        foreach (Verdict verdict in Order)
        {
            FindingDocument[] group = [.. decision.Binding(verdict)];
            if (group.Length > 0)
            {
                yield return Line.Section(Heading(verdict));
                foreach (FindingDocument finding in group)
                {
                    yield return Line.Entry(Mark(finding.Verdict), finding.Title, [.. FindingDetails.Of(finding, decision)]);
                }
            }
        }

        FindingDocument[] others = [.. decision.Findings.Where(f => f.Force != Force.Mandatory)];
        if (others.Length > 0)
        {
            yield return Line.Section(NotDeciding);
            foreach (FindingDocument finding in others)
            {
                yield return Line.Entry(Mark(finding.Verdict), finding.Title, [.. FindingDetails.OfNotDeciding(finding, decision)]);
            }
        }
    }

    /// <summary>What conditions of a verdict are called together.</summary>
    public static Phrase Heading(Verdict verdict) => verdict switch
    {
        Verdict.Unsatisfied => new("شروط غير مستوفاة", "Conditions non remplies", "Conditions not met"),
        Verdict.Undetermined => new("شروط غير محسومة", "Conditions indéterminées", "Conditions undetermined"),
        Verdict.AwaitingJudgement => new("شروط في انتظار التقدير", "Conditions en attente d'appréciation", "Conditions awaiting judgement"),
        Verdict.Satisfied => new("شروط مستوفاة", "Conditions remplies", "Conditions met"),
        Verdict.NotApplicable => new("شروط لا تنطبق", "Conditions sans objet", "Conditions that do not apply"),
    };

    /// <summary>The sign of a verdict before its condition; the verdict stands beside it in words.</summary>
    public static string Mark(Verdict verdict) => verdict switch
    {
        Verdict.Unsatisfied => "✗",
        Verdict.Undetermined => "?",
        Verdict.AwaitingJudgement => "…",
        Verdict.Satisfied => "✓",
        Verdict.NotApplicable => "–",
    };
}
