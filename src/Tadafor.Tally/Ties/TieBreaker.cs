using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Ties;

/// <summary>A ladder bound to an election: keeps the best of the tied projects, rung by rung.</summary>
internal sealed class TieBreaker(Election election, TieLadder ladder)
{
    /// <summary>The chosen project's index, or -1 when the ladder runs out.</summary>
    /// <param name="tied">Indices of two or more tied projects.</param>
    /// <param name="settledBy">The rung that left one project.</param>
    public int Settle(ReadOnlySpan<int> tied, out TieCriterion? settledBy)
    {
        List<int> left = [.. tied];
        foreach (TieCriterion criterion in ladder.Criteria)
        {
            left = Best(left, criterion);
            if (left.Count == 1)
            {
                settledBy = criterion;
                return left[0];
            }
        }

        settledBy = null;
        return -1;
    }

    private List<int> Best(List<int> tied, TieCriterion criterion) => criterion switch
    {
        MostVotes => Least(tied, VoteCounts.Of(election), static (votes, p) => -votes[p]),
        LowestCost => Least(tied, election, static (e, p) => e.Projects[p].Cost),
        EarliestDeposit when tied.All(p => election.Projects[p].DepositOrder is not null) =>
            Least(tied, election, static (e, p) => e.Projects[p].DepositOrder!.Value),
        EarliestDeposit or Youngest => tied,
        DrawnLot lot => [tied.MinBy(p => lot.DigestOf(election.Projects[p].Id), StringComparer.Ordinal)],
        SmallestId => [tied.MinBy(p => election.Projects[p].Id, CodePointOrder.Instance)],
        _ => throw new InvalidOperationException($"The criterion {criterion} is not part of the family."),
    };

    private static List<int> Least<T>(List<int> tied, T source, Func<T, int, long> key)
    {
        long least = tied.Min(p => key(source, p));
        return tied.FindAll(p => key(source, p) == least);
    }
}
