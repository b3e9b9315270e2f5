using Tadafor.Tally.Counting;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.ExactEqualShares;

namespace Tadafor.Tally.Methods;

/// <summary>Every option of every method, with its words.</summary>
internal static class OptionList
{
    public static readonly OptionWords<Utility> Utilities =
        new("utility", ("cost", Utility.Cost), ("cardinality", Utility.Cardinality), ("score", Utility.Score));

    public static readonly OptionWords<Completion> Completions = new(
        "completion",
        ("none", Completion.None),
        ("greedy", Completion.Greedy),
        ("add1-exact-share", Completion.Add1ExactShare),
        ("add1", Completion.Add1),
        ("add1u", Completion.Add1Utilitarian),
        ("add1-full", Completion.Add1Full));

    public static readonly OptionWords<OutcomeComparison> Comparisons = new(
        "comparison",
        ("none", OutcomeComparison.None),
        ("satisfaction", OutcomeComparison.Satisfaction),
        ("exclusion", OutcomeComparison.Exclusion));

    public static readonly OptionWords<ExactSharesUtility> ExactUtilities =
        new("utility", ("cost", ExactSharesUtility.Cost), ("cardinality", ExactSharesUtility.Cardinality));

    public static readonly OptionWords<ExactSharesCompletion> ExactCompletions = new(
        "completion",
        ("none", ExactSharesCompletion.None),
        ("add-opt", ExactSharesCompletion.AddOpt),
        ("add-opt-complete", ExactSharesCompletion.AddOptComplete),
        ("add-opt-skip", ExactSharesCompletion.AddOptSkip));

    public static readonly OptionWords<bool> ByScore = new("utility", ("cardinality", false), ("score", true));

    public static readonly OptionWords<bool> PerCost = new("divide-by", ("nothing", false), ("cost", true));

    public static readonly OptionWords<WhenTooDear> SkipOrStop = new("fit", ("skip", WhenTooDear.Skip), ("stop", WhenTooDear.Stop));

    public static readonly OptionWords<WhenTooDear> StopOrSkip = new("fit", ("stop", WhenTooDear.Stop), ("skip", WhenTooDear.Skip));

    public static readonly OptionWords<OrdinalScoring> OrdinalScores =
        new("ordinal-scores", ("ballot", OrdinalScoring.BallotLength), ("longest", OrdinalScoring.LongestAllowed));

    public static readonly MethodOption MinimumSupport = new("min-support", []);

    public static readonly MethodOption Step = new("step", []);
}
