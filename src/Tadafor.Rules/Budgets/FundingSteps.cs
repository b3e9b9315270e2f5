using NodaTime;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Laws.OrganicLaw113_14;

namespace Tadafor.Rules.Budgets;

/// <summary>
/// What must be there before a centime of the envelope can be spent. A count is a proposal to the council; money comes through the budget
/// that it votes, and the budget is enforceable after its visa.
/// </summary>
internal static class FundingSteps
{
    /// <summary>The steps, in order.</summary>
    public static IEnumerable<FundingStep> Of(Sequence<BudgetAct> acts, BudgetFold fold, DecisionRoad? road, LocalDate day)
    {
        BudgetAct? Act(BudgetActKind kind) => acts.LastOrDefault(a => a.Kind == kind);
        BudgetAct? adopted = Act(BudgetActKind.BudgetAdopted), rejected = Act(BudgetActKind.BudgetRejected);
        BudgetAct? entered = Act(BudgetActKind.BudgetEntered), granted = Act(BudgetActKind.VisaGranted);
        yield return new(
            "entered",
            new(
                "تسجيل اعتمادات المشاريع بجزء التجهيز من الميزانية",
                "crédits des projets inscrits à la partie équipement du budget",
                "credits of the projects entered in the equipment part of the budget"),
            [BudgetLaw113.At("154", "§1"), BudgetLaw113.At("180", "§1")],
            entered is null ? Truth.Unknown
                : fold.Accounts.Any(a => a.Entered < a.Expected) ? Truth.Unknown
                : acts.Any(a => a.Kind == BudgetActKind.BudgetEntered && a.Part == 1) ? Truth.No
                : Truth.Yes,
            entered?.On);
        yield return new(
            "by-chapter",
            new(
                "تصويت المجلس على النفقات عن كل باب، بعد المداخيل",
                "dépenses votées chapitre par chapitre, après les recettes",
                "spending voted chapter by chapter, after revenue"),
            [BudgetLaw113.At("186", "§1"), BudgetLaw113.At("186", "§3")],
            adopted is null ? Truth.Unknown
                : adopted.ByChapter == false || adopted.RevenueFirst == false ? Truth.No
                : adopted is { ByChapter: true, RevenueFirst: true } ? Truth.Yes
                : Truth.Unknown,
            adopted?.On);
        yield return new(
            "adopted",
            new("اعتماد المجلس للميزانية", "budget adopté par le conseil", "budget adopted by the council"),
            [BudgetLaw113.At("185", "§3")],
            adopted is not null ? Truth.Yes : rejected is not null ? Truth.No : Truth.Unknown,
            adopted?.On);

        // Silence counts as a visa once its time has passed under every reading (art. 118, last paragraph).
        LocalDate? silent = granted is null ? road?.EnforceableFrom : null;
        yield return new(
            "visa",
            new(
                "التأشير على الميزانية، أو سكوت العامل إلى انصرام أجله",
                "budget visé, ou silence du gouverneur jusqu'à la fin de son délai",
                "the budget's visa, or the governor's silence until his time has passed"),
            [BudgetLaw113.At("118", "§1"), BudgetLaw113.At("118", "rest"), BudgetLaw113.At("189", "§2")],
            granted is not null ? Truth.Yes
                : road is { IsStopped: true } || Act(BudgetActKind.VisaRefused) is not null && Act(BudgetActKind.BudgetRevoted) is null
                    ? Truth.No
                : silent <= day ? Truth.Yes
                : Truth.Unknown,
            granted?.On ?? (silent <= day ? silent : null));
    }
}
