using OneOf;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Tally.Voting;

/// <summary>The ballots of a Pabulib file as a batch, or every reason why the file cannot be read.</summary>
public sealed class PabulibBatchResult : OneOfBase<BallotBatch, PabulibProblems>
{
    internal PabulibBatchResult(OneOf<BallotBatch, PabulibProblems> input)
        : base(input)
    {
    }
}
