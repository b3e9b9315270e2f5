using OneOf;
using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Voting;

/// <summary>A batch, or one ballot of it, declared invalid by an act with its reason.</summary>
public sealed record VoteInvalidation
{
    internal VoteInvalidation(int number, BatchName batch, int? line, VoteAct act)
    {
        Number = number;
        Batch = batch;
        Line = line;
        Act = act;
    }

    /// <summary>1 for the first of the vote.</summary>
    public int Number { get; }

    /// <summary>The batch or urn.</summary>
    public BatchName Batch { get; }

    /// <summary>The ballot; <see langword="null"/> for all of the batch.</summary>
    public int? Line { get; }

    /// <summary>By whom, when and why.</summary>
    public VoteAct Act { get; }

    /// <summary>By whom, when and why it was taken back; <see langword="null"/> while it is in force.</summary>
    public VoteAct? Revoked { get; init; }
}

/// <summary>What an invalidation would do; turnout only, never a choice.</summary>
/// <param name="Ballots">Valid ballots that would fall.</param>
/// <param name="Before">Turnout as it is.</param>
/// <param name="After">Turnout as it would be: where a voter has another valid ballot, that one counts.</param>
public sealed record VoteInvalidationPreview(long Ballots, VoteTurnout Before, VoteTurnout After);

/// <summary>What came of an invalidation or of taking one back: the invalidation as it now is, or every problem.</summary>
public sealed class VoteInvalidationAnswer : OneOfBase<VoteInvalidation, Sequence<VotingProblem>>
{
    internal VoteInvalidationAnswer(OneOf<VoteInvalidation, Sequence<VotingProblem>> result)
        : base(result)
    {
    }
}

/// <summary>What closing gave: the closed box, or everything that stands against closing now.</summary>
public sealed class VoteClosing : OneOfBase<ClosedVote, Sequence<VotingProblem>>
{
    internal VoteClosing(OneOf<ClosedVote, Sequence<VotingProblem>> result)
        : base(result)
    {
    }
}
