using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Charters;
using Tadafor.Rules.Questions;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests;

/// <summary>Everything a reader meets is in three languages and says where it comes from.</summary>
public class LanguagesAndSourcesTests
{
    [Fact]
    public void Every_phrase_is_written_in_its_own_language()
    {
        (string Where, Phrase Phrase)[] phrases = [.. Phrases()];
        Assert.True(phrases.Length > 300);
        Assert.Empty(phrases.SelectMany(p => PhraseChecks.Faults(p.Phrase).Select(fault => $"{p.Where}: {fault}")));
    }

    [Theory]
    [InlineData("article", "article", "article")]
    [InlineData("المادة", "المادة", "article")]
    [InlineData("المادة ", "article", "article")]
    [InlineData("المادة {0}", "article {0}", "article")]
    [InlineData("المادة", "the council meets three times", "the council meets three times")]
    public void A_phrase_in_another_language_unfinished_or_with_a_place_missing_is_found(string ar, string fr, string en) =>
        Assert.NotEmpty(PhraseChecks.Faults(new Phrase(ar, fr, en)));

    [Fact]
    public void Every_rule_and_question_cites_an_article()
    {
        Assert.All(Rulebook.Rules, rule => Assert.NotEmpty(rule.Cites));
        Assert.All(OpenQuestions.All, question => Assert.NotEmpty(question.Cites));
    }

    [Fact]
    public void A_rule_stands_in_an_article_that_it_cites() => Assert.All(
        Rulebook.Articles,
        article => Assert.All(
            article.Rules,
            rule => Assert.Contains(rule.Cites, c => c.Instrument == article.Instrument && c.Article == article.Number)));

    [Fact]
    public void A_rule_cites_paragraphs_that_its_article_has()
    {
        IEnumerable<Citation> cited = Rulebook.Rules
            .SelectMany(r => r.Cites)
            .Concat(OpenQuestions.All.SelectMany(q => q.Cites))
            .Concat(Rulebook.Powers.Select(p => p.Cites));
        Assert.All(
            cited.Where(c => c.Paragraph is not null && Find(c) is not null),
            c => Assert.Contains(Find(c)!.Paragraphs, p => p.Label == c.Paragraph));
        static Article? Find(Citation citation) =>
            Rulebook.Articles.FirstOrDefault(a => a.Instrument == citation.Instrument && a.Number == citation.Article);
    }

    [Fact]
    public void Every_paragraph_gives_a_rule_or_a_period_or_fixes_a_meaning_or_says_why_not() => Assert.All(
        Rulebook.Articles.SelectMany(a => a.Paragraphs),
        p => Assert.Equal(1, (p.Rules.Count > 0 ? 1 : 0)
            + (p.Defines.Count > 0 ? 1 : 0)
            + (p.Periods.Count > 0 ? 1 : 0)
            + (p.NotEncoded is not null ? 1 : 0)));

    [Fact]
    public void Every_article_has_paragraphs_with_labels_of_their_own_and_stands_once()
    {
        Assert.All(Rulebook.Articles, a => Assert.NotEmpty(a.Paragraphs));
        Assert.All(Rulebook.Articles, a => Assert.Equal(a.Paragraphs.Count, a.Paragraphs.Select(p => p.Label).Distinct().Count()));
        Assert.Equal(Rulebook.Articles.Count, Rulebook.Articles.Select(a => a.Id).Distinct().Count());
    }

    [Fact]
    public void Every_question_bears_on_a_rule() =>
        Assert.Empty(OpenQuestions.All.Except(Rulebook.Rules.Concat(CharterRules.Every).SelectMany(r => r.Contents.Questions)));

    [Fact]
    public void The_catalogue_holds_the_powers_of_every_article_in_the_order_of_the_articles() =>
        Assert.Equal(Rulebook.Articles.SelectMany(a => a.Powers), Rulebook.Powers);

    [Fact]
    public void Every_power_is_identified_by_its_article_and_cites_it()
    {
        Assert.Equal(Rulebook.Powers.Count, Rulebook.Powers.Select(p => p.Id).Distinct().Count());
        Assert.All(Rulebook.Powers, p => Assert.StartsWith($"{p.Cites.Article}.", p.Id, StringComparison.Ordinal));
        Assert.All(Rulebook.Powers, p => Assert.Equal(p.Kind == PowerKind.ReservedToGovernor, p.Cites.Article == "110"));
    }

    [Fact]
    public void Every_rule_of_a_route_stands_in_the_rule_book_and_every_rule_in_a_route_or_of_a_composition_or_body() => Assert.Equal(
        Rulebook.Rules.Select(r => r.Code).Order(StringComparer.Ordinal),
        Rulebook.Routes.SelectMany(r => r.Rules).Concat(Rulebook.CompositionRules).Concat(Rulebook.BodyRules).Concat(Rulebook.VoteRules)
            .Concat(Rulebook.ProgrammeRules).Concat(Rulebook.BudgetRules)
            .Select(r => r.Code).Distinct()
            .Order(StringComparer.Ordinal));

    private static IEnumerable<(string Where, Phrase Phrase)> Phrases() =>
    [
        .. Rulebook.Articles.SelectMany(a => new[]
        {
            a.Subject,
            a.Chapter,
            a.Instrument.Title,
            a.Instrument.ShortTitle,
            a.Instrument.Publication
        }
            .Concat(a.SaidOtherwise).Concat(a.Paragraphs.Select(p => p.Says)).Concat(a.Paragraphs
                .Select(p => p.NotEncoded)
                .OfType<Phrase>()).Select(p => (a.Id, p))),
        .. Rulebook.Rules.SelectMany(r => new[] { r.Title, r.Note }
            .OfType<Phrase>()
            .Concat(r.Cites.Select(c => c.Text))
            .Concat(r.Requires.All.Select(v => v.From.Basis))
            .Select(p => (r.Code, p))),
        .. OpenQuestions.All.SelectMany(q => q.Options.Select(o => o.Text).Append(q.Text).Append(q.Reason).Select(p => (q.Id, p))),
        .. EveryFact.All.Select(f => (f.Code, f.Label)),
        .. EveryFact.All
            .OfType<YesNoFact>()
            .SelectMany(f => new[] { f.Judge, f.Denied, f.RemedyToYes, f.RemedyToNo }.OfType<Phrase>().Select(p => (f.Code, p))),
        .. Rulebook.Powers.Select(p => (p.Id, p.Text)),
    ];
}
