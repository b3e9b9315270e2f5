using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.BoundedOverspending;

/// <summary>
/// Equal Shares with bounded overspending, one row at a time: the least rho / alpha over every l at which some supporter has given all they
/// have, and over
/// the l at which the whole cost is collected, found from the sorted list of the former.
/// </summary>
internal static class SlowOverspending
{
    public static List<(int Project, Ratio Value)> Run(Election election, Utility utility, OrdinalScoring scoring, TieLadder ladder)
    {
        BallotProfile ballots = election.Ballots;
        TieBreaker ties = new(election, ladder);
        Ratio[] money = [.. Enumerable.Repeat(new Ratio(election.Envelope, Math.Max(1, ballots.Voters)), ballots.Rows)];
        long left = election.Envelope;
        List<(int, Ratio)> bought = [];
        HashSet<int> gone = [];
        while (true)
        {
            List<(int Project, Ratio Value, Ratio Part, Ratio Price)> offers = [];
            for (int project = 0; project < election.Projects.Count; project++)
            {
                long cost = election.Projects[project].Cost;
                if (cost == 0 || cost > left || gone.Contains(project))
                {
                    continue;
                }

                long[] gains = Gains(election, utility, scoring, project);
                Ratio Collected(Ratio l) =>
                    Rows(gains).Aggregate(Ratio.Zero, (sum, r) => sum + (Ratio.Min(money[r], l * gains[r]) * ballots.Multiplicity[r]));
                List<Ratio> limits = [.. Rows(gains).Where(r => money[r].Sign > 0).Select(r => money[r] / gains[r]).Distinct().Order()];
                int enough = limits.FindIndex(l => Collected(l) >= cost);
                if (enough >= 0)
                {
                    // Between the limit before and this one the sum grows in a straight line.
                    Ratio from = enough == 0 ? Ratio.Zero : limits[enough - 1], to = limits[enough];
                    Ratio low = Collected(from), high = Collected(to);
                    limits[enough] = low == high ? from : from + ((to - from) * (cost - low) / (high - low));
                    limits.RemoveRange(enough + 1, limits.Count - enough - 1);
                }

                foreach (Ratio l in limits)
                {
                    Ratio part = Ratio.Min(Collected(l) / cost, 1), price = l / part;
                    offers.Add((project, price / part, part, price));
                }
            }

            if (offers.Count == 0)
            {
                return bought;
            }

            Ratio least = offers.Min(o => o.Value);
            int[] tied = [.. offers.Where(o => o.Value == least).Select(o => o.Project).Distinct()];
            int chosen = tied.Length == 1 ? tied[0] : ties.Settle(tied, out _);
            (_, _, _, Ratio rho) = offers.Where(o => o.Project == chosen && o.Value == least).MaxBy(o => o.Part);
            long[] chosenGains = Gains(election, utility, scoring, chosen);
            foreach (int row in Rows(chosenGains))
            {
                money[row] -= Ratio.Min(money[row], rho * chosenGains[row]);
            }

            left -= election.Projects[chosen].Cost;
            gone.Add(chosen);
            bought.Add((chosen, least));
        }
    }

    private static IEnumerable<int> Rows(long[] gains) => Enumerable.Range(0, gains.Length).Where(r => gains[r] > 0);

    private static long[] Gains(Election election, Utility utility, OrdinalScoring scoring, int project) => utility == Utility.Score
        ? Slow.Scores(election, scoring, project)
        : [.. Slow.Approvals(election, project).Select(a => a * (utility == Utility.Cost ? election.Projects[project].Cost : 1))];
}
