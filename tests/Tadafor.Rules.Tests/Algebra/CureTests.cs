using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.CitizensFacts;
using static Tadafor.Rules.Vocabulary.PetitionFacts;

namespace Tadafor.Rules.Tests.Algebra;

public class CureTests
{
    private static readonly FactSource _stated = FromDeclaration.Instance;
    private static readonly LocalDate _day = new(2023, 8, 7);

    [Fact]
    public void Missing_signatures_are_counted_once_for_all_conditions_and_bring_their_cards()
    {
        FactSet facts = Citizens(169);
        Decision decision = CommunePetitions.Citizens.Assess(facts, _day);

        Assert.Equal(Outcome.Inadmissible, decision.Outcome);
        Assert.True(decision.Cure!.IsPossible);

        // The signature first, then the copy of the card of whoever signed.
        Assert.Equal(
            [(CountedEligible, 31L), (CardCopies, 31L)],
            decision.Cure.Changes.OfType<MoreOf>().Select(m => (m.Count, m.Additional)));
        Assert.Equal(2, decision.Cure.Changes.Count);
    }

    [Fact]
    public void Where_the_cards_of_those_who_present_are_enough_new_signatures_bring_none() => Assert.Equal(
        [(CountedEligible, 31L)],
        CommunePetitions.Citizens
            .Assess(Citizens(169), _day, Interpretations.Defaults.Choose(Questions.OpenQuestions.IdentityCards, "presenters"))
            .Cure!.Changes.Cast<MoreOf>().Select(m => (m.Count, m.Additional)));

    [Fact]
    public void A_cure_that_depends_says_on_what()
    {
        FactSet facts = Citizens(80).Without(InhabitantsLastPublished).Without(InhabitantsLastTaken).Without(Arrondissements);
        MoreOf more = CommunePetitions.Citizens.Assess(facts, _day).Cure!.Changes.OfType<MoreOf>().First();

        Assert.Equal(320, more.Additional);
        Assert.Equal(
            [
                ("commune with arrondissements", 320L),
                ("inhabitants by the last published census: less than 35,000", 20L),
                ("in any other case", 120L),
            ],
            more.Cases.Select(c => (c.When.En, c.Additional)));
        Assert.All(
            CommunePetitions.Citizens.Assess(facts, _day).Cure!.Changes.OfType<MoreOf>(),
            change => Assert.Equal(more.Cases, change.Cases));
        Assert.Contains(
            CommunePetitions.Citizens.Assess(facts, _day).Cure!.Changes,
            change => change is MoreOf { Count.Code: "card-copies" });
        Assert.Contains(
            "20 signatures (inhabitants by the last published census: less than 35,000)",
            more.Text.En,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_needed_in_a_case_in_which_the_file_has_enough()
    {
        FactSet facts = Citizens(150).Without(InhabitantsLastPublished).Without(InhabitantsLastTaken).With(Arrondissements, true, _stated);
        Assert.Empty(CommunePetitions.Citizens.Assess(facts, _day).Cure!.Changes.OfType<MoreOf>().First().Cases);

        FactSet small = Citizens(50).Without(InhabitantsLastPublished).Without(InhabitantsLastTaken);
        Assert.Equal([50L, 150L], CommunePetitions.Citizens.Assess(small, _day).Cure!.Changes.OfType<MoreOf>().First().Cases
            .Select(c => c.Additional));
    }

    [Fact]
    public void In_a_region_the_total_and_the_share_of_a_province_depend_on_the_same_thing()
    {
        FactSet facts = FactSet.Empty
            .With(DepositedOn, _day, _stated)
            .With(Signatories, 290, _stated).With(RegionFacts.Linked, 290, _stated)
            .With(RegionFacts.Citizens, 290, _stated).With(RegionFacts.LinkedCitizens, 290, _stated)
            .With(RegionFacts.Provinces, 1, _stated)
            .With(RegionFacts.LivingIn.In("طاطا"), 10, _stated);
        Dictionary<string, MoreOf> more = RegionPetitions.Citizens.Assess(facts, _day).Cure!.Changes.OfType<MoreOf>()
            .ToDictionary(m => m.Count.Code);

        Assert.Equal([5L, 10L, 15L], more["region-signatories-living-in/طاطا"].Cases.Select(c => c.Additional));
        Assert.Equal(
            more["region-signatories-living-in/طاطا"].Cases.Select(c => c.When),
            more["region-signatories-counted"].Cases.Select(c => c.When));
    }

    [Theory]
    [InlineData("commune", "move the seat to the commune; or: open a branch in the commune")]
    [InlineData("province", "move the seat to the prefecture or province; or: open a branch in the prefecture or province")]
    [InlineData("region", "move the seat to the region; or: open a branch in the region")]
    public void What_would_do_as_well_is_said(string council, string said)
    {
        (Route route, YesNoFact seat, YesNoFact branch) = council switch
        {
            "commune" => (CommunePetitions.Association, AssociationFacts.SeatHere, AssociationFacts.BranchHere),
            "province" => (ProvincePetitions.Association, ProvinceFacts.SeatHere, ProvinceFacts.BranchHere),
            _ => (RegionPetitions.Association, RegionFacts.SeatHere, RegionFacts.BranchHere),
        };
        FactSet facts = FactSet.Empty.With(DepositedOn, _day, _stated).With(seat, false, _stated).With(branch, false, _stated)
            .With(AssociationFacts.StatutesAttached, false, _stated);
        Change change = route.Assess(facts, _day).Cure!.Changes[0];

        Assert.Equal(said, change.Text.En);
        Assert.Equal(branch, Assert.Single(change.Or).Fact);
    }

    [Fact]
    public void A_later_deposit_comes_last_as_it_waits_for_the_rest()
    {
        FactSet facts = FactSet.Empty.With(DepositedOn, _day, _stated).With(AssociationFacts.DeclaredOn, _day.PlusDays(-60), _stated)
            .With(AssociationFacts.StatutesAttached, false, _stated).With(InWriting, false, _stated);
        Assert.Equal(
            [InWriting.Code, AssociationFacts.StatutesAttached.Code, DepositedOn.Code],
            CommunePetitions.Association.Assess(facts, _day).Cure!.Changes.Select(c => c.Fact.Code));
    }

    [Fact]
    public void An_object_that_touches_the_constants_is_incurable()
    {
        Decision decision = CommunePetitions.Citizens.Assess(Citizens(200).With(TouchesConstants, true, _stated), _day);
        Assert.Equal(Outcome.Inadmissible, decision.Outcome);
        Assert.False(decision.Cure!.IsPossible);
        Assert.Equal(["commune.petition.object.constants"], decision.Cure.Incurable);
    }

    [Fact]
    public void Two_hundred_signatures_in_Taroudant_are_enough() =>
        Assert.Equal(Outcome.Admissible, CommunePetitions.Citizens.Assess(Citizens(200), _day).Outcome);

    [Fact]
    public void Before_the_law_entered_into_force_nothing_is_decided() =>
        Assert.Equal(Outcome.NotInForce, CommunePetitions.Citizens.Assess(Citizens(200), new LocalDate(2015, 7, 1)).Outcome);

    [Fact]
    public void Between_the_two_days_that_bound_the_entry_into_force_the_answer_is_undetermined() =>
        Assert.Equal(Outcome.Undetermined, CommunePetitions.Citizens.Assess(Citizens(200), new LocalDate(2015, 12, 1)).Outcome);

    private static FactSet Citizens(long signatories)
    {
        FactSet facts = FactSet.Empty
            .With(DepositedOn, _day, _stated)
            .With(InhabitantsLastPublished, 80_149, _stated).With(InhabitantsLastTaken, 80_149, _stated)
            .With(Agents, 1, _stated);
        foreach (CountFact count in (CountFact[])[
            Signatories,
            Linked,
            Eligible,
            EligibleSomewhere,
            EligibleHere,
            Registered,
            CountedEligible,
            CountedSomewhere,
            CountedHere,
            CountedRegistered,
            CardCopies
        ])
        {
            facts = facts.With(count, signatories, _stated);
        }

        foreach (YesNoFact yes in (YesNoFact[])[
            WithinPowers,
            InWriting,
            FollowsForm,
            DateAndObjectOnEveryPage,
            FurtherProofs,
            DirectCommonInterest,
            PresentersCards,
            AgentSigned
        ])
        {
            facts = facts.With(yes, true, _stated);
        }

        foreach (YesNoFact no in (YesNoFact[])[Arrondissements, TouchesConstants, Joint, Electronic, Duplicate, MatterPicked])
        {
            facts = facts.With(no, false, _stated);
        }

        return facts;
    }
}
