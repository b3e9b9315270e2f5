using Tadafor.Domain.Primitives;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>Every problem of an election by lists, at once.</summary>
internal static class ListElectionCheck
{
    public static Sequence<BodyProblem> Of(ListElection election, TieLadder ties)
    {
        BodyProblems problems = new();
        problems.Seats(election.Seats);
        problems.Count(election.Voters, new("المصوتون", "votants", "voters"));
        problems.Count(election.Registered ?? 0, new("المقيدون", "inscrits", "registered voters"));
        problems.Ids(election.Lists.Select(list => list.Id));
        problems.Ids(election.Lists.SelectMany(list => list.Candidates).Select(candidate => candidate.Id));
        foreach (CandidateList list in election.Lists)
        {
            problems.Votes(list.Id, list.Votes);
        }

        Int128 all = election.Lists.Aggregate((Int128)0, (sum, list) => sum + list.Votes);
        if (all > election.Voters)
        {
            problems.Add(BodyFault.TooManyVotesInAll, null, (long)Int128.Min(all, long.MaxValue), new(
                "مجموع الأصوات {1} أكثر من عدد المصوتين: راجع العدد",
                "{1} voix en tout, plus que de votants : vérifier",
                "{1} votes in all, more than there are voters: check the count"));
        }

        if (election.Registered < election.Voters)
        {
            problems.Add(BodyFault.MoreVotersThanRegistered, null, election.Voters, new(
                "عدد المصوتين {1} أكثر من عدد المقيدين: راجع العدد",
                "{1} votants, plus que d'inscrits : vérifier",
                "{1} voters, more than are registered: check the count"));
        }

        problems.Ladder(ties);
        return problems.Found;
    }
}
