using FsCheck;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Letters;
using Tadafor.Rules.Vocabulary;
using Tadafor.Tests.Law;
using Outcome = Tadafor.Domain.Law.Outcome;

namespace Tadafor.Rules.Tests.Letters;

public sealed class DecisionLetterTests
{
    private static Gen<Decision> Councils =>
        AnyDecision.Decision.Where(d => DecisionLetter.IsProvidedFor(Rulebook.Routes.Single(r => r.Id == d.Route)));

    [Property(MaxTest = 200)]
    public Property A_letter_is_drafted_for_a_yes_or_a_no_and_for_nothing_else() => Prop.ForAll(
        Arb.From(Councils),
        decision => Assert.Equal(
            decision.Outcome switch
            {
                Outcome.Admissible => LetterKind.Acceptance,
                Outcome.Inadmissible => LetterKind.Refusal,
                _ => (LetterKind?)null,
            },
            DecisionLetter.Draft(decision, Language.French).Match(letter => letter.Kind, _ => (LetterKind?)null)));

    [Property(MaxTest = 200)]
    public Property A_refusal_gives_the_unmet_conditions_as_its_grounds_all_of_them_and_no_other() => Prop.ForAll(
        Arb.From(Councils),
        decision => DecisionLetter.Draft(decision, Language.English).Switch(
            letter => Assert.Equal(
                decision.Outcome == Outcome.Inadmissible
                    ? decision.Findings.Where(f => f is { Verdict: Verdict.Unsatisfied, Force: Force.Mandatory }).Select(f => f.Title.En)
                    : [],
                letter.Body
                    .Split('\n')
                    .Where(line => line.Contains("Condition not met: ", StringComparison.Ordinal))
                    .Select(line => line.Split("Condition not met: ")[1])),
            _ => { }));

    [Property(MaxTest = 100)]
    public Property A_letter_has_blanks_for_names_date_number_and_signature() => Prop.ForAll(
        Arb.From(Councils),
        decision => DecisionLetter.Draft(decision, Language.English).Switch(
            letter =>
            {
                foreach (string what in new[] { Place(decision), "number", "place and date", "name and address", "object", "signature" })
                {
                    Assert.Contains(letter.Blanks, b => b.Contains(what, StringComparison.Ordinal));
                }

                string body = string.Join(' ', letter.Body.Split([' ', '\n', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
                Assert.All(letter.Blanks, b => Assert.Contains(string.Join(' ', b.Split(' ', '\u00A0')), body, StringComparison.Ordinal));
            },
            _ => { }));

    [Fact]
    public void The_reasons_of_a_judgement_that_nobody_made_are_left_blank()
    {
        Letter letter = Draft(PetitionCases.Decisions["association-constants"], Language.French);

        Assert.Contains(letter.Blanks, b => b.Contains("qui l'a apprécié", StringComparison.Ordinal));
        Assert.Contains("يمس الاختيار الديمقراطي", letter.Body, StringComparison.Ordinal);
    }

    [Fact]
    public void The_day_of_the_ruling_on_file_is_confirmed_by_a_person()
    {
        Decision decision = CommunePetitions.Citizens.Assess(
            PetitionCases.CitizensComplete.With(PetitionFacts.BureauRulesOn, new LocalDate(2023, 9, 12), FromDeclaration.Instance),
            PetitionCases.Deposit);

        Assert.Contains("[to be confirmed: 12 September 2023]", Draft(decision, Language.English).Blanks);
    }

    [Fact]
    public void A_day_of_deposit_that_is_not_on_file_is_left_blank() => Assert.Contains(
        "[to be written: date of deposit]",
        Draft(
            CommunePetitions.Citizens.Assess(PetitionCases.CitizensShort.Without(PetitionFacts.DepositedOn), PetitionCases.Deposit),
            Language.English).Blanks);

    [Fact]
    public void Nothing_is_told_of_appeals_or_of_a_second_petition_in_the_letter_itself()
    {
        foreach (Decision decision in PetitionCases.Decisions.Values)
        {
            DecisionLetter.Draft(decision, Language.French).Switch(
                letter => Assert.DoesNotContain("recours", letter.Body, StringComparison.OrdinalIgnoreCase), _ => { });
        }
    }

    [Fact]
    public void What_must_be_settled_first_is_listed_each_thing_once()
    {
        SettleFirst first = DecisionLetter.Draft(PetitionCases.Decisions["citizens-unknown-population"], Language.English)
            .Match(_ => throw new InvalidOperationException(), f => f);

        Assert.Equal(
            [
                "state: inhabitants by the last published census",
                "have the bureau of the council judge: the object lies within the council's powers",
                "have the bureau of the council judge: the object touches the constants",
                "have the bureau of the council judge: direct common interest in presenting the petition",
            ],
            first.Things);
    }

    [Fact]
    public void The_letters_are_the_same_under_every_culture() => Assert.Single(Cultures.Under(() => string.Concat(
        from decision in PetitionCases.Decisions.Values
        from language in Enum.GetValues<Language>()
        select DecisionLetter.Draft(decision, language).Match(letter => letter.Text, first => first.Text))).Distinct());

    private static string Place(Decision decision) => decision.Route.Split('-')[0];

    private static Letter Draft(Decision decision, Language language) =>
        DecisionLetter.Draft(decision, language).Match(letter => letter, _ => throw new InvalidOperationException("No letter."));
}
