using Tadafor.Domain.Tally.Kernels;

namespace Tadafor.Domain.Tally.EqualShares;

/// <summary>
/// How far every endowment may grow before the same run could buy anything else. As long as the same projects are bought, what a class has and what a
/// project costs its supporters are nearly linear in the endowment: they are enclosed by a line through both ends of the span looked at, and an error
/// that grows where voters change between paying their price and paying all they have.
/// </summary>
/// <remarks>
/// Certain or silent: a span is only granted when, all errors added, every comparison of the run comes out the same at every endowment inside it, and
/// ties are the same ties. Doubles are enough because every bound is padded far beyond rounding.
/// </remarks>
internal sealed class Foresight
{
    private const double Padding = 1.0 / (1L << 46);

    private readonly Election _election;
    private readonly EqualSharesRun _run;
    private readonly Line[] _bounds;
    private readonly int[] _lastLooks;
    private readonly int[] _alive;
    private Line[] _money = new Line[256];
    private double _span;
    private double _unseen;
    private double _mostUnseen;
    private int _aliveCount;

    /// <param name="election">The election.</param>
    /// <param name="run">A run whose log is on.</param>
    public Foresight(Election election, EqualSharesRun run)
    {
        _election = election;
        _run = run;
        _bounds = new Line[election.Projects.Count];
        _lastLooks = new int[election.Projects.Count];
        _alive = new int[election.Projects.Count];
    }

    /// <summary>A quantity as a function of how much the endowment grew: between the line through both ends, minus and plus the error.</summary>
    private readonly record struct Line(double Start, double End, double Error)
    {
        public double Most => Math.Max(Start, End) + Error;
    }

    /// <summary>A span that may work, after one that did not.</summary>
    public double Suggestion { get; private set; }

    /// <summary>Whether the run would buy the same projects in the same order, with the same ties, at every endowment up to this much more.</summary>
    /// <param name="span">More money per voter, above zero.</param>
    public bool IsSame(double span)
    {
        _span = span;
        _unseen = 0;
        _mostUnseen = 0;
        Suggestion = 0;
        if (!_run.Log.IsComplete)
        {
            return false;
        }

        Start();
        int round = 0, first = 0;
        ReadOnlySpan<RunLog.Look> looks = _run.Log.Looks;
        for (int i = 0; i < looks.Length; i++)
        {
            switch (looks[i].Fate)
            {
                case RunLog.Fate.Compared:
                    _bounds[looks[i].Project] = LowerBound(looks[i], looks[i].Price);
                    _lastLooks[looks[i].Project] = i;
                    break;
                case RunLog.Fate.Dropped:
                    if (!StaysUnaffordable(looks[i]))
                    {
                        return false;
                    }

                    Remove(looks[i].Project);
                    break;
                default:
                    Remove(looks[i].Project);
                    if (Price(looks[i]) is not { } price || !IsLeast(looks[i].Project, price, ++round, looks[first..(i + 1)]))
                    {
                        return false;
                    }

                    Pay(looks[i], price);
                    first = i + 1;
                    break;
            }
        }

        return true;
    }

    private void Start()
    {
        if (_money.Length < _run.Classes.Count)
        {
            _money = new Line[2 * _run.Classes.Count];
        }

        double endowment = _run.Classes.Money[BudgetClasses.Fresh];
        _money[BudgetClasses.Fresh] = new Line(endowment, endowment + _span, Padding * (endowment + _span));
        _aliveCount = 0;
        foreach (int project in _run.Candidates)
        {
            double price = _election.Projects[project].Cost / (double)_run.Lists.UtilitySums[project];
            _bounds[project] = new Line(price, price, price * Padding);
            _lastLooks[project] = -1;
            _alive[_aliveCount++] = project;
        }
    }

    private void Remove(int project)
    {
        int at = Array.IndexOf(_alive, project, 0, _aliveCount);
        _alive[at] = _alive[--_aliveCount];
    }

    // What those of a project's supporters may have who had nothing left at the start of the span.
    private double Unseen(in RunLog.Look look) => Math.Min(_unseen, look.Broke * _mostUnseen);

    // (cost - money of some supporters) / utility of the others is not above the price, whoever those some are; here those who have less than the
    // given price at the start of the span, or at its end.
    private Line LowerBound(in RunLog.Look look, double price, bool atEnd = false)
    {
        double cost = _election.Projects[look.Project].Cost, start = 0, end = 0, error = Unseen(look), utility = 0;
        ReadOnlySpan<RunLog.Entry> entries = _run.Log.Entries(look);
        foreach (ref readonly RunLog.Entry entry in entries)
        {
            ref readonly Line money = ref _money[entry.Class];
            if ((atEnd ? money.End : money.Start) < price * entry.Utility)
            {
                start += entry.Voters * money.Start;
                end += entry.Voters * money.End;
                error += entry.Voters * money.Error;
            }
            else
            {
                utility += entry.Voters * entry.Utility;
            }
        }

        if (utility == 0)
        {
            return new Line(0, 0, 0);
        }

        error += Padding * (entries.Length + 8) * (cost + start + end);
        return new Line((cost - start) / utility, (cost - end) / utility, error / utility);
    }

    private bool StaysUnaffordable(in RunLog.Look look)
    {
        double cost = _election.Projects[look.Project].Cost, start = 0, end = 0, error = Unseen(look);
        ReadOnlySpan<RunLog.Entry> entries = _run.Log.Entries(look);
        foreach (ref readonly RunLog.Entry entry in entries)
        {
            ref readonly Line money = ref _money[entry.Class];
            start += entry.Voters * money.Start;
            end += entry.Voters * money.End;
            error += entry.Voters * money.Error;
        }

        error += Padding * (entries.Length + 8) * (cost + start + end);
        return IsBelow(new Line(start, end, error), new Line(cost, cost, 0));
    }

    // The price as a line. Null when the span is too long to tell.
    private Line? Price(in RunLog.Look look)
    {
        Line lower = LowerBound(look, look.Price);
        if (Above(look, lower, _run.Log.Entries(look)) is { } above)
        {
            return lower with { Error = Math.Max(lower.Error, above) };
        }

        Suggestion = _span / 4;
        return null;
    }

    private void Pay(in RunLog.Look look, Line price)
    {
        foreach (ref readonly RunLog.Entry entry in _run.Log.Entries(look))
        {
            ref readonly Line money = ref _money[entry.Class];
            double start = money.Start - (price.Start * entry.Utility), end = money.End - (price.End * entry.Utility);
            double error = money.Error + (price.Error * entry.Utility) + (Padding * (Math.Abs(money.Start) + Math.Abs(money.End)));
            if (entry.Child == BudgetClasses.Broke)
            {
                // Nothing is left at the start of the span; what may be left later is money the log does not see.
                double left = Math.Max(0, Math.Max(start, end) + error);
                _unseen += entry.Voters * left;
                _mostUnseen = Math.Max(_mostUnseen, left);
            }
            else
            {
                // What is left is never below zero.
                _money[entry.Child] = new Line(start, end, Math.Max(error, -Math.Min(start, end)));
            }
        }
    }

    // How much above the line the price may lie. With q = line + this, all must be able to pay the cost: the shortfalls of those who have less than
    // assumed are convex in the endowment, so it is enough to look at both ends.
    private double? Above(in RunLog.Look look, Line line, ReadOnlySpan<RunLog.Entry> entries)
    {
        double above = line.Error;
        for (int attempt = 0; attempt < 4; attempt++)
        {
            double atStart = 0, atEnd = 0, utility = 0;
            foreach (ref readonly RunLog.Entry entry in entries)
            {
                ref readonly Line money = ref _money[entry.Class];
                double dueStart = (line.Start + above) * entry.Utility, dueEnd = (line.End + above) * entry.Utility;
                if (money.Start < look.Price * entry.Utility)
                {
                    atStart += entry.Voters * (money.Error + Math.Max(0, money.Start - dueStart));
                    atEnd += entry.Voters * (money.Error + Math.Max(0, money.End - dueEnd));
                }
                else
                {
                    utility += entry.Voters * entry.Utility;
                    atStart += entry.Voters * Math.Max(0, dueStart - money.Start + money.Error);
                    atEnd += entry.Voters * Math.Max(0, dueEnd - money.End + money.Error);
                }
            }

            if (utility == 0)
            {
                return null;
            }

            double scale = _election.Projects[look.Project].Cost + (utility * above);
            double shortfall = Math.Max(atStart, atEnd) + (4 * Padding * (entries.Length + 8) * scale);
            if (shortfall <= above * utility)
            {
                return above;
            }

            above = 1.25 * shortfall / utility;
        }

        return null;
    }

    private bool IsLeast(int bought, Line price, int round, ReadOnlySpan<RunLog.Look> looks)
    {
        double scale = _run.Scales[bought];
        Line compared = new(price.Start / scale, price.End / scale, (price.Error / scale) + (Padding * price.Most / scale));
        for (int i = 0; i < _aliveCount; i++)
        {
            int project = _alive[i];
            if (!IsBelow(compared, Scaled(_bounds[project], project)) && !StaysAbove(project, compared) && !IsSameTie(bought, price, project, round, looks))
            {
                return false;
            }
        }

        return true;
    }

    private Line Scaled(Line line, int project) => new(line.Start / _run.Scales[project], line.End / _run.Scales[project], line.Error / _run.Scales[project]);

    // Whether the first line stays below the second, errors and all; if not, suggests a shorter span.
    private bool IsBelow(Line line, Line other)
    {
        double error = line.Error + other.Error, gapStart = other.Start - line.Start, gapEnd = other.End - line.End;
        if (gapStart > error && gapEnd > error)
        {
            return true;
        }

        Suggestion = gapStart <= 0 ? 0 : 0.9 * _span * gapStart / (gapStart - Math.Min(gapStart, gapEnd) + error);
        return false;
    }

    // A second lower bound, made for the end of the span: good enough where it holds from before the point at which the first one fails.
    private bool StaysAbove(int project, Line compared)
    {
        if (_lastLooks[project] < 0)
        {
            return false;
        }

        RunLog.Look look = _run.Log.Looks[_lastLooks[project]];
        Line late = default;
        for (int attempt = 0; attempt < 6; attempt++)
        {
            Line next = LowerBound(look, late.End, atEnd: true);
            if (next.End <= late.End)
            {
                break;
            }

            late = next;
        }

        Line first = Scaled(_bounds[project], project), second = Scaled(late, project);
        double gapStart = first.Start - compared.Start - first.Error - compared.Error, gapEnd = first.End - compared.End - first.Error - compared.Error;
        double lateStart = second.Start - compared.Start - second.Error - compared.Error, lateEnd = second.End - compared.End - second.Error - compared.Error;
        if (gapStart <= 0 || lateEnd <= 0)
        {
            return false;
        }

        double failsAt = gapEnd > 0 ? 1 : gapStart / (gapStart - gapEnd), holdsFrom = lateStart > 0 ? 0 : -lateStart / (lateEnd - lateStart);
        return holdsFrom < failsAt * (1 - Padding);
    }

    // Whether two projects tied in this round are tied at every endowment: the same cost, and supporters with the same budgets.
    private bool IsSameTie(int bought, Line price, int other, int round, ReadOnlySpan<RunLog.Look> looks)
    {
        bool tied = false;
        foreach (TieMet tie in _run.Ties)
        {
            tied |= tie.Round == round && Array.IndexOf(tie.Tied, other) >= 0;
        }

        RunLog.Look look = looks[^1];
        RunLog.Look otherLook = default;
        foreach (RunLog.Look candidate in looks)
        {
            otherLook = candidate.Project == other ? candidate : otherLook;
        }

        long cost = _election.Projects[bought].Cost, otherCost = _election.Projects[other].Cost;
        bool allSeen = Unseen(look) == 0 && Unseen(otherLook) == 0;
        return tied && allSeen && ((_run.Scales[bought] == _run.Scales[other] && cost == otherCost && HaveEqualPurses(look, otherLook))
            || (AllPayInFull(look, price) && AllPayInFull(otherLook, _bounds[other])));
    }

    // Then the price is cost / utility of all supporters: equal now, equal throughout.
    private bool AllPayInFull(in RunLog.Look look, Line price)
    {
        foreach (ref readonly RunLog.Entry entry in _run.Log.Entries(look))
        {
            ref readonly Line money = ref _money[entry.Class];
            if (Math.Min(money.Start, money.End) - money.Error <= price.Most * entry.Utility * (1 + Padding))
            {
                return false;
            }
        }

        return true;
    }

    private bool HaveEqualPurses(in RunLog.Look left, in RunLog.Look right)
    {
        if (left.Count != right.Count)
        {
            return false;
        }

        Dictionary<(int Class, double Utility), double> voters = [];
        foreach (RunLog.Entry entry in _run.Log.Entries(left))
        {
            voters.Add((entry.Class, entry.Utility), entry.Voters);
        }

        foreach (RunLog.Entry entry in _run.Log.Entries(right))
        {
            if (!voters.TryGetValue((entry.Class, entry.Utility), out double same) || same != entry.Voters)
            {
                return false;
            }
        }

        return true;
    }
}
