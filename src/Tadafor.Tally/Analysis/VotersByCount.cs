namespace Tadafor.Tally.Analysis;

/// <summary>How many voters have so many funded projects on their ballot.</summary>
internal sealed record VotersByCount
{
    internal VotersByCount(int projects, long voters)
    {
        Projects = projects;
        Voters = voters;
    }

    /// <summary>Funded projects on the ballot; zero for voters who got nothing.</summary>
    public int Projects { get; }

    /// <summary>Voters.</summary>
    public long Voters { get; }
}
