using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Explaining.Shares;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Explaining;

/// <summary>
/// How far projects were from being funded. Both margins are defined by <see cref="Alterations"/>: the changed election is counted by the same rule with
/// the same ladder, and the project is funded in it or not.
/// </summary>
public sealed class MarginFinder
{
    private readonly Election _election;
    private readonly TieLadder _ties;
    private readonly MarginEffort _effort;
    private readonly Workload _work = new();
    private readonly FundedTest _test;
    private readonly Search _search;
    private readonly Effect _effect;
    private readonly long _share;

    // A count that a tie stops funds nothing that it would not fund if the tie were settled, so margins under the completed ladder bound the others.
    private readonly TieLadder _settled;
    private readonly Func<int, bool> _givesNothing;
    private readonly Func<int, bool> _isExcluded;

    /// <summary>Prepares the search.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="election">The election held.</param>
    /// <param name="ties">The ladder.</param>
    /// <param name="projects">Indices of the projects asked about: projects that were not funded.</param>
    /// <param name="effort">How much counting the search may do, shared out evenly among them.</param>
    public MarginFinder(TallyRule rule, Election election, TieLadder ties, IReadOnlyCollection<int> projects, MarginEffort? effort = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(projects);
        _election = election;
        _ties = ties;
        _effort = effort ?? MarginEffort.Default;
        _share = Math.Max(1, _effort.Readings / Math.Max(1, 2 * projects.Count));
        _test = new FundedTest(rule, _work);
        _effect = Effect.Of(rule);
        _settled = ties.SettlesEveryTie ? ties : new TieLadder([.. ties.Criteria, new SmallestId()]);
        _search = new Search(Outlook(rule, [.. projects]), _work, _effort);
        _isExcluded = project => rule is ConstrainedRule bound && bound.Constraints.All.OfType<ExcludedProjects>().Any(e => e.Projects.Contains(election.Projects[project].Id));
        _givesNothing = (rule is ConstrainedRule constrained ? constrained.Rule : rule) switch
        {
            GreedyRule { Measure: GreedyMeasure.Points or GreedyMeasure.PointsPerCost } greedy => project => GivesNoPoints(greedy.OrdinalScoring, project),

            // Under Equal Shares even such ballots change something: every share gets smaller.
            _ => _ => false,
        };
    }

    /// <summary>The smallest number of additional ballots for this project alone with which it would have been funded.</summary>
    /// <param name="project">Index of one of the projects asked about.</param>
    public Margin Ballots(int project)
    {
        if (_isExcluded(project))
        {
            return new NoMargin(NoMarginReason.Excluded);
        }

        if (_election.Projects[project].Cost > _election.Envelope)
        {
            return new NoMargin(NoMarginReason.DearerThanEnvelope);
        }

        _work.Allow(_share);
        AddedBallots added = new(_election, project);
        bool IsEnough(long ballots, TieLadder ladder) => _test.IsFunded(added.Of((int)ballots), project, ladder);
        long? least = _effect.BallotsNeverHarm ? MonotoneSearch.Smallest(_effort.MostBallots, k => IsEnough(k, _settled)) : 1;

        // Ballots without points can still win ties by number of votes; but if so many do not, none do.
        return least is not { } first ? _givesNothing(project) ? new NoMargin(NoMarginReason.BallotsGiveNothing) : new BracketedMargin(_effort.MostBallots, null)
            : _effect.BallotsNeverHarm && _ties.SettlesEveryTie ? new ExactMargin(first)
            : _search.Ballots(project, first, k => IsEnough(k, _ties));
    }

    /// <summary>The largest cost, in smallest units, at which the project would have been funded.</summary>
    /// <param name="project">Index of one of the projects asked about.</param>
    public Margin Cost(int project)
    {
        if (_isExcluded(project))
        {
            return new NoMargin(NoMarginReason.Excluded);
        }

        _work.Allow(_share);
        long cost = _election.Projects[project].Cost;
        bool IsLittleEnough(long lower, TieLadder ladder) => _test.IsFunded(Alterations.WithCost(_election, project, lower), project, ladder);
        long? most = _effect.SavingsNeverHarm ? MonotoneSearch.Largest(cost, c => IsLittleEnough(c, _settled)) : Math.Min(cost - 1, _election.Envelope);
        return most is not { } first ? new NoMargin(NoMarginReason.NotEvenFree)
            : _effect.SavingsNeverHarm && _ties.SettlesEveryTie ? new ExactMargin(first)
            : _search.Cost(project, first, c => IsLittleEnough(c, _ties));
    }

    private IOutlook Outlook(TallyRule rule, int[] projects) => rule is EqualSharesRule { Comparison: OutcomeComparison.None } shares
        ? new ShareOutlook(shares, _election, new ShareStages(shares, _election, _ties, projects, _work), _work)
        : new NoOutlook(_election);

    // A ballot with one project gives it no points when the last of a ballot gets none.
    private bool GivesNoPoints(OrdinalScoring scoring, int project)
    {
        Election one = Alterations.AddBallots(_election, project, 1);
        return PointTotals.Of(one, scoring)[project] == PointTotals.Of(_election, scoring)[project];
    }
}
