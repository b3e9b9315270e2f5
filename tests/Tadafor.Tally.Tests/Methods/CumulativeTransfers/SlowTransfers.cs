using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.CumulativeTransfers;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.CumulativeTransfers;

/// <summary>
/// The rules of arXiv:2009.02690 as the paper tells them: a table of what each ballot gives to each project, in fractions of any length,
/// and money that is
/// moved from cell to cell. Free projects are left out from the start.
/// </summary>
internal sealed class SlowTransfers
{
    private readonly Election _election;
    private readonly CumulativeTransferRule _rule;
    private readonly TieBreaker _ties;
    private readonly Ratio[,] _given;
    private readonly List<int> _open;
    private readonly List<string> _funded = [];
    private long _left;

    public SlowTransfers(Election election, CumulativeTransferRule rule, TieLadder ladder)
    {
        _election = election;
        _rule = rule;
        _ties = new TieBreaker(election, ladder);
        _left = election.Envelope;
        int rows = election.Ballots.Rows, projects = election.Projects.Count;
        _given = new Ratio[rows, projects];
        long[][] points = [.. Enumerable.Range(0, projects).Select(p => Slow.Scores(election, rule.OrdinalScoring, p))];
        _open = [.. Enumerable.Range(0, projects).Where(p => election.Projects[p].Cost > 0 && points[p].Any(x => x > 0))];
        foreach (int row in Rows)
        {
            long all = _open.Sum(p => Math.Max(0, points[p][row]));
            foreach (int project in _open)
            {
                long mine = Math.Max(0, points[project][row]);
                _given[row, project] = mine == 0
                    ? Ratio.Zero
                    : new Ratio(election.Envelope, election.Ballots.Voters) * new Ratio(mine, all);
            }
        }
    }

    private IEnumerable<int> Rows => Enumerable.Range(0, _election.Ballots.Rows);

    public List<string> Count()
    {
        List<int> eliminated = [];
        while (_open.Count > 0)
        {
            int[] enough = [.. _open.Where(p => Support(p) >= Cost(p))];
            if (enough.Length > 0)
            {
                int chosen = Settle(enough.Where(p => enough.All(q => Value(p) >= Value(q))));
                Ratio part = Cost(chosen) / Support(chosen);
                Fund(chosen);
                foreach (int row in Rows)
                {
                    Ratio back = _given[row, chosen] * (1 - part);
                    _given[row, chosen] = Ratio.Zero;
                    Spread(row, back);
                }
            }
            else if (_rule.Shortage == TransferShortage.Elimination)
            {
                List<int> worst = [.. _open.Where(p => _open.All(q => Value(p) <= Value(q)))];
                while (worst.Count > 1)
                {
                    worst.Remove(Settle(worst));
                }

                _open.Remove(worst[0]);
                eliminated.Add(worst[0]);
                foreach (int row in Rows)
                {
                    Ratio back = _given[row, worst[0]];
                    _given[row, worst[0]] = Ratio.Zero;
                    Spread(row, back);
                }
            }
            else if (!TransferMinimally())
            {
                break;
            }
        }

        eliminated.Reverse();
        foreach (int project in eliminated.Where(p => Cost(p) <= _left))
        {
            Fund(project);
        }

        while (_open.Count > 0)
        {
            int[] best = [.. _open.Where(p => _open.All(q => Value(p) >= Value(q)))];
            int[] fitting = [.. best.Where(p => Cost(p) <= _left)];
            int chosen = fitting.Length == 0 ? best[0] : Settle(fitting);
            if (fitting.Length > 0)
            {
                Fund(chosen);
            }

            _open.Remove(chosen);
        }

        return _funded;
    }

    private bool TransferMinimally()
    {
        int[] possible = [.. _open.Where(p => Supporters(p).Aggregate(Ratio.Zero, (sum, r) => sum + (Whole(r) * Times(r))) >= Cost(p))];
        if (possible.Length == 0)
        {
            return false;
        }

        int chosen = Settle(possible.Where(p => possible.All(q => Value(p) >= Value(q))));

        // Everyone gives the same multiple; whoever would give more than they have gives that, and the others' multiple grows.
        List<int> others = [.. Supporters(chosen)], spent = [];
        Ratio multiple;
        while (true)
        {
            Ratio needed = spent.Aggregate((Ratio)Cost(chosen), (left, r) => left - (Whole(r) * Times(r)));
            multiple = needed / others.Aggregate(Ratio.Zero, (sum, r) => sum + (_given[r, chosen] * Times(r)));
            int[] over = [.. others.Where(r => multiple * _given[r, chosen] > Whole(r))];
            if (over.Length == 0)
            {
                break;
            }

            spent.AddRange(over);
            others.RemoveAll(over.Contains);
        }

        foreach (int row in Supporters(chosen).ToArray())
        {
            Ratio whole = Whole(row), gives = spent.Contains(row) ? whole : multiple * _given[row, chosen], elsewhere = whole
                - _given[row, chosen];
            _given[row, chosen] = Ratio.Zero;
            foreach (int project in _open)
            {
                _given[row, project] = elsewhere.Sign == 0 ? Ratio.Zero : _given[row, project] * (whole - gives) / elsewhere;
            }
        }

        Fund(chosen);
        return true;
    }

    private void Fund(int project)
    {
        _funded.Add(_election.Projects[project].Id);
        _left -= Cost(project);
        _open.Remove(project);
    }

    private void Spread(int row, Ratio money)
    {
        Ratio all = Whole(row);
        foreach (int project in _open.Where(_ => all.Sign > 0))
        {
            _given[row, project] += money * _given[row, project] / all;
        }
    }

    private long Cost(int project) => _election.Projects[project].Cost;

    private long Times(int row) => _election.Ballots.Multiplicity[row];

    private Ratio Whole(int row) => _open.Aggregate(Ratio.Zero, (sum, p) => sum + _given[row, p]);

    private IEnumerable<int> Supporters(int project) => Rows.Where(r => _given[r, project].Sign > 0);

    private Ratio Support(int project) => Rows.Aggregate(Ratio.Zero, (sum, r) => sum + (_given[r, project] * Times(r)));

    private Ratio Value(int project) => _rule.Selection switch
    {
        TransferSelection.Excess => Support(project) - Cost(project),
        TransferSelection.SupportPerCost => Support(project) / Cost(project),
        _ => Support(project),
    };

    private int Settle(IEnumerable<int> tied)
    {
        int[] all = [.. tied];
        return all.Length == 1 ? all[0] : _ties.Settle(all, out _);
    }
}
