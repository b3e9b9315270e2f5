using System.Security.Cryptography;
using System.Text;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Tests.Methods;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Ties;

/// <summary>The ladder, the obvious way: keep the best, rung by rung.</summary>
internal static class SlowTies
{
    /// <returns>The winner and the rung that settled it; -1 and null when the ladder runs out.</returns>
    public static (int Winner, TieCriterion? By) Settle(Election election, TieLadder ladder, IEnumerable<int> tied)
    {
        List<int> left = [.. tied];
        foreach (TieCriterion criterion in ladder.Criteria)
        {
            left = criterion switch
            {
                MostVotes => Keep(left, p => -Votes(election, p)),
                LowestCost => Keep(left, p => election.Projects[p].Cost),
                EarliestDeposit => left.Exists(p => election.Projects[p].DepositOrder is null)
                    ? left
                    : Keep(left, p => election.Projects[p].DepositOrder!.Value),
                Youngest => left,
                DrawnLot lot => Keep(
                    left,
                    p => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(lot.Seed + election.Projects[p].Id))),
                    StringComparer.Ordinal),
                _ => Keep(left, p => election.Projects[p].Id, StringComparer.Ordinal),
            };
            if (left.Count == 1)
            {
                return (left[0], criterion);
            }
        }

        return (-1, null);
    }

    public static long Votes(Election election, int project)
    {
        long votes = 0;
        for (int row = 0; row < election.Ballots.Rows; row++)
        {
            votes += Slow.Choices(election, row).Contains(project) ? election.Ballots.Multiplicity[row] : 0;
        }

        return votes;
    }

    private static List<int> Keep<T>(List<int> tied, Func<int, T> key, IComparer<T>? order = null)
    {
        order ??= Comparer<T>.Default;
        T best = tied.Select(key).Min(order)!;
        return tied.FindAll(p => order.Compare(key(p), best) == 0);
    }
}
