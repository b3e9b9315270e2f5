using OneOf;
using Tadafor.Domain.Council;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Council;

/// <summary>What comes of reading an election by a council: the election, or everything that is wrong with it.</summary>
public sealed class CouncilElectionResult : OneOfBase<CouncilElection, DocumentFaults>
{
    private CouncilElectionResult(OneOf<CouncilElection, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>An election was read.</summary>
    public static implicit operator CouncilElectionResult(CouncilElection election) => new(election);

    /// <summary>The document has faults.</summary>
    public static implicit operator CouncilElectionResult(DocumentFaults faults) => new(faults);
}
