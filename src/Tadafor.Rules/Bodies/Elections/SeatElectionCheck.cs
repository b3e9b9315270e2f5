using Tadafor.Domain.Primitives;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>Every problem of an election by votes, at once.</summary>
internal static class SeatElectionCheck
{
    public static Sequence<BodyProblem> Of(SeatElection election, TieLadder ties)
    {
        BodyProblems problems = new();
        problems.Seats(election.Seats);
        problems.Minimum(election.MinimumWomen, election.Seats);
        problems.Count(election.Ballots, new("الأوراق الصحيحة", "bulletins valables", "valid ballots"));
        problems.Ids(election.Candidates.Select(c => c.Candidate.Id));
        foreach (CandidateVotes candidate in election.Candidates)
        {
            string id = candidate.Candidate.Id;
            problems.Votes(id, candidate.Votes);
            if (candidate.Votes > election.Ballots)
            {
                problems.Add(BodyFault.MoreVotesThanBallots, id, candidate.Votes, new(
                    "أصوات {0} ({1}) أكثر من الأوراق الصحيحة: راجع العدد",
                    "{0} a plus de voix ({1}) qu'il n'y a de bulletins valables : vérifier",
                    "{0} has more votes ({1}) than there are valid ballots: check the count"));
            }

            if (election.MinimumWomen > 0 && candidate.Candidate.Gender == Gender.NotStated)
            {
                problems.Add(BodyFault.GenderMissing, id, 0, new(
                    "لم يذكر أمترشح أم مترشحة: {0}؛ الحد الأدنى للنساء يحتاج ذلك",
                    "femme ou homme n'est pas indiqué pour {0} ; le minimum de femmes le demande",
                    "woman or man is not stated for {0}; the minimum of women needs it"));
            }
        }

        Int128 all = election.Candidates.Aggregate((Int128)0, (sum, c) => sum + c.Votes);
        if (election.Ballot == BodyBallot.Plurality && all > election.Ballots)
        {
            problems.Add(BodyFault.TooManyVotesInAll, null, (long)Int128.Min(all, long.MaxValue), new(
                "مجموع الأصوات {1} أكثر من صوت واحد لكل ورقة صحيحة: راجع العدد",
                "{1} voix en tout, plus d'une par bulletin valable : vérifier",
                "{1} votes in all, more than one per valid ballot: check the count"));
        }

        problems.Ladder(ties);
        return problems.Found;
    }
}
