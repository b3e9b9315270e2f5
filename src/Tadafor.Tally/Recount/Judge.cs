using System.Numerics;
using System.Security.Cryptography;
using System.Text;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Recount;

/// <summary>Settles ties by the ladder, one rung after the other.</summary>
internal sealed class Judge(Election election, TieLadder ladder)
{
    private readonly BigInteger[] _votes = PlainBallots.Votes(election);

    /// <summary>The project the ladder leaves, and the rung that left it; nothing when several are left at the end.</summary>
    public (int Winner, TieCriterion? By)? Settle(IReadOnlyCollection<int> tied)
    {
        List<int> left = [.. tied];
        foreach (TieCriterion rung in ladder.Criteria)
        {
            left = Keep(left, rung);
            if (left.Count == 1)
            {
                return (left[0], rung);
            }
        }

        return null;
    }

    /// <summary>
    /// Whether a project may win a tie against a rival: with the two alone, or in company. Company matters only where the order of deposit
    /// is asked for and
    /// not known of all.
    /// </summary>
    public bool MayPrefer(int project, int rival) =>
        Settle([project, rival])?.Winner != rival
            || (ladder.Criteria.Any(c => c is EarliestDeposit) && election.Projects.Any(p => p.DepositOrder is null));

    private List<int> Keep(List<int> tied, TieCriterion rung)
    {
        switch (rung)
        {
            case MostVotes:
                BigInteger most = tied.Max(p => _votes[p]);
                return tied.FindAll(p => _votes[p] == most);
            case LowestCost:
                long least = tied.Min(p => election.Projects[p].Cost);
                return tied.FindAll(p => election.Projects[p].Cost == least);
            case EarliestDeposit:
                int? first = tied.TrueForAll(p => election.Projects[p].DepositOrder is not null)
                    ? tied.Min(p => election.Projects[p].DepositOrder)
                    : null;
                return first is null ? tied : tied.FindAll(p => election.Projects[p].DepositOrder == first);
            case Youngest:
                return tied;
            case DrawnLot lot:
                return [
                    tied.MinBy(p => new BigInteger(SHA256.HashData(Encoding.UTF8.GetBytes(lot.Seed + election.Projects[p].Id)), true, true))
                ];
            case SmallestId:
                return [tied.MinBy(p => election.Projects[p].Id, Comparer<string>.Create(static (a, b) => ById(a, b)))];
            default:
                throw new InvalidOperationException($"No rung is called {rung}.");
        }
    }

    /// <summary>By code point, that is by the bytes of UTF-8.</summary>
    public static int ById(string a, string b) => Encoding.UTF8.GetBytes(a).AsSpan().SequenceCompareTo(Encoding.UTF8.GetBytes(b));
}
