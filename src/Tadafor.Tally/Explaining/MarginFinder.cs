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
/// How far projects were from being funded. Both margins are defined by <see cref="Alterations"/>: the changed election is counted by the
/// same rule with
/// the same ladder, and the project is funded in it or not.
/// </summary>
internal sealed class MarginFinder
{
    private readonly Election _election;
    private readonly TieLadder _ties;
    private readonly MarginEffort _effort;
    private readonly Workload _work;
    private readonly MonotoneSearch _monotone;
    private readonly FundedTest _test;
    private readonly Search _search;
    private readonly Effect _effect;
    private readonly long _share;

    // A count that a tie stops funds nothing that it would not fund if the tie were settled, so margins under the completed ladder bound
    // the others.
    private readonly TieLadder _settled;
    private readonly Func<int, bool> _givesNothing;
    private readonly Func<int, bool> _isExcluded;

    /// <summary>Prepares the search.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="election">The election held.</param>
    /// <param name="ties">The ladder.</param>
    /// <param name="projects">Indices of the projects asked about: projects that were not funded.</param>
    /// <param name="effort">How much counting the search may do, shared out evenly among them.</param>
    /// <param name="cancellation">Ends the search between two steps of its work.</param>
    public MarginFinder(
        TallyRule rule,
        Election election,
        TieLadder ties,
        IReadOnlyCollection<int> projects,
        MarginEffort? effort = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(projects);
        _election = election;
        _ties = ties;
        _effort = effort ?? MarginEffort.Default;
        _share = Math.Max(1, _effort.Readings / Math.Max(1, 2 * projects.Count));
        _work = new Workload(cancellation);
        _test = new FundedTest(rule, _work);
        _work.Expect(_test.Expected(election, ties));
        _monotone = new MonotoneSearch(() => _work.HasRoomForACount);
        _effect = Effect.Of(rule, election);
        _settled = ties.SettlesEveryTie ? ties : new TieLadder([.. ties.Criteria, new SmallestId()]);
        _search = new Search(Outlook(rule, [.. projects]), _work, _effort);
        _isExcluded = project => rule is ConstrainedRule bound
            && bound.Constraints.All.OfType<ExcludedProjects>().Any(e => e.Projects.Contains(election.Projects[project].Id));
        _givesNothing = (rule is ConstrainedRule constrained ? constrained.Rule : rule) switch
        {
            GreedyRule { Measure: GreedyMeasure.Points or GreedyMeasure.PointsPerCost } greedy =>
                project => GivesNoPoints(greedy.OrdinalScoring, project),

            // Under Equal Shares even such ballots change something: every share gets smaller.
            _ => _ => false,
        };
    }

    /// <summary>Ballot entries read so far, as <see cref="MarginEffort.Readings"/> counts them.</summary>
    internal long Work => _work.Done;

    /// <summary>The smallest number of additional ballots for this project alone with which it would have been funded.</summary>
    /// <param name="project">Index of one of the projects asked about.</param>
    /// <returns>The margin; <see langword="null"/> when nothing at all was found within the effort allowed.</returns>
    public Margin? Ballots(int project)
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
        if (!_effect.BallotsNeverHarm)
        {
            return Found(() => _search.Ballots(project, 1, k => IsEnough(k, _ties)));
        }

        return Found(() => _monotone.Smallest(_effort.MostBallots, k => IsEnough(k, _settled)) switch
        {
            // Ballots without points can still win ties by number of votes; but if so many do not, none do.
            { Enough: null, IsOver: true } =>
                _givesNothing(project) ? new NoMargin(NoMarginReason.BallotsGiveNothing) : new BracketedMargin(_effort.MostBallots, null),
            { Enough: { } first, IsOver: true } =>
                _ties.SettlesEveryTie ? new ExactMargin(first) : _search.Ballots(project, first, k => IsEnough(k, _ties)),
            var bounds => new BracketedMargin(bounds.NotEnough, _ties.SettlesEveryTie ? bounds.Enough : null),
        });
    }

    /// <summary>The largest cost, in smallest units, at which the project would have been funded.</summary>
    /// <param name="project">Index of one of the projects asked about.</param>
    /// <returns>The margin; <see langword="null"/> when nothing at all was found within the effort allowed.</returns>
    public Margin? Cost(int project)
    {
        if (_isExcluded(project))
        {
            return new NoMargin(NoMarginReason.Excluded);
        }

        _work.Allow(_share);
        long cost = _election.Projects[project].Cost;
        bool IsLittleEnough(long lower, TieLadder ladder) =>
            _test.IsFunded(Alterations.WithCost(_election, project, lower), project, ladder);
        Margin? margin = !_effect.SavingsNeverHarm
            ? Found(() => _search.Cost(project, Math.Min(cost - 1, _election.Envelope), c => IsLittleEnough(c, _ties)))
            : Found(() => _monotone.Largest(cost, c => IsLittleEnough(c, _settled)) switch
            {
                { Enough: null, IsOver: true } => new NoMargin(NoMarginReason.NotEvenFree),
                { Enough: { } first, IsOver: true } =>
                    _ties.SettlesEveryTie ? new ExactMargin(first) : _search.Cost(project, first, c => IsLittleEnough(c, _ties)),
                var bounds => new BracketedMargin(bounds.NotEnough, _ties.SettlesEveryTie ? bounds.Enough : null),
            });
        return margin is BracketedMargin { Enough: null } bracket && bracket.NotEnough == cost ? null : margin;
    }

    // A changed election may be too large where the one held was not; and "none is not enough" is no news of a project that was not funded.
    private static Margin? Found(Func<Margin> search)
    {
        try
        {
            return search() is var margin && margin is BracketedMargin { NotEnough: 0, Enough: null } ? null : margin;
        }
        catch (CountTooLargeException)
        {
            return null;
        }
    }

    // An outlook takes for granted that a ballot supports no project that it does not name.
    private IOutlook Outlook(TallyRule rule, int[] projects) =>
        rule is EqualSharesRule { Comparison: OutcomeComparison.None } shares
            && (shares.Utility != Utility.Score || _election.DefaultPoints == 0)
        ? new ShareOutlook(shares, _election, new ShareStages(shares, _election, _ties, projects, _work), _work)
        : new NoOutlook(_election);

    // A ballot with one project gives it no points when the last of a ballot gets none.
    private bool GivesNoPoints(OrdinalScoring scoring, int project)
    {
        Election one = Alterations.AddBallots(_election, project, 1);
        return PointTotals.Of(one, scoring)[project] == PointTotals.Of(_election, scoring)[project];
    }
}
