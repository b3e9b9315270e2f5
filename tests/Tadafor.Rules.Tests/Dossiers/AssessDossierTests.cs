using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Tests.Dossiers;

public class AssessDossierTests
{
    [Theory]
    [InlineData(199, Outcome.Inadmissible)]
    [InlineData(200, Outcome.Admissible)]
    public void Citizens_of_Taroudant_need_two_hundred_signatures(long counted, Outcome outcome) =>
        Assert.Equal(outcome, Files.Decide(Files.Citizens(counted)).Outcome);

    [Fact]
    public void A_complete_association_file_is_admissible() => Assert.Equal(Outcome.Admissible, Files.Decide(Files.Association).Outcome);

    [Fact]
    public void An_empty_file_is_undetermined_and_never_refused()
    {
        Assert.Equal(Outcome.Undetermined, Files.Decide(new CitizensPetition(), on: Files.Deposit).Outcome);
        Assert.Equal(Outcome.Undetermined, Files.Decide(new AssociationPetition(), on: Files.Deposit).Outcome);
    }

    [Fact]
    public void Without_any_date_the_answer_is_a_fault_and_not_a_guess() =>
        Assert.Equal(["dossier.no-legal-date"], Files.FaultCodes(Files.Association with { DepositedOn = null }));

    [Fact]
    public void The_day_given_when_asking_replaces_the_deposit_everywhere()
    {
        LocalDate early = new(2022, 3, 14);
        Decision decision = Files.Decide(Files.Association with { BureauRulesOn = null }, on: early);
        Assert.Equal(early, decision.LegalDate);
        Assert.Equal(Outcome.Undetermined, decision.Outcome);
        StatedFact deposit = decision.Facts.Single(f => f.Fact == PetitionFacts.DepositedOn);
        Assert.Equal(new DateValue(early), deposit.Value);
        Assert.IsType<Derived>(deposit.Source);
    }

    [Theory]
    [InlineData("110.prices", Outcome.Undetermined)]
    [InlineData("83.public-lighting", Outcome.Admissible)]
    [InlineData(null, Outcome.Admissible)]
    public void A_matter_given_to_the_governor_and_judged_within_powers_is_a_question_and_no_refusal(string? matter, Outcome outcome)
    {
        CitizensPetition file = Files.Citizens(200);
        Assert.Equal(outcome, Files.Decide(file with { Object = file.Object with { Matter = matter } }).Outcome);
    }

    [Fact]
    public void A_matter_given_to_the_governor_is_refused_under_the_reading_that_takes_it_out_of_the_powers()
    {
        CitizensPetition file = Files.Citizens(200);
        Interpretations outside = Interpretations.Defaults.Choose(Questions.OpenQuestions.ReservedMatters, "outside");
        PetitionLaw.Assess(file with { Object = file.Object with { Matter = "110.prices" } }, outside).Switch(
            decision => Assert.Equal(["commune.petition.object.not-reserved"], decision.Cure!.Incurable),
            _ => Assert.Fail("The file is sound."));
    }

    [Fact]
    public void Who_looks_at_the_object_never_admits_one_that_touches_the_constants()
    {
        CitizensPetition file = Files.Citizens(200);
        Judgement touches = new(true, "مكتب المجلس", new LocalDate(2023, 10, 30), "يمس الثوابت");
        Interpretations council = Interpretations.Defaults.Choose(Questions.OpenQuestions.ObjectTest, "council");
        PetitionLaw.Assess(file with { Object = file.Object with { TouchesConstants = touches } }, council).Switch(
            decision => Assert.Equal(Outcome.Inadmissible, decision.Outcome),
            _ => Assert.Fail("The file is sound."));
    }

    [Fact]
    public void A_mistyped_matter_is_a_fault_with_the_nearest_name()
    {
        CitizensPetition file = Files.Citizens(200);
        PetitionLaw.Assess(file with { Object = file.Object with { Matter = "110.price" } }).Switch(
            _ => Assert.Fail("A matter that does not exist was accepted."),
            faults => Assert.Equal("110.prices", Assert.Single(faults.Listed).Suggestion));
    }

    [Theory]
    [InlineData("Fès")]
    [InlineData("الرباط")]
    [InlineData("Tangier")]
    public void One_of_the_six_communes_has_arrondissements_by_its_name(string name)
    {
        Decision decision = Files.Decide(Files.Citizens(399) with { Commune = new() { Name = name } });
        Assert.Equal(Outcome.Inadmissible, decision.Outcome);
        Assert.Equal(Outcome.Admissible, Files.Decide(Files.Citizens(400) with { Commune = new() { Name = name } }).Outcome);
    }

    [Fact]
    public void Denying_arrondissements_to_one_of_the_six_is_a_fault() =>
        Assert.Equal(
            ["commune.arrondissements-denied"],
            Files.FaultCodes(Files.Citizens(400) with { Commune = new() { Name = "Salé", Arrondissements = false } }));

    [Fact]
    public void Too_few_signatures_under_every_row_need_no_census()
    {
        Decision decision = Files.Decide(Files.Citizens(50) with { Commune = new() });
        Assert.Equal(Outcome.Inadmissible, decision.Outcome);
        Assert.Equal(Outcome.Undetermined, Files.Decide(Files.Citizens(150) with { Commune = new() { Arrondissements = false } }).Outcome);
    }

    [Fact]
    public void Everyone_alone_already_bounds_those_who_count()
    {
        CitizensPetition file = Files.Citizens(0) with { Signatories = CountedSignatories.None.With(SignatoryGroup.Everyone, 150) };
        Assert.Equal(Outcome.Inadmissible, Files.Decide(file).Outcome);
    }

    [Fact]
    public void Contradictions_in_a_file_are_all_reported_at_once() =>
        Assert.Equal(
            [
                "commune.arrondissements-denied",
                "dossier.unknown-matter",
                "dossier.ruling-before-deposit",
                "counts.contradict",
                "counts.contradict"
            ],
            Files.FaultCodes(Files.Citizens(100) with
            {
                Commune = new() { Name = "rabat", Arrondissements = false },
                Object = new() { Matter = "84.everything" },
                BureauRulesOn = Files.Deposit.PlusDays(-1),
                Signatories = CountedSignatories.None.With(SignatoryGroup.Everyone, 100).With(SignatoryGroup.Linked, 101),
            }));

    [Fact]
    public void Receipts_out_of_order_are_a_fault() =>
        Assert.Equal(
            ["association.dates-out-of-order", "association.dates-out-of-order"],
            Files.FaultCodes(Files.Association with
            {
                DeclaredOn = new LocalDate(2020, 1, 1),
                ProvisionalReceiptOn = new LocalDate(2019, 12, 31),
                FinalReceiptOn = new LocalDate(2019, 12, 1),
            }));

    [Fact]
    public void A_judgement_carries_who_judged_into_the_decision()
    {
        StatedFact fact = Files.Decide(Files.Association).Facts.Single(f => f.Fact == PetitionFacts.WithinPowers);
        Assert.Equal("مكتب المجلس", Assert.IsType<FromJudgement>(fact.Source).By);
    }

    [Fact]
    public void A_file_that_lacks_only_judgements_awaits_them()
    {
        AssociationPetition file = Files.Association with { Democratic = null, Object = new() };
        Assert.Equal(Outcome.AwaitingJudgement, Files.Decide(file).Outcome);
    }
}
