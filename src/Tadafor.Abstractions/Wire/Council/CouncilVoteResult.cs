using OneOf;
using Tadafor.Domain.Council;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Council;

/// <summary>What comes of reading a vote of a council: the vote, or everything that is wrong with it.</summary>
public sealed class CouncilVoteResult : OneOfBase<CouncilVote, DocumentFaults>
{
    private CouncilVoteResult(OneOf<CouncilVote, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A vote was read.</summary>
    public static implicit operator CouncilVoteResult(CouncilVote vote) => new(vote);

    /// <summary>The document has faults.</summary>
    public static implicit operator CouncilVoteResult(DocumentFaults faults) => new(faults);
}
