using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Voting;

/// <summary>
/// How many ballots were handed in and what became of them, by channel. This is all that is shown of a vote that is not closed: no
/// number
/// here depends on what a valid ballot chose.
/// </summary>
/// <param name="Channels">One for each channel that the rules open.</param>
public sealed record VoteTurnout(Sequence<ChannelBallots> Channels)
{
    /// <summary>Ballots handed in.</summary>
    public long HandedIn => Channels.Sum(c => c.HandedIn);

    /// <summary>Ballots that count: as many as there are voters.</summary>
    public long Counted => Channels.Sum(c => c.Counted);
}

/// <summary>The ballots of one channel.</summary>
public sealed record ChannelBallots
{
    /// <summary>The channel.</summary>
    public required VotingChannel Channel { get; init; }

    /// <summary>Batches and urns.</summary>
    public required int Batches { get; init; }

    /// <summary>Ballots handed in.</summary>
    public required long HandedIn { get; init; }

    /// <summary>Of them, ballots that are not valid as they were filled in.</summary>
    public required long NotValid { get; init; }

    /// <summary>Valid ones that an invalidation in force touches.</summary>
    public required long Invalidated { get; init; }

    /// <summary>Valid ones of voters of whom another ballot counts, or of whom the rules count none.</summary>
    public required long Superseded { get; init; }

    /// <summary>Valid ones of voters of whom nobody can say which ballot counts; none of them does.</summary>
    public required long Undecided { get; init; }

    /// <summary>Ballots that count.</summary>
    public required long Counted { get; init; }
}
