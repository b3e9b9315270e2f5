namespace Tadafor.Rules.Bodies.Elections;

/// <summary>A candidate and the votes counted.</summary>
public sealed record CandidateVotes
{
    /// <summary>Creates the pair.</summary>
    /// <param name="candidate">Who stands.</param>
    /// <param name="votes">How many valid ballots name the candidate; an election reports a negative number as a problem.</param>
    public CandidateVotes(Candidate candidate, long votes)
    {
        ArgumentNullException.ThrowIfNull(candidate);
        Candidate = candidate;
        Votes = votes;
    }

    /// <summary>Who stands.</summary>
    public Candidate Candidate { get; }

    /// <summary>How many valid ballots name the candidate.</summary>
    public long Votes { get; }
}
