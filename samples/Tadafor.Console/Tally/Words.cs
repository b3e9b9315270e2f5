using Tadafor.Tally.Counting;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.ExactEqualShares;

namespace Tadafor.Console.Tally;

/// <summary>The words of every option of every method.</summary>
internal static class Words
{
    public static readonly OptionWords<Utility> Utility =
        new("--utility", ("cost", Tadafor.Tally.Counting.Utility.Cost), ("cardinality", Tadafor.Tally.Counting.Utility.Cardinality), ("score", Tadafor.Tally.Counting.Utility.Score));

    public static readonly OptionWords<Completion> Completion = new(
        "--completion",
        ("none", Tadafor.Tally.Methods.EqualShares.Completion.None),
        ("greedy", Tadafor.Tally.Methods.EqualShares.Completion.Greedy),
        ("add1-exact-share", Tadafor.Tally.Methods.EqualShares.Completion.Add1ExactShare),
        ("add1", Tadafor.Tally.Methods.EqualShares.Completion.Add1),
        ("add1u", Tadafor.Tally.Methods.EqualShares.Completion.Add1Utilitarian),
        ("add1-full", Tadafor.Tally.Methods.EqualShares.Completion.Add1Full));

    public static readonly OptionWords<OutcomeComparison> Comparison = new(
        "--comparison", ("none", OutcomeComparison.None), ("satisfaction", OutcomeComparison.Satisfaction), ("exclusion", OutcomeComparison.Exclusion));

    public static readonly OptionWords<ExactSharesUtility> ExactUtility =
        new("--utility", ("cost", ExactSharesUtility.Cost), ("cardinality", ExactSharesUtility.Cardinality));

    public static readonly OptionWords<ExactSharesCompletion> ExactCompletion = new(
        "--completion",
        ("none", ExactSharesCompletion.None),
        ("add-opt", ExactSharesCompletion.AddOpt),
        ("add-opt-complete", ExactSharesCompletion.AddOptComplete),
        ("add-opt-skip", ExactSharesCompletion.AddOptSkip));

    public static readonly OptionWords<bool> BallotUtility = new("--utility", ("cardinality", false), ("score", true));

    public static readonly OptionWords<bool> PerCost = new("--divide-by", ("nothing", false), ("cost", true));

    public static readonly OptionWords<WhenTooDear> SkipOrStop = new("--fit", ("skip", WhenTooDear.Skip), ("stop", WhenTooDear.Stop));

    public static readonly OptionWords<WhenTooDear> StopOrSkip = new("--fit", ("stop", WhenTooDear.Stop), ("skip", WhenTooDear.Skip));

    public static readonly OptionWords<OrdinalScoring> Ordinal = new("--ordinal-scores", ("ballot", OrdinalScoring.BallotLength), ("longest", OrdinalScoring.LongestAllowed));

    public static readonly OptionWords MinimumSupport = new("--min-support");

    public static readonly OptionWords Step = new("--step");
}
