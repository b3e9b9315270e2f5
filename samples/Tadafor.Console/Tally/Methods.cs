using Tadafor.Domain.Tally;
using Tadafor.Domain.Tally.Rules;

namespace Tadafor.Console.Tally;

/// <summary>Every method the console offers: one line each.</summary>
internal static class Methods
{
    public static readonly MethodEntry[] All =
    [
        new("greedy-votes", (o, _) => Greedy(GreedyMeasure.Votes, o), "--fit", "--min-support"),
        new("greedy-ratio", (o, _) => Greedy(GreedyMeasure.VotesPerCost, o), "--fit", "--min-support"),
        new("greedy-points", (o, _) => Greedy(GreedyMeasure.Points, o), "--fit", "--min-support", "--ordinal-scores"),
        new("greedy-score-ratio", (o, _) => Greedy(GreedyMeasure.PointsPerCost, o), "--fit", "--min-support", "--ordinal-scores"),
        new("equal-shares", EqualShares, "--utility", "--completion", "--step", "--comparison", "--ordinal-scores"),
        new("phragmen", (o, _) => new PhragmenRule { WhenTooDear = o.WhenTooDear ?? WhenTooDear.Stop }, "--fit"),
    ];

    public static string Names => string.Join(", ", All.Select(m => m.Name));

    /// <summary>The method of this name.</summary>
    public static MethodEntry? Find(string name) => Array.Find(All, m => m.Name == name);

    private static GreedyRule Greedy(GreedyMeasure measure, MethodOptions options) => new()
    {
        Measure = measure,
        WhenTooDear = options.WhenTooDear ?? WhenTooDear.Skip,
        MinimumSupport = options.MinimumSupport,
        OrdinalScoring = options.OrdinalScoring ?? OrdinalScoring.BallotLength,
    };

    private static EqualSharesRule EqualShares(MethodOptions options, Election election) => new()
    {
        Utility = options.Utility ?? Utility.Cost,
        Completion = options.Completion ?? Completion.None,
        Comparison = options.Comparison ?? OutcomeComparison.None,
        OrdinalScoring = options.OrdinalScoring ?? OrdinalScoring.BallotLength,
        Step = options.Step is { } step ? (long)(step * Units.PerCurrency(election)).Floor() : null,
    };
}
