using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>The three years of an association: what known orders between dates settle, and the question that is really open.</summary>
public class AssociationAgeTests
{
    public static TheoryData<string> Levels => ["commune", "province", "region"];

    [Theory]
    [MemberData(nameof(Levels))]
    public void A_receipt_that_is_not_stated_never_comes_before_the_declaration(string level)
    {
        AssociationPetition young = Of(level, new LocalDate(2023, 8, 28)) with
        {
            DeclaredOn = new LocalDate(2023, 6, 28),
            ProvisionalReceiptOn = new LocalDate(2023, 6, 28),
            FinalReceiptOn = null,
        };
        Finding age = Age(young, level);
        Assert.Equal(Verdict.Unsatisfied, age.Verdict);
        Assert.Empty(age.Missing);
    }

    // A receipt was given or was not: dahir 1-58-376, art. 5, lets an association act after sixty days without the final one.
    [Theory]
    [MemberData(nameof(Levels))]
    public void A_final_receipt_that_was_never_issued_can_be_said_and_its_question_is_named(string level)
    {
        AssociationPetition old = Of(level, new LocalDate(2023, 8, 28)) with
        {
            DeclaredOn = new LocalDate(2018, 3, 14),
            ProvisionalReceiptOn = new LocalDate(2018, 3, 14),
            FinalReceiptOn = null,
            FinalReceiptIssued = false,
        };
        Interpretations fromFinal = Interpretations.Defaults.Choose(OpenQuestions.AssociationAgeStart, "final-receipt");
        Finding age = Age(old, level, fromFinal);
        Assert.Equal(Verdict.Undetermined, age.Verdict);
        Assert.Contains(OpenQuestions.NoFinalReceipt, age.Questions);
        Assert.Equal(
            Verdict.Satisfied,
            Age(old, level, fromFinal.Choose(OpenQuestions.NoFinalReceipt, "stands-in")).Verdict);
    }

    [Theory]
    [MemberData(nameof(Levels))]
    public void The_question_named_is_the_one_that_changes_the_answer_and_it_can_be_chosen(string level)
    {
        LocalDate leap = new(2020, 2, 29);
        AssociationPetition file = Of(level, new LocalDate(2023, 3, 1)) with
        {
            DeclaredOn = leap,
            ProvisionalReceiptOn = leap,
            FinalReceiptOn = leap,
            BureauRulesOn = new LocalDate(2023, 3, 1),
        };
        Finding age = Age(file, level);
        Assert.Equal(Verdict.Undetermined, age.Verdict);
        Assert.DoesNotContain(OpenQuestions.AssociationAgeStart, age.Questions);
        ReadingTaken open = Assert.Single(
            Files.Decide(file).Readings,
            r => r.Taken is null && age.Questions.Contains(r.Question) && r.Others.Any(o => o.ChangesOutcome));
        Assert.Equal(TimeQuestions.MonthEnd, open.Question);
        Assert.Equal(TimeQuestions.MonthEnd, OpenQuestions.Find("Q20-month-end"));
        Assert.Equal(
            [Verdict.Satisfied, Verdict.Unsatisfied],
            new[] { "last-day", "first-of-next" }
                .Select(option => Age(file, level, Interpretations.Defaults.Choose(TimeQuestions.MonthEnd, option)).Verdict));
    }

    private static AssociationPetition Of(string level, LocalDate deposit) => Files.Association with
    {
        Council = level switch
        {
            "commune" => Files.Taroudant,
            "province" => PetitionedProvince.Unstated,
            _ => PetitionedRegion.Unstated,
        },
        DepositedOn = deposit,
        Object = PetitionObject.Unstated,
        Democratic = null,
        Documents = AssociationDocuments.Unstated,
        ActivityLinked = null,
    };

    private static Finding Age(AssociationPetition petition, string level, Interpretations? readings = null) =>
        Files.Decide(petition, readings).Findings.Single(f => f.Code == $"{level}.petition.association.age");
}
