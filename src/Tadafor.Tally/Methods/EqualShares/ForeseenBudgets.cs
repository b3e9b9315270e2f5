using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// What every budget class has and every project costs its supporters over a span of endowments, as lines with errors, as long as the
/// logged purchases
/// are made. Errors grow where voters change between paying their price and paying all they have.
/// </summary>
internal sealed class ForeseenBudgets(Election election, EqualSharesRun run)
{
    /// <summary>
    /// Relative padding of every bound, far beyond what rounding of doubles can amount to for as many entries as a log may hold.
    /// </summary>
    public const double Padding = 1.0 / (1L << 46);

    private Line[] _money = new Line[256];
    private double _unseen;
    private double _mostUnseen;

    /// <summary>Money of a class.</summary>
    public ref readonly Line Money(int index) => ref _money[index];

    /// <summary>Everyone has the endowment, up to <paramref name="span"/> more.</summary>
    public void Start(double span)
    {
        if (_money.Length < run.Classes.Count)
        {
            _money = new Line[2 * run.Classes.Count];
        }

        double endowment = run.Classes.Money[BudgetClasses.Fresh];
        _money[BudgetClasses.Fresh] = new Line(endowment, endowment + span, Padding * (endowment + span));
        _unseen = 0;
        _mostUnseen = 0;
    }

    /// <summary>What those of a project's supporters may have who had nothing left at the start of the span.</summary>
    public double Unseen(in RunLog.Look look) => Math.Min(_unseen, look.Broke * _mostUnseen);

    /// <summary>The money of all supporters together.</summary>
    public Line MoneyOf(in RunLog.Look look)
    {
        double start = 0, end = 0, error = Unseen(look);
        ReadOnlySpan<RunLog.Entry> entries = run.Log.Entries(look);
        foreach (ref readonly RunLog.Entry entry in entries)
        {
            ref readonly Line money = ref _money[entry.Class];
            start += entry.Voters * money.Start;
            end += entry.Voters * money.End;
            error += entry.Voters * money.Error;
        }

        return new Line(start, end, error + (Padding * (entries.Length + 8) * (CostOf(look) + start + end)));
    }

    /// <summary>
    /// (cost - money of some supporters) / utility of the others is not above the price, whoever those some are; here those who have less
    /// than the given
    /// price at the start of the span, or at its end.
    /// </summary>
    public Line LowerBound(in RunLog.Look look, double price, bool atEnd = false)
    {
        double cost = CostOf(look), start = 0, end = 0, error = Unseen(look), utility = 0;
        ReadOnlySpan<RunLog.Entry> entries = run.Log.Entries(look);
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

        error += Padding * (entries.Length + 8) * (cost + start + end);
        return utility == 0 ? default : new Line((cost - start) / utility, (cost - end) / utility, error / utility);
    }

    /// <summary>The price of a project that is bought; <see langword="null"/> when the span is too long to tell.</summary>
    public Line? Price(in RunLog.Look look)
    {
        Line lower = LowerBound(look, look.Price);
        double above = lower.Error;
        for (int attempt = 0; attempt < 4; attempt++)
        {
            double shortfall = Shortfall(look, lower, above, out double utility);
            if (utility == 0)
            {
                return null;
            }

            if (shortfall <= above * utility)
            {
                return lower with { Error = Math.Max(lower.Error, above) };
            }

            above = 1.25 * shortfall / utility;
        }

        return null;
    }

    /// <summary>Takes the payments for a purchase.</summary>
    public void Pay(in RunLog.Look look, Line price)
    {
        foreach (ref readonly RunLog.Entry entry in run.Log.Entries(look))
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

    // By how much the supporters may miss the cost at the price line + above: how much less than assumed each may pay. That is convex in
    // the endowment,
    // so it is enough to look at both ends. Enough if it is no more than what those who pay the price pay on top of the line.
    private double Shortfall(in RunLog.Look look, Line line, double above, out double utility)
    {
        double atStart = 0, atEnd = 0;
        utility = 0;
        ReadOnlySpan<RunLog.Entry> entries = run.Log.Entries(look);
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

        return Math.Max(atStart, atEnd) + (4 * Padding * (entries.Length + 8) * (CostOf(look) + (utility * above)));
    }

    private double CostOf(in RunLog.Look look) => election.Projects[look.Project].Cost;
}
