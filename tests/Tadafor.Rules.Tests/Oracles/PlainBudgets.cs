using static Tadafor.Rules.Vocabulary.BudgetFacts;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>The law on a commune's budget as plain functions.</summary>
internal static class PlainBudgets
{
    /// <summary>By the code of the rule.</summary>
    public static Dictionary<string, Func<PossibleFile, Plain>> ByCode { get; } = new(StringComparer.Ordinal)
    {
        ["commune.budget.within-powers"] = f => PlainLaw.Holds(f.Is(WithinPowers)),
        ["commune.budget.equipment-part"] = f => PlainLaw.Holds(f.Is(InEquipmentPart)),
        ["commune.budget.balance"] = f => PlainLaw.Holds(f.Is(FirstPartBalanced) && f.Is(SecondPartBalanced)),
        ["commune.budget.performance"] = f => PlainLaw.Holds(f.Is(PerformanceProject)),
        ["commune.budget.gender"] = f => PlainLaw.Holds(f.Is(Gender)),
        ["commune.budget.programme"] = f => PlainLaw.Holds(f.Is(InProgramme)),
        ["commune.budget.no-running-costs"] = f => PlainLaw.Holds(!f.Is(Staff) && !f.Is(Running)),
        ["commune.budget.revenue-first"] = f => PlainLaw.Holds(f.Is(RevenueFirst)),
        ["commune.budget.by-chapter"] = f => PlainLaw.Holds(f.Is(ByChapter)),
        ["commune.budget.attached"] = f => PlainLaw.Holds(f.Is(ThreeYears) && f.Is(Accounts)),
        ["commune.budget.public"] = f => PlainLaw.Holds(f.Is(Public)),
        ["commune.budget.proactive"] = f => PlainLaw.Holds(f.Is(Electronic)),
    };
}
