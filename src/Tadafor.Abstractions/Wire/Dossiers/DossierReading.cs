using OneOf;
using Tadafor.Abstractions.Wire.Faults;

namespace Tadafor.Abstractions.Wire.Dossiers;

/// <summary>What comes of reading a document: a dossier, or everything that is wrong with it.</summary>
public sealed class DossierReading : OneOfBase<ReadDossier, DossierFaults>
{
    private DossierReading(OneOf<ReadDossier, DossierFaults> input)
        : base(input)
    {
    }

    /// <summary>A dossier was read.</summary>
    public static implicit operator DossierReading(ReadDossier dossier) => new(dossier);

    /// <summary>The document has faults.</summary>
    public static implicit operator DossierReading(DossierFaults faults) => new(faults);
}
