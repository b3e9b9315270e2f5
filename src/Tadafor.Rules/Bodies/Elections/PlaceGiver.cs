using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>Who gets the places: those who surely do, and those between whom the ladder could not decide.</summary>
/// <param name="Chosen">Who surely gets a place.</param>
/// <param name="Open">The tied for whom <paramref name="OpenPlaces"/> are left; empty when all is settled.</param>
/// <param name="OpenPlaces">Places left for them.</param>
internal sealed record Placing(List<Contender> Chosen, List<Contender> Open, int OpenPlaces);

/// <summary>Gives places to those with most, and lets the ladder decide among equals where places run out.</summary>
internal sealed class PlaceGiver(TieLadder ladder)
{
    private readonly List<SeatTie> _ties = [];

    public Sequence<SeatTie> Ties => _ties.ToSequence();

    /// <summary>The <paramref name="places"/> best.</summary>
    /// <param name="all">Candidates or lists in any order.</param>
    /// <param name="places">How many there is room for; zero or more.</param>
    /// <param name="amount">What the places go by: more is better.</param>
    /// <param name="matter">What a tie would be about.</param>
    public Placing Best(IEnumerable<Contender> all, int places, Func<Contender, Int128> amount, SeatTieMatter matter)
    {
        List<Contender> chosen = [];
        foreach (IGrouping<Int128, Contender> equals in all.GroupBy(amount).OrderByDescending(group => group.Key))
        {
            int left = places - chosen.Count;
            if (left == 0)
            {
                break;
            }

            if (equals.Count() <= left)
            {
                chosen.AddRange(equals);
                continue;
            }

            Placing settled = Settle([.. equals], left, matter);
            chosen.AddRange(settled.Chosen);
            return settled with { Chosen = chosen };
        }

        return new(chosen, [], 0);
    }

    private Placing Settle(List<Contender> tied, int places, SeatTieMatter matter)
    {
        List<Contender> chosen = [], open = tied;
        TieCriterion? settledBy = null;
        foreach (TieCriterion rung in ladder.Criteria)
        {
            open = Narrow(open, rung, places, chosen);
            if (open.Count == 0)
            {
                settledBy = rung;
                break;
            }
        }

        _ties.Add(new(matter, Contender.Ids(tied).ToSequence(), places, Contender.Ids(chosen).ToSequence(), settledBy));
        return new(chosen, open, places - chosen.Count);
    }

    // Whole groups of equals go in while there is room; the first that does not fit stays open for the next rung.
    private static List<Contender> Narrow(List<Contender> open, TieCriterion rung, int places, List<Contender> chosen)
    {
        foreach (List<Contender> equals in Ranked(open, rung))
        {
            if (chosen.Count == places)
            {
                break;
            }

            if (chosen.Count + equals.Count > places)
            {
                return equals;
            }

            chosen.AddRange(equals);
        }

        return [];
    }

    private static IEnumerable<List<Contender>> Ranked(List<Contender> open, TieCriterion rung) => rung switch
    {
        MostVotes => Groups(open, c => -(Int128)c.Votes, Comparer<Int128>.Default),
        Youngest when open.TrueForAll(c => c.BornOn is not null) =>
            Groups(open, c => c.BornOn!.Value, Comparer<LocalDate>.Create((a, b) => b.CompareTo(a))),
        Youngest => [open],
        DrawnLot lot => Groups(open, c => lot.DigestOf(c.Id), StringComparer.Ordinal),
        SmallestId => Groups(open, c => c.Id, CodePointOrder.Instance),
        _ => throw new InvalidOperationException($"The criterion {rung} says nothing of candidates."),
    };

    private static IEnumerable<List<Contender>> Groups<T>(List<Contender> open, Func<Contender, T> key, IComparer<T> order) =>
        open.GroupBy(key).OrderBy(group => group.Key, order).Select(group => group.ToList());
}
