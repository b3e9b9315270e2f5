using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Counting.Kernels;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>A whole count by Equal Shares: free projects, endowments, rounds, completion, comparison.</summary>
internal sealed class EqualSharesCount
{
    private readonly EqualSharesRule _rule;
    private readonly Election _election;
    private readonly TieLadder _ties;
    private readonly CancellationToken _cancellation;
    private readonly SupporterLists _lists;
    private readonly int[] _free;
    private readonly int[] _candidates;

    public EqualSharesCount(EqualSharesRule rule, Election election, TieLadder ties, CancellationToken cancellation = default)
    {
        _rule = rule;
        _election = election;
        _ties = ties;
        _cancellation = cancellation;
        _lists = rule.Utility == Utility.Score
            ? SupporterListsBuilder.ByScore(election, rule.OrdinalScoring)
            : SupporterListsBuilder.ByApproval(election);
        int[] supported = [.. Enumerable.Range(0, election.Projects.Count).Where(p => _lists.Supporters[p] > 0)];
        _candidates = [.. supported.Where(p => election.Projects[p].Cost > 0)];
        _free = rule.FreeProjects == FreeProjects.AtOnce
            ? [.. supported.Where(p => election.Projects[p].Cost == 0).OrderBy(p => election.Projects[p].Id, CodePointOrder.Instance)]
            : [];
    }

    /// <summary>Whether endowments at which nothing can change are passed over; the outcome is the same without, only later.</summary>
    public bool JumpsAhead { get; init; } = true;

    /// <summary>Memory work done: entries of supporter lists read or written.</summary>
    public long Touches { get; private set; }

    /// <summary>All work done: memory work, and what every run takes for each project whatever it reads.</summary>
    public long Work => Touches + ((long)Runs * EndowmentSearch.RunWork * (_candidates.Length + 8));

    /// <summary>Runs made.</summary>
    public int Runs { get; private set; }

    public TallyOutcome Count()
    {
        long[] scales = [.. _election.Projects.Select(p => _rule.Utility == Utility.Cost ? p.Cost : 1)];
        EndowmentGrowth growth = EndowmentGrowth.Of(_rule, _election);
        EqualSharesRun run = new(_election, _lists, scales, _candidates, new TieBreaker(_election, _ties)) { Cancellation = _cancellation };
        EndowmentSearch search = new(
            _election,
            run,
            growth,
            _rule.Completion,
            _candidates,
            _free)
        { JumpsAhead = JumpsAhead, Cancellation = _cancellation };
        search.Search();
        OutcomeDraft draft = new(_election, _ties, _cancellation);
        Ratio endowment = new(search.Numerator, growth.Denominator);
        Write(draft, run, search, growth, endowment);
        if (!draft.IsStopped && _rule.Completion.Fills())
        {
            draft.Reopen();
            new GreedyRun(
                draft,
                new Ranking(_election, GreedyMeasure.Votes, _rule.OrdinalScoring),
                WhenTooDear.Skip,
                minimum: null).Count(TallyPhase.Fill);
        }

        Touches = run.Touches;
        run.Release();
        Runs = search.Runs;
        TallyOutcome outcome = draft.Finish(_rule.Define(_election, _ties)) with { Endowment = endowment };
        return _rule.Comparison == OutcomeComparison.None || outcome.Unresolved is not null
            ? outcome
            : GreedyContest.Hold(outcome, _election, _ties, _rule.Comparison);
    }

    private void Write(OutcomeDraft draft, EqualSharesRun run, EndowmentSearch search, EndowmentGrowth growth, Ratio endowment)
    {
        foreach (int project in _free)
        {
            draft.Fund(project, TallyPhase.Free, Measure.PricePerUtility, Ratio.Zero, payments: null);
        }

        foreach ((TieMet tie, long numerator) in search.OtherTies)
        {
            draft.Report(tie.Tied, tie.Winner, tie.SettledBy, TallyPhase.OtherEndowment, _free.Length
                + tie.Round, new Ratio(numerator, growth.Denominator));
        }

        long unit = _rule.Utility == Utility.Score ? PointTotals.Unit(_election) : 1;
        Queue<TieMet> ties = new(run.Ties);
        RoundPrices prices = new(run, endowment);
        for (int i = 0; i < run.Rounds.Count; i++)
        {
            ReportTies(draft, ties, i + 1, endowment);
            EqualSharesRound round = run.Rounds[i];
            Ratio price = unit == 1 ? prices.PerUtility(i) : prices.PerUtility(i) * unit;
            draft.Fund(
                round.Project,
                TallyPhase.Main,
                Measure.PricePerUtility,
                _rule.Utility == Utility.Cost ? price / round.Cost : price,
                new RoundPayments(prices.Largest(i), round.PaidInFull, round.PaidWhatTheyHad, round.PaidNothing));
        }

        ReportTies(draft, ties, run.Rounds.Count + 1, endowment);
        for (int project = 0; project < _election.Projects.Count; project++)
        {
            if (!draft.IsFunded(project) && !draft.IsStopped)
            {
                draft.Block(
                    project,
                    _lists.Supporters[project] == 0 ? new NoSupport() : new SupportersMoneyTooSmall(run.WholeMoneyLeft(project)));
            }
        }
    }

    private void ReportTies(OutcomeDraft draft, Queue<TieMet> ties, int round, Ratio endowment)
    {
        while (ties.TryPeek(out TieMet? tie) && tie.Round == round)
        {
            ties.Dequeue();
            draft.Report(tie.Tied, tie.Winner, tie.SettledBy, TallyPhase.Main, _free.Length + tie.Round, endowment);
        }
    }
}
