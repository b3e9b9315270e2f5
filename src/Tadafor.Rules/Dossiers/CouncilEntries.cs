using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Dossiers;

/// <summary>What every petition to a council states, and what is known of the council itself.</summary>
internal static class CouncilEntries
{
    public static void Write(FactWriter sheet, CouncilPetition dossier, LocalDate legalDate)
    {
        sheet.State(PetitionFacts.BureauRulesOn, dossier.BureauRulesOn);
        switch (dossier.Council)
        {
            case PetitionedCommune commune:
                Commune(sheet, commune, dossier.Object.Matter, legalDate);
                break;
            case PetitionedRegion region:
                Population(sheet, region.Population, legalDate);
                break;
        }

        sheet.State(PetitionFacts.WithinPowers, dossier.Object.WithinPowers);
        sheet.State(PetitionFacts.TouchesConstants, dossier.Object.TouchesConstants);
        sheet.State(PetitionFacts.InWriting, dossier.Form.InWriting);
        sheet.State(PetitionFacts.FollowsForm, dossier.Form.FollowsForm);
        sheet.State(PetitionFacts.DateAndObjectOnEveryPage, dossier.Form.DateAndObjectOnEveryPage);
        sheet.State(PetitionFacts.Electronic, dossier.Form.Electronic);
        sheet.State(PetitionFacts.Joint, dossier.Joint);
        sheet.State(PetitionFacts.Duplicate, dossier.Duplicate);
        sheet.State(PetitionFacts.FurtherProofs, dossier.FurtherProofs);
        switch (dossier)
        {
            case CitizensPetition citizens:
                CitizensEntries.Write(sheet, citizens);
                break;
            case AssociationPetition association:
                AssociationEntries.Write(sheet, association);
                break;
        }
    }

    private static void Commune(FactWriter sheet, PetitionedCommune commune, string? matter, LocalDate legalDate)
    {
        if (commune.Arrondissements is null && commune.Name is { } name && Article216.IsNamed(name))
        {
            sheet.State(PetitionFacts.Arrondissements, true, OneOfTheSix);
        }

        sheet.State(PetitionFacts.Arrondissements, commune.Arrondissements);
        Population(sheet, commune.Population, legalDate);
        Matter(sheet, matter);
    }

    private static void Population(FactWriter sheet, Sequence<PopulationFigure> figures, LocalDate legalDate)
    {
        sheet.State(PetitionFacts.InhabitantsLastPublished, CensusReading.LastPublished(figures, legalDate));
        sheet.State(PetitionFacts.InhabitantsLastTaken, CensusReading.LastTaken(figures, legalDate));
    }

    private static void Matter(FactWriter sheet, string? matter)
    {
        Power? power = CommunePowers.All.FirstOrDefault(p => p.Id == matter);
        sheet.State(PetitionFacts.MatterPicked, power is not null, power is null ? NonePicked : Picked(power));
        if (power is not null)
        {
            sheet.State(PetitionFacts.ReservedMatter, power.Kind == PowerKind.ReservedToGovernor, Picked(power));
        }
    }

    private static Derived Picked(Power power) => new Derived(
        new Phrase("المادة المختارة: {0} ({1})", "matière retenue : {0} ({1})", "matter picked: {0} ({1})").With(
            power.Text,
            power.Cites.Text));

    private static FactSource NonePicked { get; } = new Derived(
        new("لا مادة مختارة في الملف", "aucune matière retenue au dossier", "no matter is picked in the file"));

    private static FactSource OneOfTheSix { get; } = new Derived(
        new Phrase("الاسم وارد في {0}", "nom énuméré : {0}", "named in {0}").With(Article216.Cites.Text));
}
