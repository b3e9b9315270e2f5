namespace Tadafor.Rules.Bodies.Elections;

/// <summary>Why a candidate holds a seat.</summary>
public enum SeatGround
{
    /// <summary>By votes alone.</summary>
    Votes = 0,

    /// <summary>In the place of a man with more votes, so that the minimum of women holds.</summary>
    MinimumOfWomen,
}

/// <summary>A candidate elected.</summary>
public sealed record SeatHolder
{
    internal SeatHolder(Candidate candidate, long votes, SeatGround ground)
    {
        Candidate = candidate;
        Votes = votes;
        Ground = ground;
    }

    /// <summary>Who.</summary>
    public Candidate Candidate { get; }

    /// <summary>The votes counted.</summary>
    public long Votes { get; }

    /// <summary>Why.</summary>
    public SeatGround Ground { get; }
}
