using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Dossiers;

/// <summary>What a reader looks for beyond the format, such as matters that the catalogue of the law does not have.</summary>
internal interface IDossierCheck
{
    /// <summary>What the dossier says against itself or against the law's own lists, by JSON path.</summary>
    IEnumerable<DocumentFault> FaultsOf(PetitionDossier dossier);

    /// <summary>What is worth a look, though the dossier can be assessed.</summary>
    IEnumerable<DocumentFault> WarningsOf(PetitionDossier dossier);
}
