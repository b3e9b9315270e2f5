using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.OrganicLaw113_14;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Dossiers;

/// <summary>Turns a petition file into the facts that the rules read, each with its source. What the file does not say is left out.</summary>
public static class DossierFacts
{
    /// <summary>The facts of a file on the day of its deposit.</summary>
    /// <param name="dossier">The file.</param>
    /// <param name="legalDate">The day of deposit; where the file gives another, or none, the sheet says that this one was given from outside.</param>
    public static FactSheet Of(PetitionDossier dossier, LocalDate legalDate)
    {
        SheetWriter sheet = new();
        Common(sheet, dossier, legalDate);
        switch (dossier)
        {
            case CitizensPetition citizens:
                CitizensSheet.Write(sheet, citizens);
                break;
            case AssociationPetition association:
                AssociationSheet.Write(sheet, association);
                break;
            default:
                throw new InvalidOperationException("A third kind of petition has no facts yet.");
        }

        return sheet.ToSheet();
    }

    private static void Common(SheetWriter sheet, PetitionDossier dossier, LocalDate legalDate)
    {
        sheet.State(PetitionFacts.DepositedOn, legalDate, dossier.DepositedOn is { } deposit && deposit.Value == legalDate ? deposit.Source : Given);
        sheet.State(PetitionFacts.BureauRulesOn, dossier.BureauRulesOn);
        Commune(sheet, dossier.Commune, legalDate);
        Matter(sheet, dossier.Object.Matter);
        sheet.State(PetitionFacts.WithinPowers, dossier.Object.WithinPowers);
        sheet.State(PetitionFacts.TouchesConstants, dossier.Object.TouchesConstants);
        sheet.State(PetitionFacts.InWriting, dossier.Form.InWriting);
        sheet.State(PetitionFacts.FollowsForm, dossier.Form.FollowsForm);
        sheet.State(PetitionFacts.DateAndObjectOnEveryPage, dossier.Form.DateAndObjectOnEveryPage);
        sheet.State(PetitionFacts.Electronic, dossier.Form.Electronic);
        sheet.State(PetitionFacts.Joint, dossier.Joint);
        sheet.State(PetitionFacts.Duplicate, dossier.Duplicate);
        sheet.State(PetitionFacts.FurtherProofs, dossier.FurtherProofs);
    }

    private static void Commune(SheetWriter sheet, PetitionedCommune commune, LocalDate legalDate)
    {
        if (commune.Arrondissements is null && commune.Name is { } name && Article216.IsNamed(name))
        {
            sheet.State(PetitionFacts.Arrondissements, true, OneOfTheSix);
        }

        sheet.State(PetitionFacts.Arrondissements, commune.Arrondissements);
        sheet.State(PetitionFacts.InhabitantsLastPublished, CensusReading.LastPublished(commune.Population, legalDate));
        sheet.State(PetitionFacts.InhabitantsLastTaken, CensusReading.LastTaken(commune.Population, legalDate));
    }

    private static void Matter(SheetWriter sheet, string? matter)
    {
        Power? power = Rulebook.Powers.FirstOrDefault(p => p.Id == matter);
        sheet.State(PetitionFacts.MatterPicked, power is not null, power is null ? NonePicked : Picked(power));
        if (power is not null)
        {
            sheet.State(PetitionFacts.ReservedMatter, power.Kind == PowerKind.ReservedToGovernor, Picked(power));
        }
    }

    private static Derived Picked(Power power) => new Derived(
        new Phrase("المادة المختارة: {0} ({1})", "matière retenue : {0} ({1})", "matter picked: {0} ({1})").With(power.Text, power.Cites.Text));

    private static FactSource NonePicked { get; } = new Derived(
        new("لا مادة مختارة في الملف", "aucune matière retenue au dossier", "no matter is picked in the file"));

    private static FactSource Given { get; } = new Derived(
        new("تاريخ محدد عند الطلب", "date donnée lors de la demande", "date given when asking"));

    private static FactSource OneOfTheSix { get; } = new Derived(
        new Phrase("الاسم وارد في {0}", "nom énuméré : {0}", "named in {0}").With(Article216.Cites.Text));
}
