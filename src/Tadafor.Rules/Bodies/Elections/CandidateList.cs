using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>A list of candidates and its votes.</summary>
public sealed record CandidateList
{
    /// <summary>Creates a list.</summary>
    /// <param name="id">The identifier on the ballot; not empty.</param>
    /// <param name="votes">The votes counted; an election reports a negative number as a problem.</param>
    public CandidateList(string id, long votes)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        Id = id;
        Votes = votes;
    }

    /// <summary>The identifier on the ballot. Compared by code point.</summary>
    public string Id { get; }

    /// <summary>The votes counted.</summary>
    public long Votes { get; }

    /// <summary>The names in their order, in which the seats go to them (59-11, art. 24 §3); empty when they are not given.</summary>
    public Sequence<Candidate> Candidates { get; init; } = [];
}
