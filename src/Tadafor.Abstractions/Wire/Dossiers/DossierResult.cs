using OneOf;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Dossiers;

/// <summary>What comes of reading a document: a dossier, or everything that is wrong with it.</summary>
public sealed class DossierResult : OneOfBase<ReadDossier, DocumentFaults>
{
    private DossierResult(OneOf<ReadDossier, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A dossier was read.</summary>
    public static implicit operator DossierResult(ReadDossier dossier) => new(dossier);

    /// <summary>The document has faults.</summary>
    public static implicit operator DossierResult(DocumentFaults faults) => new(faults);
}
