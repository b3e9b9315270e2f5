using FsCheck;
using NodaTime;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Rules.Charters;
using Tadafor.Rules.Questions;

namespace Tadafor.Rules.Tests.Charters;

/// <summary>A charter's clauses against the law.</summary>
public class CharterReviewTests
{
    private static readonly LocalDate _day = new(2023, 12, 19);

    [Property(MaxTest = 100)]
    public Property Every_finding_cites_the_clause_and_an_article() => Prop.ForAll(CharterGenerators.Charters.ToArbitrary(), charter =>
    {
        foreach (CharterVersion version in charter.Versions)
        {
            CharterAnswer answer = CharterReview.Check(charter, version.Id);
            Assert.Equal(version.Clauses, answer.Clauses.Select(c => c.Clause));
            Assert.All(answer.Clauses, clause => Assert.All(clause.Findings, finding =>
            {
                Assert.Equal(("charter", clause.Clause.Number), (finding.Cites[0].Instrument.Id, finding.Cites[0].Article));
                Assert.Contains(finding.Cites, c => c.Instrument.Id != "charter");
            }));
        }
    });

    [Property(MaxTest = 100)]
    public Property No_clause_is_left_without_an_answer_and_none_unclassified_conforms() =>
        Prop.ForAll(CharterGenerators.Charters.ToArbitrary(), charter =>
        {
            CharterAnswer answer = CharterReview.Check(charter);
            Assert.All(answer.Clauses, clause => Assert.NotEmpty(clause.Findings));
            Assert.All(
                answer.Clauses.Where(c => c.Clause.Provides.Count == 0),
                clause => Assert.Equal(Verdict.AwaitingJudgement, Assert.Single(clause.Findings).Verdict));
            Assert.False(answer.Conforms == Truth.Yes && answer.Clauses.Any(c => c.Clause.Provides.Count == 0));
        });

    [Property(MaxTest = 150)]
    public Property Stating_more_takes_back_no_answer() => Prop.ForAll(
        CharterGenerators.Charters.SelectMany(charter => Gen.Choose(0, 1).Select(bit => (charter, bit == 1))).ToArbitrary(),
        drawn =>
        {
            Charter more = drawn.charter with
            {
                Council = drawn.charter.Council with
                {
                    Inhabitants = drawn.charter.Council.Inhabitants ?? 40_000,
                    Arrondissements = drawn.charter.Council.Arrondissements ?? drawn.Item2,
                },
                Versions = [.. drawn.charter.Versions.Select(v => v with
                {
                    Clauses = [.. v.Clauses.Select(c => c with { Provides = [.. c.Provides.Select(p => Stated(p, drawn.Item2))] })],
                })],
            };
            Assert.All(
                CharterReview.Check(drawn.charter).Clauses.SelectMany(c => c.Findings)
                    .Zip(CharterReview.Check(more).Clauses.SelectMany(c => c.Findings)),
                pair => Assert.True(
                    pair.First.Verdict is Verdict.Undetermined or Verdict.AwaitingJudgement || pair.First.Verdict == pair.Second.Verdict,
                    $"{pair.First}: {pair.Second.Verdict}"));
        });

    [Property(MaxTest = 100)]
    public Property A_stricter_reading_never_admits_more() => Prop.ForAll(CharterGenerators.Charters.ToArbitrary(), charter =>
        Assert.All(Strictness.All.Where(o => o.Question.Number is 1 or >= 55), order =>
        {
            Verdict[][] answers = [.. order.FromLenient.Select(option => CharterReview
                .Check(charter, null, Interpretations.Defaults.Choose(order.Question, option))
                .Clauses.SelectMany(c => c.Findings).Select(f => f.Verdict).ToArray())];

            // Of registration the stricter reading of the law leaves a charter more room: it is turned round.
            (Verdict[] lenient, Verdict[] strict) = order.Question == OpenQuestions.Registration
                ? (answers[1], answers[0])
                : (answers[0], answers[1]);
            Assert.All(lenient.Zip(strict), pair => Assert.False(pair.Second == Verdict.Satisfied && pair.First != Verdict.Satisfied));
        }));

    [Theory]
    [InlineData(CompositionLevel.Commune, 200, Verdict.Satisfied)]
    [InlineData(CompositionLevel.Commune, 201, Verdict.Unsatisfied)]
    [InlineData(CompositionLevel.Province, 300, Verdict.Satisfied)]
    [InlineData(CompositionLevel.Province, 301, Verdict.Unsatisfied)]
    [InlineData(CompositionLevel.Region, 300, Verdict.Satisfied)]
    [InlineData(CompositionLevel.Region, 301, Verdict.Unsatisfied)]
    public void The_number_is_that_of_the_councils_own_law(CompositionLevel level, int signatures, Verdict verdict)
    {
        Finding found = Of(level, new PetitionThreshold(signatures))[0];
        Assert.Equal(verdict, found.Verdict);
        Assert.Contains($"{signatures}", found.Explanation.En, StringComparison.Ordinal);
        Assert.Contains(level == CompositionLevel.Commune ? "200" : "300", found.Explanation.En, StringComparison.Ordinal);
    }

    [Fact]
    public void Fewer_signatures_are_a_question_and_no_default()
    {
        Finding fewer = Of(CompositionLevel.Commune, new PetitionThreshold(50))[1];
        Assert.Equal(Verdict.Undetermined, fewer.Verdict);
        Assert.Contains(OpenQuestions.FewerSignatures, fewer.Questions);
    }

    [Fact]
    public void One_of_the_six_needs_no_word_on_arrondissements() => Assert.Equal(
        Verdict.Satisfied,
        CharterReview.Check(Charter(new() { Level = CompositionLevel.Commune, Name = "Fès" }, new PetitionThreshold(400)))
            .Clauses[0].Findings[0].Verdict);

    [Theory]
    [InlineData(3, CharterPeriodUnit.Months, CompositionLevel.Commune, Verdict.Satisfied)]
    [InlineData(4, CharterPeriodUnit.Months, CompositionLevel.Commune, Verdict.Unsatisfied)]
    [InlineData(3, CharterPeriodUnit.Months, CompositionLevel.Province, Verdict.Unsatisfied)]
    [InlineData(2, CharterPeriodUnit.Months, CompositionLevel.Region, Verdict.Satisfied)]
    [InlineData(89, CharterPeriodUnit.Days, CompositionLevel.Commune, Verdict.Satisfied)]
    [InlineData(90, CharterPeriodUnit.Days, CompositionLevel.Commune, Verdict.Undetermined)]
    [InlineData(93, CharterPeriodUnit.Days, CompositionLevel.Commune, Verdict.Unsatisfied)]
    public void A_refusal_is_notified_no_later_than_the_law_says(
        int amount,
        CharterPeriodUnit unit,
        CompositionLevel level,
        Verdict verdict) => Assert.Equal(
            verdict,
            Of(level, new AnswerPeriod(AnsweredMatter.PetitionRefusal, DutyBearer.Council, new(amount, unit)))[0].Verdict);

    [Theory]
    [InlineData(CompositionLevel.Commune, 8, Verdict.Satisfied)]
    [InlineData(CompositionLevel.Commune, 9, Verdict.Unsatisfied)]
    [InlineData(CompositionLevel.Province, 10, Verdict.Satisfied)]
    [InlineData(CompositionLevel.Province, 11, Verdict.Unsatisfied)]
    [InlineData(CompositionLevel.Region, 10, Verdict.Satisfied)]
    [InlineData(CompositionLevel.Region, 11, Verdict.Unsatisfied)]
    public void Decisions_are_posted_no_later_than_the_law_says(CompositionLevel level, int days, Verdict verdict) => Assert.Equal(
        verdict,
        Of(level, new PublicityDuty(PublishedMatter.Decisions, new(days, CharterPeriodUnit.Days)))[0].Verdict);

    [Theory]
    [InlineData(60, Verdict.Unsatisfied)]
    [InlineData(30, Verdict.Satisfied)]
    public void Two_periods_for_one_thing_are_told_with_both_places(int later, Verdict verdict)
    {
        foreach (CompositionLevel level in Enum.GetValues<CompositionLevel>())
        {
            InternalRules rules = Rules(level, days =>
                new AnswerPeriod(AnsweredMatter.PetitionRefusal, DutyBearer.Council, new(days, CharterPeriodUnit.Days)), later);
            InternalRulesAnswer answer = CharterReview.Check(rules);
            Assert.DoesNotContain(answer.Articles[0].Findings, IsOnePeriod);
            Finding both = Assert.Single(answer.Articles[1].Findings, IsOnePeriod);
            Assert.Equal(verdict, both.Verdict);
            Assert.Equal(["internal-rules/75", "internal-rules/61"], both.Cites.Take(2).Select(c => c.ToString()));
            Assert.Equal([LegalLayer.InternalRules, LegalLayer.National], both.Layers);
            Assert.Equal(CharterRules.Of(level).Law.RefusalAt, both.Cites[2]);
            Assert.Contains("30 days", both.Explanation.En, StringComparison.Ordinal);
            Assert.Contains($"{later} days", both.Explanation.En, StringComparison.Ordinal);
        }
    }

    // Opinions, proposals and remarks are declared alike: nobody has said yet that the two clauses mean one of them.
    [Fact]
    public void Two_periods_to_answer_await_a_person_and_neither_is_taken_for_a_body()
    {
        static InternalRules Replies(int later) => Rules(
            CompositionLevel.Commune,
            days => new AnswerPeriod(AnsweredMatter.Opinion, DutyBearer.Council, new(days, CharterPeriodUnit.Days)),
            later);
        Finding both = Assert.Single(CharterReview.Check(Replies(60)).Articles[1].Findings, IsOnePeriod);
        Assert.Equal(Verdict.AwaitingJudgement, both.Verdict);
        Assert.Null(Replies(60).Of(BodyKind.Equality).ReplyPeriod);
        Assert.NotNull(Replies(30).Of(BodyKind.Equality).ReplyPeriod);
    }

    [Fact]
    public void A_period_to_answer_binds_the_council_and_not_citizens()
    {
        Assert.Equal(Verdict.Satisfied, Answered(DutyBearer.Council));
        Assert.Equal(Verdict.Unsatisfied, Answered(DutyBearer.Citizens));
        static Verdict Answered(DutyBearer by) => Of(
            CompositionLevel.Commune,
            new AnswerPeriod(AnsweredMatter.Opinion, by, new(15, CharterPeriodUnit.Days)))[0].Verdict;
    }

    [Fact]
    public void Every_rule_bears_on_some_provision()
    {
        HashSet<string> seen = [.. Gen.Sample(CharterGenerators.Charters, 400)
            .SelectMany(c => CharterReview.Check(c).Clauses).SelectMany(c => c.Findings).Select(f => f.Code)];
        Assert.Empty(CharterRules.Every.Select(r => r.Code).Except(seen));
    }

    [Fact]
    public void Every_rule_stands_in_the_page_with_its_article()
    {
        string page = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs", "charters.md"));
        Assert.All(CharterRules.Commune.All, rule =>
        {
            string name = rule.Code.Split('.')[^1];
            string[] lines = [.. page.Split('\n').Where(l => l.StartsWith('|') && l.Contains($"`{name}`", StringComparison.Ordinal))];
            Assert.NotEmpty(lines);
            Assert.All(lines, line => Assert.All(rule.Cites, c => Assert.Contains(c.Article, line, StringComparison.Ordinal)));
        });
    }

    [Fact]
    public void A_version_that_is_not_there_is_an_argument_that_is_wrong()
    {
        Charter charter = Charter(new() { Level = CompositionLevel.Commune }, new CharterAim(true));
        Assert.Throws<ArgumentException>(() => CharterReview.Check(charter, "v9"));
    }

    private static IReadOnlyList<Finding> Of(CompositionLevel level, Provision provision) => CharterReview.Check(Charter(
        new() { Level = level, Arrondissements = level == CompositionLevel.Commune ? false : null, Inhabitants = 80_149 },
        provision)).Clauses[0].Findings;

    private static Charter Charter(CharterCouncil council, Provision provision) => new()
    {
        Reference = "charter",
        Council = council,
        Versions =
        [
            new() { Id = "v", On = _day, Clauses = [new() { Number = "1", Words = new(null, null, "words"), Provides = [provision] }] },
        ],
    };

    // What is so outside the clause, stated where it was not.
    private static Provision Stated(Provision provision, bool answer) => provision switch
    {
        OpinionEffect effect => effect with { Binds = effect.Binds ?? answer },
        PowerTransfer transfer => transfer with { Decides = transfer.Decides ?? answer },
        MembersShare share => share with { InInternalRules = share.InInternalRules ?? answer },
        TakingPart part => part with
        {
            RegistrationAsked = part.RegistrationAsked ?? answer,
            MembershipAsked = part.MembershipAsked ?? answer,
        },
        MoneyPromise money => money with
        {
            SubjectToBudget = money.SubjectToBudget ?? answer,
            Voted = money.Voted ?? answer,
            Visa = money.Visa ?? !answer,
        },
        CharterAim aim => new CharterAim(aim.WithinPowers ?? answer),
        _ => provision,
    };

    private static bool IsOnePeriod(Finding finding) => finding.Code.EndsWith(".clause.one-period", StringComparison.Ordinal);

    private static InternalRules Rules(CompositionLevel level, Func<int, Provision> provision, int later) => new()
    {
        Reference = "règlement intérieur",
        Council = new() { Level = level, Name = "Example", Inhabitants = 80_149, Arrondissements = false },
        On = _day,
        Articles =
        [
            new() { Number = "61", Words = new(null, null, "Within thirty days."), Provides = [provision(30)] },
            new() { Number = "75", Words = new(null, null, "Within another period."), Provides = [provision(later)] },
        ],
    };
}
