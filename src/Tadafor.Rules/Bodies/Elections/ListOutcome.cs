using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Exact;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>Why no seat is given and a new vote is held within three months (59-11, art. 139 §4).</summary>
public enum NewVote
{
    /// <summary>The seats are given.</summary>
    No = 0,

    /// <summary>There is no list.</summary>
    NoList,

    /// <summary>Nobody voted.</summary>
    NobodyVoted,

    /// <summary>The single list has the votes of less than a fifth of those registered.</summary>
    SingleListBelowFifth,
}

/// <summary>How the seats are shared among lists, and why; <see cref="ElectoralLaw.LargestRemainder"/> cites the articles.</summary>
public sealed record ListOutcome
{
    internal ListOutcome()
    {
    }

    /// <summary>Voters divided by seats, exactly; zero when nobody voted.</summary>
    public required Ratio Quotient { get; init; }

    /// <summary>The seats of each list: most seats first, then most votes, then by identifier.</summary>
    public required Sequence<ListSeats> Lists { get; init; }

    /// <summary>The tie for the last remainders; <see langword="null"/> when there is none.</summary>
    public required SeatTie? Tie { get; init; }

    /// <summary>Whether the ladder could not settle the tie: the seats it is about are in no list.</summary>
    public bool IsUnresolved => Tie is { SettledBy: null };

    /// <summary>Whether a new vote is held instead.</summary>
    public required NewVote NewVote { get; init; }

    /// <summary>
    /// Whether a single list has the votes of a fifth of those registered (art. 139 §3): unknown when their number is; then the seats shown
    /// depend on it.
    /// <see langword="null"/> when there is not exactly one list.
    /// </summary>
    public required Truth? SingleListReachesFifth { get; init; }

    /// <summary>
    /// Seats that no list has: those of an unresolved tie, those of a new vote, and those left when every list with a remainder has one.
    /// The text is
    /// silent on the last, which happen only when void ballots are among the voters.
    /// </summary>
    public required int NotGiven { get; init; }
}
