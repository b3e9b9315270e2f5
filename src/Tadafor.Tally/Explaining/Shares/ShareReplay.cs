using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;

namespace Tadafor.Tally.Explaining.Shares;

/// <summary>
/// Goes through a finished run once more and asks, before every purchase and at the end, how many more supporters or which lower cost would
/// have had a
/// project bought there. A filter in doubles, slack on every bound: what it rules out is certain, what it lets through is counted by the
/// rule itself.
/// </summary>
internal sealed class ShareReplay(Election election, SupporterLists lists, bool byCost, long utilityOfOne)
{
    // Far above what rounding can add up to: at most 2^-52 for each of the ballots and rounds summed.
    private const double Slack = 1e-9;

    private readonly double[] _money = new double[lists.RowCount];
    private readonly double[] _together = new double[election.Projects.Count];

    /// <summary>Memory work so far: supporters read.</summary>
    public long Touches { get; private set; }

    /// <summary>Fills in the bounds of the projects the run did not buy.</summary>
    /// <param name="run">The run, as it ended.</param>
    /// <param name="endowment">What every voter started with.</param>
    /// <param name="ended">Whether it ended because nothing more was affordable, or at a tie: a project cheap enough would have been bought
    /// there.</param>
    /// <param name="stage">Where the bounds go.</param>
    /// <param name="projects">The projects asked about.</param>
    public void Read(EqualSharesRun run, double endowment, bool ended, ShareStage stage, ReadOnlySpan<int> projects)
    {
        foreach (int project in projects)
        {
            stage.LeastBallots[project] = stage.Bought[project] ? 0 : long.MaxValue;
            stage.MostCost[project] = stage.Bought[project] ? long.MaxValue : -1;
            _together[project] = lists.Supporters[project] * endowment;
        }

        if (ended)
        {
            Replay(run, endowment, _ => { });
            foreach (int project in projects)
            {
                _together[project] = stage.Bought[project] ? 0 : Affordable(project, double.PositiveInfinity, out _);
                Ask(project, double.PositiveInfinity, endowment, stage);
                _together[project] = lists.Supporters[project] * endowment;
            }
        }

        int[] asked = projects.ToArray();
        Replay(run, endowment, round => Array.ForEach(asked, p => Ask(p, round.Price / (byCost ? round.Cost : 1), endowment, stage)));
    }

    private void Replay(EqualSharesRun run, double endowment, Action<EqualSharesRound> before)
    {
        Array.Fill(_money, endowment);
        foreach (EqualSharesRound round in run.Rounds)
        {
            before(round);
            for (int segment = lists.FirstSegment(round.Project); segment < lists.FirstSegment(round.Project + 1); segment++)
            {
                double due = round.Price * lists.Utility(segment);
                ReadOnlySpan<int> rows = lists.Rows(segment);
                foreach (int row in rows)
                {
                    _money[row] = Math.Max(0, _money[row] - due);
                }

                Touches += rows.Length;
            }
        }
    }

    // The round bought at this value (price per utility as rounds compare it; infinite at the end): what would have brought the project to
    // that value?
    private void Ask(int project, double value, double endowment, ShareStage stage)
    {
        if (stage.Bought[project] || election.Projects[project].Cost == 0)
        {
            return;
        }

        AskBallots(project, value, endowment, stage);
        AskCost(project, value, stage);
    }

    private void AskBallots(int project, double value, double endowment, ShareStage stage)
    {
        if (utilityOfOne == 0)
        {
            return;
        }

        double cost = election.Projects[project].Cost, price = byCost ? value * cost : value;
        double ofOne = Math.Min(endowment, price * utilityOfOne), slack = Slack * (cost + (lists.Supporters[project] * endowment));
        double paid = Math.Min(_together[project], price * (double)lists.UtilitySums[project]);
        if (ofOne <= 0 || cost - paid - slack > (stage.LeastBallots[project] - 1.0) * ofOne)
        {
            return;
        }

        double missing = cost - Affordable(project, price, out _) - slack;
        stage.LeastBallots[project] = Math.Min(
            stage.LeastBallots[project],
            missing <= 0 ? 0 : (long)Math.Min(Math.Ceiling(missing / ofOne * (1 - Slack)), 1L << 62));
    }

    private void AskCost(int project, double value, ShareStage stage)
    {
        double cost = election.Projects[project].Cost;
        double slack = Slack * (cost + _together[project]), most = Math.Min(cost, _together[project]);
        if (!byCost)
        {
            if (most + slack >= stage.MostCost[project] + 1.0)
            {
                Keep(Affordable(project, value, out _));
            }

            return;
        }

        // The largest c with (what all can pay at value * c) >= c, by Newton's method from above: the function is concave, so no step goes
        // too far.
        while (most + slack >= stage.MostCost[project] + 1.0)
        {
            double paid = Affordable(project, value * most, out double payers), gap = most
                - paid, slope = 1 - (double.IsInfinity(value) ? 0 : value * payers);
            if (gap <= slack || slope <= 0)
            {
                Keep(most);
                return;
            }

            most = Math.Max(0, most - (gap / slope));
        }

        void Keep(double bound) => stage.MostCost[project] = Math.Max(stage.MostCost[project], (long)Math.Floor(bound + slack));
    }

    // What the supporters can pay together at a price per utility, and how many of them pay the whole price. Notes what they have.
    private double Affordable(int project, double price, out double payers)
    {
        double sum = 0, all = 0, whole = 0;
        ReadOnlySpan<int> weights = lists.Weights;
        for (int segment = lists.FirstSegment(project); segment < lists.FirstSegment(project + 1); segment++)
        {
            double due = price * lists.Utility(segment);
            foreach (int row in lists.Heavy(segment))
            {
                double money = _money[row], weight = weights[row];
                all += weight * money;
                sum += weight * Math.Min(money, due);
                whole += money > due ? weight : 0;
            }

            foreach (int row in lists.Light(segment))
            {
                double money = _money[row];
                all += money;
                sum += Math.Min(money, due);
                whole += money > due ? 1 : 0;
            }

            Touches += lists.Rows(segment).Length;
        }

        _together[project] = all;
        payers = whole;
        return sum;
    }
}
