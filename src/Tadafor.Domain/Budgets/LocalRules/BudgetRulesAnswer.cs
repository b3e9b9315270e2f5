using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Budgets.LocalRules;

/// <summary>What is found of local rules of a participatory budget, all at once.</summary>
public sealed record BudgetRulesAnswer
{
    internal BudgetRulesAnswer()
    {
    }

    /// <summary>What people call the rules.</summary>
    public required string Reference { get; init; }

    /// <summary>The digest of the rules, which freezes them.</summary>
    public required string Digest { get; init; }

    /// <summary>The findings: what is fixed, what holds together, what the law asks.</summary>
    public required Sequence<PlacedFinding> Findings { get; init; }

    /// <summary>
    /// Whether the call can open under these rules: no when something contradicts the law or another rule, unknown when something is not
    /// fixed or rests on a question. What is only recommended decides nothing.
    /// </summary>
    public Truth Ready => Of(Findings);

    /// <summary>What stands against opening.</summary>
    public IEnumerable<PlacedFinding> Against => Findings.Where(f => f.Finding.Verdict == Verdict.Unsatisfied);

    /// <summary>What is open.</summary>
    public IEnumerable<PlacedFinding> Open =>
        Findings.Where(f => f.Finding.Verdict is Verdict.Undetermined or Verdict.AwaitingJudgement);

    internal static Truth Of(IEnumerable<PlacedFinding> findings)
    {
        Verdict[] binding =
        [
            .. findings.Where(f => f.Finding.Force is Force.Mandatory or Force.Local).Select(f => f.Finding.Verdict),
        ];
        return binding.Contains(Verdict.Unsatisfied) ? Truth.No
            : binding.Any(v => v is Verdict.Undetermined or Verdict.AwaitingJudgement) ? Truth.Unknown
            : Truth.Yes;
    }
}
