using Tadafor.Rules.Laws.OrganicLaw64_14;

namespace Tadafor.Rules;

/// <summary>The route of a motion in matters of legislation: a committee presents it, with a support list.</summary>
internal static class LegislativeMotions
{
    /// <summary>A motion to the bureau of a House of Parliament.</summary>
    public static Route Motion { get; } = new(
        "legislative-motion",
        new("ملتمس في مجال التشريع", "Motion en matière de législation", "Motion in matters of legislation"),
        [
            Article1.Petitioners, Article2.Owners, Article2.CommitteeSize, Article2.CommitteeSpread,
            Article3.MatterOfLaw,
            Article4.Constants, Article4.NotReserved, Article4.NotAgainstTreaties,
            Article5.Interest, Article5.ClearlyDrawn, Article5.MemorandumAttached, Article5.SupportListAttached, Article5.OneHouse,
            Article6.AgentAndDeputy, Article7.Number, Article7.Cards, Article8.RightHouse,
        ]);
}
