using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods;

/// <summary>
/// What the values of <c>rule</c> in a Pabulib file mean here. The collection's own definitions, checked against the results cities
/// published.
/// </summary>
/// <remarks>
/// Cities rank by votes, by points, or, for ordinal ballots, by longest ballot allowed minus place (3, 2, 1). <c>greedy-custom</c>,
/// <c>greedy-exclusive</c> and <c>unknown</c> name no rule that could be counted.
/// </remarks>
internal static class PabulibRules
{
    /// <summary>
    /// The ladder that reproduces published results: lowest cost, then identifier. Cities seldom say how they settle ties.
    /// </summary>
    public static TieLadder Ladder { get; } = new([new LowestCost(), new SmallestId()]);

    /// <summary>The rule a file names.</summary>
    /// <param name="name">The value of <c>rule</c> in META.</param>
    /// <param name="election">The file's election; its ballots and threshold are part of the rule.</param>
    /// <returns>The rule; <see langword="null"/> when the name stands for none.</returns>
    public static TallyRule? Find(string? name, Election election)
    {
        GreedyRule greedy = new() { Measure = GreedyMeasure.Points, OrdinalScoring = OrdinalScoring.LongestAllowed };
        EqualSharesRule shares = new() { Utility = Utility.Cost };
        return name switch
        {
            "greedy" => greedy,
            "greedy-no-skip" => greedy with { WhenTooDear = WhenTooDear.Stop },
            "greedy-threshold" when election.MinSupport is { } minimum =>
                greedy with { MinimumSupport = new Ratio(minimum, PointTotals.Unit(election)) },
            "equalshares" => shares,
            "equalshares-comparison" => shares with { Comparison = OutcomeComparison.Satisfaction },
            "equalshares/add1" => shares with { Completion = Completion.Add1Full },
            "equalshares/add1-comparison" => shares with { Completion = Completion.Add1Full, Comparison = OutcomeComparison.Satisfaction },
            _ => null,
        };
    }
}
