using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Methods.Optimum;

/// <summary>What all voters together gain from each project.</summary>
internal static class Totals
{
    /// <summary>Gains by project index; scores in units of 10^-<see cref="Election.PointDecimals"/>.</summary>
    public static Int128[] Of(Election election, Utility utility, OrdinalScoring scoring)
    {
        if (utility == Utility.Score)
        {
            return [.. PointTotals.Of(election, scoring).Select(t => (Int128)t)];
        }

        long[] votes = VoteCounts.Of(election);
        return [.. votes.Select((v, p) => (Int128)v * (utility == Utility.Cost ? election.Projects[p].Cost : 1))];
    }
}
