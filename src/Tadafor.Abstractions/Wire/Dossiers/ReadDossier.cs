using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Wire.Dossiers;

/// <summary>A dossier read without faults.</summary>
public sealed record ReadDossier
{
    /// <summary>Creates the result.</summary>
    /// <param name="dossier">The dossier.</param>
    /// <param name="warnings">What is worth a look, in the order of the document.</param>
    /// <param name="warningsNotListed">How many more warnings there are.</param>
    public ReadDossier(PetitionDossier dossier, Sequence<DocumentFault> warnings, long warningsNotListed = 0)
    {
        Dossier = dossier;
        Warnings = warnings;
        WarningsNotListed = warningsNotListed;
    }

    /// <summary>The dossier.</summary>
    public PetitionDossier Dossier { get; }

    /// <summary>What is worth a look, such as a token on two lines, in the order of the document.</summary>
    public Sequence<DocumentFault> Warnings { get; }

    /// <summary>How many more warnings there are.</summary>
    public long WarningsNotListed { get; }
}
