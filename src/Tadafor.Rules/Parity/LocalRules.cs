using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Rules.Algebra;
using static Tadafor.Rules.Vocabulary.ParityFacts;

namespace Tadafor.Rules.Parity;

/// <summary>Goals of internal rules or a charter as rules of the same algebra as the law's, of local force.</summary>
internal static class LocalRules
{
    /// <summary>The goal as a rule.</summary>
    public static Rule Of(LocalGoal local)
    {
        ParityGoal goal = local.Goal;
        Quantity counted = goal.Whom == Sex.Woman ? OrganWomen : OrganMen;
        Condition share = goal.Numerator > 0
            ? counted >= new Share(goal.Numerator, goal.Denominator, OrganMembers, goal.Rounding)
            : Condition.Nothing;
        Condition number = counted >= new Constant(goal.AtLeast);
        return new()
        {
            Code = goal.Whom == Sex.Woman ? "local.parity.women" : "local.parity.men",
            Title = goal.Whom == Sex.Woman
                ? new("نصاب النساء حسب نص محلي", "Part des femmes selon un texte local", "Share of women by a local text")
                : new("نصاب الرجال حسب نص محلي", "Part des hommes selon un texte local", "Share of men by a local text"),
            Force = Force.Local,
            Cites = [LocalTexts.Cite(local)],
            Requires = LocalTexts.Stated(goal.AtLeast == 0 ? share : goal.Numerator == 0 ? number : share & number),
        };
    }
}
