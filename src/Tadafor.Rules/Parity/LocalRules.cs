using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.ParityFacts;

namespace Tadafor.Rules.Parity;

/// <summary>Goals of internal rules or a charter as rules of the same algebra as the law's, of local force.</summary>
internal static class LocalRules
{
    private static readonly Phrase _word = new("المادة", "art.", "art.");

    // A local text has no date here: whoever states the goal holds it to be in force.
    private static readonly Commencement _stated = Commencement.On(LocalDate.MinIsoValue, Confidence.Secondary, LocalText.Unread);

    /// <summary>The goal as a rule.</summary>
    public static Rule Of(LocalGoal local)
    {
        ParityGoal goal = local.Goal;
        Instrument text = LocalText.Of("local", local.Source, _word);
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
            Cites = [new(text, local.Article, null, Confidence.Secondary)],
            Requires = Versions<Condition>.InForce(
                _stated,
                goal.AtLeast == 0 ? share : goal.Numerator == 0 ? number : share & number),
        };
    }
}
