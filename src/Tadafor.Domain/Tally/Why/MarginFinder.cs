using Tadafor.Domain.Tally.Rules;
using Tadafor.Domain.Tally.Support;
using Tadafor.Domain.Tally.Ties;
using Tadafor.Domain.Tally.Why.Searching;

namespace Tadafor.Domain.Tally.Why;

/// <summary>
/// How far a project was from being funded. Both margins are defined by <see cref="Alterations"/>: the changed election is counted by the same rule with
/// the same ladder, and the project is funded in it or not.
/// </summary>
/// <param name="rule">The rule.</param>
/// <param name="election">The election held.</param>
/// <param name="ties">The ladder.</param>
/// <param name="effort">How much counting the search may do.</param>
public sealed class MarginFinder(TallyRule rule, Election election, TieLadder ties, MarginEffort? effort = null)
{
    private readonly MarginEffort _effort = effort ?? MarginEffort.Default;
    private readonly Effect _effect = Effect.Of(rule);

    // A count that a tie stops funds nothing that it would not fund if the tie were settled, so margins under the completed ladder bound the others.
    private readonly TieLadder _settled = ties.SettlesEveryTie ? ties : new TieLadder([.. ties.Criteria, new SmallestId()]);

    /// <summary>The smallest number of additional ballots for this project alone with which it would have been funded.</summary>
    /// <param name="project">Index of a project that was not funded.</param>
    public Margin Ballots(int project)
    {
        if (election.Projects[project].Cost > election.Envelope)
        {
            return new NoMargin(NoMarginReason.DearerThanEnvelope);
        }

        if (GivesNothing(project))
        {
            return new NoMargin(NoMarginReason.BallotsGiveNothing);
        }

        AddedBallots added = new(election, project);
        bool IsEnough(long ballots, TieLadder ladder) => IsFunded(added.Of((int)ballots), project, ladder);
        long? least = _effect.BallotsNeverHarm ? MonotoneSearch.Smallest(_effort.MostBallots, k => IsEnough(k, _settled)) : 1;
        return least is not { } first ? new BracketedMargin(_effort.MostBallots, null)
            : _effect.BallotsNeverHarm && ties.SettlesEveryTie ? new ExactMargin(first)
            : ScanSearch.Smallest(first, _effort.MostBallots, _effort.Trials, k => IsEnough(k, ties));
    }

    /// <summary>The largest cost, in smallest units, at which the project would have been funded.</summary>
    /// <param name="project">Index of a project that was not funded.</param>
    public Margin Cost(int project)
    {
        long cost = election.Projects[project].Cost;
        bool IsLittleEnough(long lower, TieLadder ladder) => IsFunded(Alterations.WithCost(election, project, lower), project, ladder);
        long? most = _effect.SavingsNeverHarm ? MonotoneSearch.Largest(cost, c => IsLittleEnough(c, _settled)) : Math.Min(cost - 1, election.Envelope);
        return most is not { } first ? new NoMargin(NoMarginReason.NotEvenFree)
            : _effect.SavingsNeverHarm && ties.SettlesEveryTie ? new ExactMargin(first)
            : ScanSearch.Largest(first, _effort.Trials, c => IsLittleEnough(c, ties));
    }

    private bool IsFunded(Election altered, int project, TieLadder ladder) => rule.Count(altered, ladder).Funded.Contains(election.Projects[project].Id);

    // A ballot with one project gives it no points when the last of a ballot gets none.
    private bool GivesNothing(int project) => rule switch
    {
        GreedyRule { Measure: GreedyMeasure.Points or GreedyMeasure.PointsPerCost } greedy => GivesNoPoints(greedy.OrdinalScoring, project),
        _ => false,
    };

    private bool GivesNoPoints(OrdinalScoring scoring, int project)
    {
        Election one = Alterations.AddBallots(election, project, 1);
        return PointTotals.Of(one, scoring)[project] == PointTotals.Of(election, scoring)[project];
    }
}
