using System.Security.Cryptography;
using System.Text;
using Tadafor.Rules.Bodies.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Tests.Bodies.Elections;

/// <summary>The counts of bodies, the obvious way: sort everybody once, then move one person or one seat at a time.</summary>
internal static class SlowSeats
{
    /// <summary>For a ladder that settles every tie.</summary>
    public static SortedSet<string> Elected(SeatElection election, TieLadder ladder)
    {
        List<CandidateVotes> order = [.. election.Candidates];
        order.Sort((a, b) => a.Votes != b.Votes ? b.Votes.CompareTo(a.Votes) : First(ladder, a, b));
        List<CandidateVotes> seated = [.. order.Take(election.Seats)];
        while (seated.Count(IsWoman) < election.MinimumWomen
            && seated.FindLast(c => !IsWoman(c)) is { } last
            && order.Find(c => IsWoman(c) && !seated.Contains(c)) is { } next)
        {
            seated.Remove(last);
            seated.Add(next);
            seated.Sort((a, b) => order.IndexOf(a).CompareTo(order.IndexOf(b)));
        }

        return new(seated.Select(c => c.Candidate.Id), StringComparer.Ordinal);
    }

    /// <summary>For a ladder that settles every tie; in fractions, one seat at a time.</summary>
    public static SortedDictionary<string, int> Shares(ListElection election, TieLadder ladder)
    {
        SortedDictionary<string, int> seats = new(
            election.Lists.ToDictionary(l => l.Id, _ => 0, StringComparer.Ordinal),
            StringComparer.Ordinal);
        Dictionary<string, Ratio> rest = election.Lists.ToDictionary(l => l.Id, l => (Ratio)l.Votes, StringComparer.Ordinal);
        bool voided = election.Voters == 0 || (election.Lists.Count == 1 && election.Lists[0].Votes * 5 < election.Registered);
        if (voided)
        {
            return seats;
        }

        Ratio quotient = (Ratio)election.Voters / election.Seats;
        foreach (string id in seats.Keys.ToArray())
        {
            for (; rest[id] >= quotient; rest[id] -= quotient)
            {
                seats[id]++;
            }
        }

        while (seats.Values.Sum() < election.Seats && rest.Values.Max() > Ratio.Zero)
        {
            Ratio largest = rest.Values.Max();
            List<CandidateVotes> tied =
            [
                .. election.Lists.Where(l => rest[l.Id] == largest).Select(l => new CandidateVotes(new(l.Id), l.Votes))
            ];
            tied.Sort((a, b) => First(ladder, a, b));
            seats[tied[0].Candidate.Id]++;
            rest[tied[0].Candidate.Id] = Ratio.Zero;
        }

        return seats;
    }

    private static int First(TieLadder ladder, CandidateVotes a, CandidateVotes b)
    {
        foreach (TieCriterion rung in ladder.Criteria)
        {
            int first = rung switch
            {
                MostVotes => b.Votes.CompareTo(a.Votes),
                DrawnLot lot => string.CompareOrdinal(Digest(lot, a), Digest(lot, b)),
                _ => string.CompareOrdinal(a.Candidate.Id, b.Candidate.Id),
            };
            if (first != 0)
            {
                return first;
            }
        }

        return 0;
    }

    private static string Digest(DrawnLot lot, CandidateVotes c) =>
        Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(lot.Seed + c.Candidate.Id)));

    private static bool IsWoman(CandidateVotes candidate) => candidate.Candidate.Gender == Gender.Woman;
}
