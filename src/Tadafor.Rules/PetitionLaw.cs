using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Dossiers;

namespace Tadafor.Rules;

/// <summary>From a petition file to a decision.</summary>
public static class PetitionLaw
{
    /// <summary>Reads a petition file and checks it against itself and against the catalogue of the law.</summary>
    /// <param name="json">A dossier in the format <see cref="DossierJson.Schema"/>, in UTF-8. It is read to its end and left open.</param>
    public static DossierResult Read(Stream json) => DossierJson.Read(json, DossierCheck.Instance);

    /// <summary>Reads a petition file from text.</summary>
    /// <param name="json">A dossier in the format <see cref="DossierJson.Schema"/>.</param>
    public static DossierResult Read(string json) => DossierJson.Read(json, DossierCheck.Instance);

    /// <summary>Reads a petition file without waiting for the stream, such as the body of a web request.</summary>
    /// <param name="json">A dossier in the format <see cref="DossierJson.Schema"/>, in UTF-8. It is read to its end and left open.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Task<DossierResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        DossierJson.ReadAsync(json, DossierCheck.Instance, cancellation);

    /// <summary>Assesses a petition file under the law of the day it was deposited.</summary>
    /// <param name="dossier">The file; what it leaves out is never held against it.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="on">
    /// A day of deposit to assume in place of the file's own: it selects the version of the law, the census, and the age of an association.
    /// <see langword="null"/> for the file's own.
    /// </param>
    /// <returns>The decision; or the faults, when the file contradicts itself or there is no day of deposit at all.</returns>
    public static PetitionAnswer Assess(PetitionDossier dossier, Interpretations? interpretations = null, LocalDate? on = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        List<DocumentFault> faults = [.. DossierCheck.Of(dossier, on)];
        LocalDate? legalDate = on ?? dossier.DepositedOn?.Value;
        if (legalDate is null)
        {
            faults.Add(new(FaultKinds.NoLegalDate, DossierPaths.DepositedOn));
        }

        return faults.Count > 0
            ? new DocumentFaults(faults.ToSequence())
            : RouteOf(dossier).Assess(DossierFacts.Of(dossier, legalDate!.Value), legalDate.Value, interpretations);
    }

    /// <summary>The rules that bear on a file.</summary>
    public static Route RouteOf(PetitionDossier dossier) => (dossier, dossier.Kind) switch
    {
        (CitizensPetition, PetitionKind.Province) => ProvincePetitions.Citizens,
        (CitizensPetition, PetitionKind.Region) => RegionPetitions.Citizens,
        (CitizensPetition, _) => CommunePetitions.Citizens,
        (AssociationPetition, PetitionKind.Province) => ProvincePetitions.Association,
        (AssociationPetition, PetitionKind.Region) => RegionPetitions.Association,
        (AssociationPetition, _) => CommunePetitions.Association,
        (NationalPetition, _) => NationalPetitions.Petition,
        (LegislativeMotion, _) => LegislativeMotions.Motion,
        _ => throw new InvalidOperationException($"{dossier.Kind}: a kind of petition without rules."),
    };
}
