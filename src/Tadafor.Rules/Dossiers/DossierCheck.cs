using System.Globalization;
using NodaTime;
using Tadafor.Abstractions.Wire;
using Tadafor.Abstractions.Wire.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules.OrganicLaw113_14;
using Interval = Tadafor.Domain.Law.Interval;

namespace Tadafor.Rules.Dossiers;

/// <summary>Finds what a file says against itself or against the catalogue of the law: mistakes to put right, never grounds of refusal.</summary>
internal sealed class DossierCheck : IDossierCheck
{
    public static DossierCheck Instance { get; } = new();

    public IEnumerable<DossierFault> FaultsOf(PetitionDossier dossier) => Of(dossier);

    public IEnumerable<DossierFault> WarningsOf(PetitionDossier dossier)
    {
        PetitionedCommune commune = dossier.Commune;
        if (commune is { Name: { } name, Arrondissements.Value: true } && !Article216.IsNamed(name))
        {
            yield return new(FaultKinds.NotOfTheSix, DossierPaths.Arrondissements) { Found = Excerpt.Of(name) };
        }

        if (commune.Population.Count == 0 || dossier.DepositedOn is not { } deposit)
        {
            yield break;
        }

        if (CensusReading.LastPublished(commune.Population, deposit.Value) is not { Count.IsExact: true })
        {
            yield return new(FaultKinds.PublicationUnknown, DossierPaths.Population);
        }

        if (CensusReading.LastTaken(commune.Population, deposit.Value) is not { Count.IsExact: true })
        {
            yield return new(FaultKinds.CensusDayUnknown, DossierPaths.Population);
        }
    }

    public static IEnumerable<DossierFault> Of(PetitionDossier dossier, LocalDate? on = null)
    {
        LocalDate? deposit = on ?? dossier.DepositedOn?.Value;
        IEnumerable<DossierFault> common = [.. Commune(dossier.Commune), .. Matter(dossier.Object.Matter), .. Ruling(dossier.BureauRulesOn?.Value, deposit)];
        return common.Concat(dossier switch
        {
            AssociationPetition association => Dates(association),
            CitizensPetition { Signatories: CountedSignatories counts } => Counts(counts),
            _ => [],
        });
    }

    private static IEnumerable<DossierFault> Commune(PetitionedCommune commune)
    {
        if (commune is { Name: { } name, Arrondissements.Value: false } && Article216.IsNamed(name))
        {
            yield return new(FaultKinds.ArrondissementsDenied, DossierPaths.Arrondissements) { Found = "false" };
        }
    }

    private static IEnumerable<DossierFault> Matter(string? matter)
    {
        if (matter is not null && Rulebook.Powers.All(p => p.Id != matter))
        {
            yield return new(FaultKinds.UnknownMatter, DossierPaths.Matter)
            {
                Found = Excerpt.Of(matter),
                Suggestion = Nearest.To(matter, Rulebook.Powers.Select(p => p.Id)),
            };
        }
    }

    private static IEnumerable<DossierFault> Ruling(LocalDate? ruling, LocalDate? deposit)
    {
        if (ruling < deposit)
        {
            yield return new(FaultKinds.RulingBeforeDeposit, DossierPaths.BureauRulesOn)
            {
                Found = Numerals.Iso(ruling!.Value),
                Expected = new Phrase("{0} أو بعده", "le {0} ou après", "{0} or later").With(Phrase.Same(Numerals.Iso(deposit!.Value))),
            };
        }
    }

    private static IEnumerable<DossierFault> Dates(AssociationPetition association)
    {
        LocalDate? declared = association.DeclaredOn?.Value;
        LocalDate? provisional = association.ProvisionalReceiptOn?.Value;
        LocalDate? final = association.FinalReceiptOn?.Value;
        if (provisional < declared)
        {
            yield return OutOfOrder(DossierPaths.ProvisionalReceiptOn, provisional!.Value);
        }

        if (final < declared || final < provisional)
        {
            yield return OutOfOrder(DossierPaths.FinalReceiptOn, final!.Value);
        }
    }

    private static DossierFault OutOfOrder(string path, LocalDate found) => new(FaultKinds.AssociationDatesOutOfOrder, path) { Found = Numerals.Iso(found) };

    private static IEnumerable<DossierFault> Counts(CountedSignatories counts)
    {
        if (counts.Bounds() is not null)
        {
            yield break;
        }

        bool oneExplains = false;
        foreach (SignatoryGroup group in SignatoryGroups.All)
        {
            if (counts[group] is { } stated && counts.AllowedByOthers(group) is { } allowed)
            {
                oneExplains = true;
                yield return new(FaultKinds.CountsContradict, DossierPaths.CountOf(group)) { Found = Bounds(stated.Value), Expected = allowed.Text };
            }
        }

        if (!oneExplains)
        {
            yield return new(FaultKinds.CountsContradict, DossierPaths.Counts);
        }
    }

    private static string Bounds(Interval count) => count.IsExact ? Text(count.AtLeast) : $"{Text(count.AtLeast)}–{(count.AtMost is { } most ? Text(most) : "…")}";

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
