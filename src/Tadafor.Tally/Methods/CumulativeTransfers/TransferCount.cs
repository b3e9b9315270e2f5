using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>A whole count with brackets of one precision.</summary>
internal sealed class TransferCount
{
    private readonly Election _election;
    private readonly CumulativeTransferRule _rule;
    private readonly CancellationToken _cancellation;
    private readonly OutcomeDraft _draft;
    private readonly Verdicts _verdicts;
    private readonly CoinClasses _classes;
    private readonly Coins _coins;
    private readonly Contest _contest;
    private readonly MinimalTransfer _transfer;
    private readonly List<int> _open = [];
    private readonly List<int> _eliminated = [];

    private TransferCount(CumulativeTransferRule rule, Election election, TieLadder ties, int precision, CancellationToken cancellation)
    {
        SupporterRows supporters = SupporterRows.ByScore(election, rule.OrdinalScoring);
        _election = election;
        _rule = rule;
        _cancellation = cancellation;
        _draft = new OutcomeDraft(election, ties, cancellation);
        foreach (int project in Enumerable.Range(0, election.Projects.Count).OrderBy(p => election.Projects[p].Id, CodePointOrder.Instance))
        {
            Open(project, supporters.Voters(project));
        }

        _verdicts = new Verdicts(precision >= CumulativeTransferRule.Precision);
        _classes = new CoinClasses(new Ratio(election.Envelope, Math.Max(1, election.Ballots.Voters)), precision);
        _coins = new Coins(election, supporters, _open, _classes);
        _contest = new Contest(rule.Selection, _verdicts, precision);
        _transfer = new MinimalTransfer(_classes, _verdicts);
    }

    /// <summary>Counts, with finer brackets where coarser ones cannot decide.</summary>
    public static TallyOutcome Of(CumulativeTransferRule rule, Election election, TieLadder ties, CancellationToken cancellation = default)
    {
        for (int precision = 256; ; precision *= 8)
        {
            TransferCount count = new(rule, election, ties, precision, cancellation);
            count.Count();
            if (!count._verdicts.Undecided)
            {
                return count._draft.Finish(rule.Define(election, ties)) with
                {
                    Endowment = new Ratio(election.Envelope, Math.Max(1, election.Ballots.Voters))
                };
            }
        }
    }

    private bool IsOver
    {
        get
        {
            _cancellation.ThrowIfCancellationRequested();
            return _draft.IsStopped || _verdicts.Undecided;
        }
    }

    private void Open(int project, long voters)
    {
        if (voters == 0)
        {
            _draft.Block(project, new NoSupport());
        }
        else if (_election.Projects[project].Cost == 0)
        {
            _draft.Fund(project, TallyPhase.Free, Measure.Support, Ratio.Zero, payments: null);
        }
        else
        {
            _open.Add(project);
        }
    }

    private void Count()
    {
        bool goesOn = true;
        while (goesOn && _open.Count > 0 && !IsOver)
        {
            Dictionary<int, ProjectSupport> supports = _open.ToDictionary(p => p, _coins.SupportOf);
            Dictionary<int, ProjectSupport> enough = supports.Where(s => _contest.HasEnough(s.Value)).ToDictionary();
            goesOn = enough.Count > 0 ? Fund(enough)
                : _rule.Shortage == TransferShortage.Elimination ? Eliminate(supports)
                : FundByTransfers(supports.Where(s => _contest.CouldHaveEnough(s.Value)).ToDictionary());
        }

        if (_rule.Shortage == TransferShortage.Elimination)
        {
            ReverseEliminations();
        }
        else
        {
            AcceptUndersupported();
        }
    }

    // Everyone gives in proportion to what they gave: as much as the cost is of the whole support.
    private bool Fund(Dictionary<int, ProjectSupport> enough)
    {
        int chosen = IsOver ? -1 : _draft.Choose(_contest.Best(enough), TallyPhase.Main);
        if (chosen < 0)
        {
            return false;
        }

        ProjectSupport support = enough[chosen];
        CoinStep step = _classes.NewStep(
            default(Bracket).LackOf(support.Cost, support.Amount, _classes.Precision),
            () => support.Exact() is { } exact ? support.Cost / exact : null);
        return Buy(chosen, support, step, allAbove: null);
    }

    private bool FundByTransfers(Dictionary<int, ProjectSupport> possible)
    {
        int chosen = IsOver || possible.Count == 0 ? -1 : _draft.Choose(_contest.Best(possible), TallyPhase.Main);
        if (chosen < 0)
        {
            return false;
        }

        CoinStep step = _transfer.Of(possible[chosen], out Share? allAbove);
        return Buy(chosen, possible[chosen], step, allAbove);
    }

    private bool Buy(int project, ProjectSupport support, CoinStep step, Share? allAbove)
    {
        _draft.Fund(project, TallyPhase.Main, _contest.Measure, _contest.Value(support), payments: null);
        _coins.Give(project, step, allAbove);
        return _open.Remove(project);
    }

    // Of equally weak projects the ladder keeps the better ones, one after the other; the last goes.
    private bool Eliminate(Dictionary<int, ProjectSupport> supports)
    {
        List<int> worst = _contest.Worst(supports);
        while (worst.Count > 1 && !IsOver)
        {
            worst.Remove(_draft.Choose(worst, TallyPhase.Elimination));
        }

        if (IsOver)
        {
            return false;
        }

        _coins.Drop(worst[0]);
        _eliminated.Add(worst[0]);
        return _open.Remove(worst[0]);
    }

    private void ReverseEliminations()
    {
        for (int i = _eliminated.Count - 1; i >= 0 && !IsOver; i--)
        {
            FundIfItFits(_eliminated[i], value: null);
        }
    }

    private void AcceptUndersupported()
    {
        while (_open.Count > 0 && !IsOver)
        {
            Dictionary<int, ProjectSupport> supports = _open.ToDictionary(p => p, _coins.SupportOf);
            List<int> best = _contest.Best(supports);
            List<int> fitting = best.FindAll(_draft.Fits);
            int chosen = fitting.Count == 0 ? best[0] : _draft.Choose(fitting, TallyPhase.Fill);
            if (chosen < 0)
            {
                return;
            }

            FundIfItFits(chosen, _contest.Value(supports[chosen]));
            _open.Remove(chosen);
        }
    }

    private void FundIfItFits(int project, Ratio? value)
    {
        if (_draft.Fits(project))
        {
            _draft.Fund(project, TallyPhase.Fill, value is null ? Measure.LaterEliminated : _contest.Measure, value, payments: null);
        }
        else
        {
            _draft.Block(project, new EnvelopeTooSmall(_draft.Remaining));
        }
    }
}
