using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>Quotient, then largest remainders.</summary>
internal sealed class ListCount(ListElection election, TieLadder ties)
{
    private readonly PlaceGiver _giver = new(ties);

    public ListOutcome Outcome()
    {
        Truth? fifth = SingleListReachesFifth();
        NewVote newVote = election.Lists.Count == 0 ? NewVote.NoList
            : election.Voters == 0 ? NewVote.NobodyVoted
            : fifth == Truth.No ? NewVote.SingleListBelowFifth
            : NewVote.No;
        Sequence<ListSeats> lists = newVote == NewVote.No
            ? Shares()
            : election.Lists.Select(list => new ListSeats(list, 0, list.Votes, 0)).ToSequence();
        return new()
        {
            Quotient = new Ratio(election.Voters, election.Seats),
            Lists =
            [
                .. lists.OrderByDescending(l => l.Seats).ThenByDescending(l => l.List.Votes).ThenBy(l => l.List.Id, CodePointOrder.Instance)
            ],
            Tie = _giver.Ties.SingleOrDefault(),
            NewVote = newVote,
            SingleListReachesFifth = fifth,
            NotGiven = election.Seats - lists.Sum(l => l.Seats),
        };
    }

    private Truth? SingleListReachesFifth() => (election.Lists.Count, election.Registered) switch
    {
        (1, { } registered) => election.Lists[0].Votes * 5 >= registered ? Truth.Yes : Truth.No,
        (1, null) => Truth.Unknown,
        _ => null,
    };

    // Votes and remainders in units of 1/seats of a vote, in which the quotient is the whole number of voters.
    private Sequence<ListSeats> Shares()
    {
        Dictionary<string, (int Seats, Int128 Remainder)> shares = election.Lists.ToDictionary(
            list => list.Id,
            ByQuotient,
            StringComparer.Ordinal);
        int left = election.Seats - shares.Values.Sum(share => share.Seats);
        IEnumerable<Contender> withRemainder = election.Lists
            .Where(list => shares[list.Id].Remainder > 0)
            .Select(list => InLine(list, shares[list.Id].Seats));
        Placing placing = _giver.Best(withRemainder, left, c => shares[c.Id].Remainder, SeatTieMatter.LastRemainders);
        HashSet<string> rewarded = [.. placing.Chosen.Select(c => c.Id)];
        return [.. election.Lists.Select(list => new ListSeats(
            list, shares[list.Id].Seats, new Ratio(shares[list.Id].Remainder, election.Seats), rewarded.Contains(list.Id) ? 1 : 0))];
    }

    private (int Seats, Int128 Remainder) ByQuotient(CandidateList list)
    {
        (Int128 seats, Int128 remainder) = Int128.DivRem((Int128)list.Votes * election.Seats, election.Voters);
        return ((int)seats, remainder);
    }

    private static Contender InLine(CandidateList list, int seats) =>
        new(list.Id, list.Votes, seats < list.Candidates.Count ? list.Candidates[seats].BornOn : null);
}
