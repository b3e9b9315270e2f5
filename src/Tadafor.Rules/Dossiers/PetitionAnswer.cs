using OneOf;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;

namespace Tadafor.Rules.Dossiers;

/// <summary>
/// What comes of asking about a petition file: a decision, or everything in the file that must be put right before one can be given.
/// </summary>
public sealed class PetitionAnswer : OneOfBase<Decision, DocumentFaults>
{
    private PetitionAnswer(OneOf<Decision, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A decision.</summary>
    public static implicit operator PetitionAnswer(Decision decision) => new(decision);

    /// <summary>The file contradicts itself or the law, or gives no day.</summary>
    public static implicit operator PetitionAnswer(DocumentFaults faults) => new(faults);
}
