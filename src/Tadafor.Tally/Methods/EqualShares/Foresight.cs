using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// How far every endowment may grow before the same run could buy anything else. As long as the same projects are bought, what a class has
/// and what a
/// project costs its supporters are nearly linear in the endowment; <see cref="ForeseenBudgets"/> encloses them.
/// </summary>
/// <remarks>
/// Certain or silent: a span is only granted when, all errors added, every comparison of the run comes out the same at every endowment
/// inside it, and
/// ties are the same ties. Doubles are enough because every bound is padded far beyond rounding.
/// </remarks>
internal sealed class Foresight
{
    private readonly Election _election;
    private readonly EqualSharesRun _run;
    private readonly ForeseenBudgets _budgets;
    private readonly LastingTies _ties;
    private readonly Line[] _bounds;
    private readonly int[] _lastLooks;
    private readonly int[] _alive;
    private double _span;
    private int _aliveCount;

    /// <param name="election">The election.</param>
    /// <param name="run">A run whose log is on.</param>
    public Foresight(Election election, EqualSharesRun run)
    {
        _election = election;
        _run = run;
        _budgets = new ForeseenBudgets(election, run);
        _ties = new LastingTies(election, run, _budgets);
        _bounds = new Line[election.Projects.Count];
        _lastLooks = new int[election.Projects.Count];
        _alive = new int[election.Projects.Count];
    }

    /// <summary>A span that may work, after one that did not.</summary>
    public double Suggestion { get; private set; }

    /// <summary>
    /// Whether the run would buy the same projects in the same order, with the same ties, at every endowment up to this much more.
    /// </summary>
    /// <param name="span">More money per voter, above zero.</param>
    public bool IsSame(double span)
    {
        _span = span;
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
            int project = looks[i].Project;
            switch (looks[i].Fate)
            {
                case RunLog.Fate.Compared:
                    _bounds[project] = _budgets.LowerBound(looks[i], looks[i].Price);
                    _lastLooks[project] = i;
                    break;
                case RunLog.Fate.Dropped:
                    double cost = _election.Projects[project].Cost;
                    if (!IsBelow(_budgets.MoneyOf(looks[i]), new Line(cost, cost, 0)))
                    {
                        return false;
                    }

                    Remove(project);
                    break;
                default:
                    Remove(project);
                    if (!IsBoughtAgain(looks[first..(i + 1)], ++round))
                    {
                        return false;
                    }

                    first = i + 1;
                    break;
            }
        }

        return true;
    }

    private void Start()
    {
        _budgets.Start(_span);
        _aliveCount = 0;
        foreach (int project in _run.Candidates)
        {
            // Nobody pays less per utility than when all supporters pay.
            double price = _election.Projects[project].Cost / (double)_run.Lists.UtilitySums[project];
            _bounds[project] = new Line(price, price, price * ForeseenBudgets.Padding);
            _lastLooks[project] = -1;
            _alive[_aliveCount++] = project;
        }
    }

    private void Remove(int project)
    {
        int at = Array.IndexOf(_alive, project, 0, _aliveCount);
        _alive[at] = _alive[--_aliveCount];
    }

    // Whether the last of the round's looks is the purchase throughout the span.
    private bool IsBoughtAgain(ReadOnlySpan<RunLog.Look> looks, int round)
    {
        RunLog.Look bought = looks[^1];
        if (_budgets.Price(bought) is not { } price)
        {
            Suggestion = _span / 4;
            return false;
        }

        Line compared = price.Over(_run.Scales[bought.Project]);
        compared = compared with { Error = compared.Error + (ForeseenBudgets.Padding * compared.Most) };
        foreach (int project in _alive.AsSpan(0, _aliveCount))
        {
            if (!IsBelow(compared, _bounds[project].Over(_run.Scales[project]))
                && !StaysAbove(project, compared)
                && !_ties.Include(looks, project, round))
            {
                return false;
            }
        }

        _budgets.Pay(bought, price);
        return true;
    }

    // Whether the first line stays below the second, errors and all; if not, suggests a shorter span.
    private bool IsBelow(Line line, Line other)
    {
        Line gap = other.Minus(line);
        if (gap.Start > 0 && gap.End > 0)
        {
            return true;
        }

        double error = line.Error + other.Error, gapStart = other.Start - line.Start, gapEnd = other.End - line.End;
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
            Line next = _budgets.LowerBound(look, late.End, atEnd: true);
            if (next.End <= late.End)
            {
                break;
            }

            late = next;
        }

        Line early = _bounds[project].Over(_run.Scales[project]).Minus(compared), gap = late.Over(_run.Scales[project]).Minus(compared);
        if (early.Start <= 0 || gap.End <= 0)
        {
            return false;
        }

        double failsAt = early.End > 0
            ? 1
            : early.Start / (early.Start - early.End), holdsFrom = gap.Start > 0 ? 0 : -gap.Start / (gap.End - gap.Start);
        return holdsFrom < failsAt * (1 - ForeseenBudgets.Padding);
    }
}
