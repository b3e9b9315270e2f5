using FsCheck;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Abstractions.Wire.Parity;
using Tadafor.Conformance.Generators;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Book;
using Tadafor.Rules.Charters;
using Tadafor.Rules.Layers;
using Tadafor.Rules.Parity;

namespace Tadafor.Rules.Tests.Layers;

/// <summary>Internal rules laid over the law: they add, they never ask more of citizens, and each condition says its layer.</summary>
public class LayerTests
{
    private static readonly InternalRules _layer = InternalRulesJson.Read(Sample("charters/internal-rules-layer.json"))
        .Match(rules => rules, faults => throw new InvalidDataException(faults.ToString()));

    private static readonly BodyFile _body = BodyJson.Read(Sample("bodies/taroudant-equality-body.json"))
        .Match(body => body, faults => throw new InvalidDataException(faults.ToString()));

    private static readonly Composition _council = CompositionJson.Read(Sample("compositions/taroudant-council.json"))
        .Match(council => council, faults => throw new InvalidDataException(faults.ToString()));

    [Fact]
    public void What_the_internal_rules_fix_is_cited_as_theirs()
    {
        BodyFile bare = _body with { Statutes = BodyStatutes.None };
        Finding members = BodyLaw.Assess(bare, internalRules: _layer).Findings.Single(f => f.Code == "local.body.members");
        Assert.Equal(Verdict.Satisfied, members.Verdict);
        Assert.Equal([LegalLayer.InternalRules], members.Layers);
        Assert.Equal("internal-rules/64", members.Cites[0].ToString());
        Assert.Equal(Verdict.Undetermined, BodyLaw.Assess(bare).Findings.Single(f => f.Code == "local.body.members").Verdict);
    }

    [Fact]
    public void A_point_that_two_texts_fix_differently_is_told_with_both_and_the_article()
    {
        BodyAnswer answer = BodyLaw.Assess(_body, internalRules: _layer);
        Finding against = answer.Findings.Single(f => f.Code == "local.body.one-text" && f.Verdict == Verdict.Unsatisfied);
        Assert.Equal(["local/9", "internal-rules/61", "113-14/120/§2"], against.Cites.Select(c => c.ToString()));
        Assert.Contains("period for the council's answer", against.Explanation.En, StringComparison.Ordinal);
        Assert.Equal(Truth.No, answer.Outcome);
    }

    [Fact]
    public void Their_period_to_answer_is_the_one_that_counts()
    {
        OpinionFile opinion = OpinionJson.Read(Sample("bodies/taroudant-equality-opinion.json"))
            .Match(file => file, faults => throw new InvalidDataException(faults.ToString()));
        OpinionDuty before = BodyLaw.Assess(opinion).Duties.Single(d => d.Entry.Code == "local.opinion.answered");
        OpinionDuty after = BodyLaw.Assess(opinion, internalRules: _layer).Duties.Single(d => d.Entry.Code == "local.opinion.answered");
        Assert.True(after.Entry.Latest < before.Entry.Earliest);
        Assert.Equal(LegalLayer.InternalRules, after.Entry.Cites[0].Instrument.Layer);
    }

    [Fact]
    public void A_share_asked_of_an_organ_is_added_to_those_of_the_law()
    {
        OrganParity chairs = Compositions.Assess(_council, internalRules: _layer).Days[0].Organs.Single(o => o.Organ.Id == "chairs");
        Finding local = Assert.Single(chairs.Findings, f => f.Layers.Contains(LegalLayer.InternalRules));
        Assert.Equal((Verdict.Unsatisfied, Force.Local), (local.Verdict, local.Force));
        Assert.Equal([new(0, 0, 1, 0)], chairs.Smallest.Select(c => (c.WomenAdded, c.MenAdded, c.WomenForMen, c.MenForWomen)));
        Assert.Single(Compositions.Assess(_council).Days[0].Organs.Single(o => o.Organ.Id == "chairs").Findings);
    }

    [Fact]
    public void An_article_that_asks_more_of_citizens_is_against_the_law_with_both_citations()
    {
        ClauseAnswer article = CharterReview.Check(_layer).Articles.Single(a => a.Clause.Number == "63");
        Finding against = Assert.Single(article.Findings, f => f.Verdict == Verdict.Unsatisfied);
        Assert.Equal([LegalLayer.InternalRules, LegalLayer.National], against.Layers);
    }

    [Fact]
    public void A_duty_of_citizens_is_laid_over_nothing()
    {
        InternalRules rules = _layer with
        {
            Articles =
            [
                new()
                {
                    Number = "70",
                    Words = new(null, null, "Citizens answer within ten days."),
                    Provides = [new AnswerPeriod(AnsweredMatter.Opinion, DutyBearer.Citizens, new(10, CharterPeriodUnit.Days))],
                },
            ],
            Bodies = [],
        };
        Assert.Equal(Truth.No, CharterReview.Check(rules).Conforms);
        Assert.All(Enum.GetValues<BodyKind>(), kind => Assert.Equal(BodyStatutes.None, rules.Of(kind)));
    }

    [Property(MaxTest = 100)]
    public Property A_layer_never_changes_what_the_law_alone_finds() => Prop.ForAll(BodyGenerators.Bodies.ToArbitrary(), body =>
    {
        InternalRules rules = _layer with { Council = _layer.Council with { Level = body.Level } };
        (string, Verdict)[] National(BodyAnswer answer) =>
        [
            .. answer.Findings.Where(f => f.Layers.All(l => l == LegalLayer.National) && f.Force != Force.Local)
                .Select(f => (f.Code, f.Verdict)),
        ];
        BodyFile bare = body with { Programme = null };
        BodyAnswer alone = BodyLaw.Assess(bare), laid = BodyLaw.Assess(bare, internalRules: rules);
        Assert.DoesNotContain(National(alone).Except(National(laid)), f => !f.Item1.EndsWith(".parity", StringComparison.Ordinal));
        Assert.All(laid.Findings.Where(f => f.Code == "local.body.one-text"), f => Assert.True(f.Cites.Count >= 3));
    });

    [Fact]
    public void Rules_of_another_level_are_refused()
    {
        InternalRules region = _layer with { Council = _layer.Council with { Level = CompositionLevel.Region } };
        Assert.Throws<ArgumentException>(() => BodyLaw.Assess(_body, internalRules: region));
        Assert.Throws<ArgumentException>(() => Compositions.Assess(_council, internalRules: region));
    }

    [Theory]
    [InlineData(Language.Arabic, "شروط محلية")]
    [InlineData(Language.French, "Conditions locales")]
    [InlineData(Language.English, "Local conditions")]
    public void The_rule_book_marks_what_is_laid_over_its_articles(Language language, string heading)
    {
        RulebookFile[] plain = [.. RulebookFiles.In(language)], marked = [.. RulebookFiles.In(language, _layer)];
        string Page(RulebookFile[] files, string end) => files.Single(f => f.Path.EndsWith(end, StringComparison.Ordinal)).Text;
        Assert.Equal(plain.Length + 1, marked.Length);
        Assert.Contains(heading, Page(marked, "/layer.md"), StringComparison.Ordinal);
        Assert.Contains("layer.md", Page(marked, "/README.md"), StringComparison.Ordinal);
        foreach (string article in (string[])["120", "123", "26"])
        {
            string end = $"/113-14/article-{article}.md";
            Assert.Contains($"## {heading}", Page(marked, end), StringComparison.Ordinal);
            Assert.DoesNotContain(heading, Page(plain, end), StringComparison.Ordinal);
        }

        Assert.Equal(Page(plain, "/113-14/article-116.md"), Page(marked, "/113-14/article-116.md"));
    }

    [Fact]
    public void Each_thing_laid_names_its_article_and_the_law() => Assert.All(
        LayerConditions.Of(_layer),
        condition => Assert.True(condition.Article.Length > 0 && condition.Law.Count > 0));

    private static string Sample(string name) => File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "samples", name));
}
