using Tadafor.Domain.Primitives;
using OneOf;

namespace Tadafor.Tally.Voting;

/// <summary>What came of a batch: how many of its ballots are valid, and every error with its place.</summary>
public sealed record BatchReport
{
    internal BatchReport()
    {
    }

    /// <summary>The batch.</summary>
    public required BatchName Id { get; init; }

    /// <summary>Its channel.</summary>
    public required VotingChannel Channel { get; init; }

    /// <summary>Ballots in it.</summary>
    public required long Ballots { get; init; }

    /// <summary>Of them, valid as they were filled in.</summary>
    public required long Valid { get; init; }

    /// <summary>Everything wrong with its ballots, in their order.</summary>
    public required Sequence<BallotFinding> Findings { get; init; }

    /// <summary>Whether the same batch was there before: then nothing was added.</summary>
    public bool WasThere { get; init; }
}

/// <summary>What handing in a batch gave: its report, or everything that stands against the batch as a whole.</summary>
public sealed class BatchAnswer : OneOfBase<BatchReport, Sequence<VotingProblem>>
{
    internal BatchAnswer(OneOf<BatchReport, Sequence<VotingProblem>> result)
        : base(result)
    {
    }
}
