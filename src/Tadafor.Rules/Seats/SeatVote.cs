using OneOf;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Bodies.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Seats;

/// <summary>A vote for seats with what settles its ties: among lists, or among candidates.</summary>
public sealed record SeatVote
{
    private SeatVote(ListElection? lists, SeatElection? candidates, TieLadder ties)
    {
        Lists = lists;
        Candidates = candidates;
        Ties = ties;
    }

    /// <summary>The vote among lists; <see langword="null"/> when it is among candidates.</summary>
    public ListElection? Lists { get; }

    /// <summary>The vote among candidates; <see langword="null"/> when it is among lists.</summary>
    public SeatElection? Candidates { get; }

    /// <summary>What settles ties.</summary>
    public TieLadder Ties { get; }

    /// <summary>A vote among lists.</summary>
    public static SeatVote Of(ListElection lists, TieLadder ties)
    {
        ArgumentNullException.ThrowIfNull(lists);
        ArgumentNullException.ThrowIfNull(ties);
        return new(lists, null, ties);
    }

    /// <summary>A vote among candidates.</summary>
    public static SeatVote Of(SeatElection candidates, TieLadder ties)
    {
        ArgumentNullException.ThrowIfNull(candidates);
        ArgumentNullException.ThrowIfNull(ties);
        return new(null, candidates, ties);
    }

    /// <summary>Gives the seats.</summary>
    public SeatVoteCount Count() => Lists is { } lists
        ? lists.Count(Ties).Match<SeatVoteCount>(outcome => outcome, problems => problems)
        : Candidates!.Count(Ties).Match<SeatVoteCount>(outcome => outcome, problems => problems);
}

/// <summary>What a vote for seats came to: how lists share them, who holds them, or every problem of the input.</summary>
public sealed class SeatVoteCount : OneOfBase<ListOutcome, SeatOutcome, Sequence<BodyProblem>>
{
    private SeatVoteCount(OneOf<ListOutcome, SeatOutcome, Sequence<BodyProblem>> input)
        : base(input)
    {
    }

    /// <summary>How lists share the seats.</summary>
    public static implicit operator SeatVoteCount(ListOutcome outcome) => new(outcome);

    /// <summary>Who holds the seats.</summary>
    public static implicit operator SeatVoteCount(SeatOutcome outcome) => new(outcome);

    /// <summary>The input makes no sense.</summary>
    public static implicit operator SeatVoteCount(Sequence<BodyProblem> problems) => new(problems);
}

/// <summary>What comes of reading a vote: the vote, or everything that is wrong with its document.</summary>
public sealed class SeatVoteResult : OneOfBase<SeatVote, DocumentFaults>
{
    private SeatVoteResult(OneOf<SeatVote, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A vote was read.</summary>
    public static implicit operator SeatVoteResult(SeatVote vote) => new(vote);

    /// <summary>The document has faults.</summary>
    public static implicit operator SeatVoteResult(DocumentFaults faults) => new(faults);
}
