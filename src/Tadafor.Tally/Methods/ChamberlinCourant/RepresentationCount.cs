using System.Numerics;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.ChamberlinCourant;

/// <summary>A whole count by representation.</summary>
internal sealed class RepresentationCount
{
    private readonly ChamberlinCourantRule _rule;
    private readonly Election _election;
    private readonly TieLadder _ties;
    private readonly OutcomeDraft _draft;
    private readonly SupporterRows _supporters;
    private readonly long[] _best;
    private readonly List<int> _open = [];

    public RepresentationCount(ChamberlinCourantRule rule, Election election, TieLadder ties, CancellationToken cancellation = default)
    {
        _rule = rule;
        _election = election;
        _ties = ties;
        _draft = new OutcomeDraft(election, ties, cancellation);
        _supporters = rule.ByScore ? SupporterRows.ByScore(election, rule.OrdinalScoring) : SupporterRows.ByApproval(election);
        _best = new long[election.Ballots.Rows];
        for (int project = 0; project < election.Projects.Count; project++)
        {
            if (_supporters.Voters(project) > 0)
            {
                _open.Add(project);
            }
            else
            {
                _draft.Block(project, new NoSupport());
            }
        }
    }

    public TallyOutcome Count()
    {
        long unit = _rule.ByScore ? PointTotals.Unit(_election) : 1;
        while (!_draft.IsStopped)
        {
            Dictionary<int, long> gains = Gains();
            List<int> best = [.. gains.Keys.Where(p => gains.Keys.All(q => Compare(p, gains[p], q, gains[q]) >= 0)).Order()];
            int chosen = best.Count == 0 ? -1 : _draft.Choose(best, TallyPhase.Main);
            if (chosen < 0)
            {
                break;
            }

            long cost = _election.Projects[chosen].Cost;
            Ratio? value = !_rule.PerCost
                ? new Ratio(gains[chosen], unit)
                : cost == 0 ? null : new Ratio(gains[chosen], (BigInteger)unit * cost);
            _draft.Fund(chosen, TallyPhase.Main, _rule.PerCost ? Measure.GainPerCost : Measure.Gain, value, payments: null);
            _open.Remove(chosen);
            Represent(chosen);
        }

        return _draft.Finish(_rule.Define(_election, _ties));
    }

    // What each project that fits adds; those that do not fit or add nothing are noted and left out for good.
    private Dictionary<int, long> Gains()
    {
        Dictionary<int, long> gains = [];
        foreach (int project in _open.ToArray())
        {
            long gain = GainOf(project);
            Obstacle? obstacle = !_draft.Fits(project) ? new EnvelopeTooSmall(_draft.Remaining) : gain == 0 ? new AddsNothing() : null;
            if (obstacle is null)
            {
                gains.Add(project, gain);
            }
            else
            {
                _draft.Block(project, obstacle);
                _open.Remove(project);
            }
        }

        return gains;
    }

    private long GainOf(int project)
    {
        long gain = 0;
        ReadOnlySpan<int> rows = _supporters.Of(project);
        for (int i = 0; i < rows.Length; i++)
        {
            gain += Math.Max(0, _supporters.ScoresOf(project)[i] - _best[rows[i]]) * _election.Ballots.Multiplicity[rows[i]];
        }

        return gain;
    }

    private void Represent(int project)
    {
        ReadOnlySpan<int> rows = _supporters.Of(project);
        for (int i = 0; i < rows.Length; i++)
        {
            _best[rows[i]] = Math.Max(_best[rows[i]], _supporters.ScoresOf(project)[i]);
        }
    }

    private int Compare(int a, long gainOfA, int b, long gainOfB) => _rule.PerCost
        ? ((Int128)gainOfA * _election.Projects[b].Cost).CompareTo((Int128)gainOfB * _election.Projects[a].Cost)
        : gainOfA.CompareTo(gainOfB);
}
