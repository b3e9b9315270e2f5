using NodaTime;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Charters;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Charters;

/// <summary>Clauses to start from are clauses that pass, in three languages, with their articles.</summary>
public class ModelClausesTests
{
    private static readonly LocalDate _from = new(2027, 1, 1);

    public static TheoryData<string> Numbers() => [.. ModelClauses.From(_from).Select(m => m.Clause.Number)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_clause_passes_the_check_itself(string number)
    {
        CharterAnswer answer = CharterReview.Check(ModelClauses.Document(_from));
        ClauseAnswer clause = answer.Clauses.Single(c => c.Clause.Number == number);
        Assert.All(clause.Findings, f => Assert.True(f.Verdict == Verdict.Satisfied, $"{f}: {f.Explanation}"));
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_clause_has_its_words_in_three_languages_and_its_articles(string number)
    {
        ModelClause model = ModelClauses.From(_from).Single(m => m.Clause.Number == number);
        Assert.NotEmpty(model.Articles);
        foreach (ClauseWords words in (ClauseWords[])[model.Clause.Heading!, model.Clause.Words])
        {
            Assert.Empty(PhraseChecks.Faults(new(words.Ar!, words.Fr!, words.En!)));
        }
    }

    [Fact]
    public void There_are_some_twenty_numbered_one_by_one_under_five_headings()
    {
        IReadOnlyList<ModelClause> all = ModelClauses.From(_from);
        Assert.InRange(all.Count, 20, 25);
        Assert.Equal(Enumerable.Range(1, all.Count).Select(n => $"{n}"), all.Select(m => m.Clause.Number));
        Assert.Equal(5, all.Select(m => m.Part).Distinct().Count());
    }

    [Fact]
    public void Articles_cited_that_the_rule_book_has_have_the_paragraphs_cited() => Assert.All(
        ModelClauses.From(_from).SelectMany(m => m.Articles).Concat(CharterRules.Every.SelectMany(r => r.Cites))
            .Where(c => c.Paragraph is not null),
        cited => Assert.All(
            Rulebook.Articles.Where(a => a.Instrument == cited.Instrument && a.Number == cited.Article),
            article => Assert.True(article.Paragraphs.Any(p => p.Label == cited.Paragraph), $"{cited}")));

    [Fact]
    public void The_text_says_that_they_are_a_starting_point()
    {
        Assert.Contains("starting point", ModelClauses.Text(_from, Language.English), StringComparison.Ordinal);
        Assert.Contains("نقطة انطلاق", ModelClauses.Text(_from, Language.Arabic), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_phrase_of_rules_and_facts_is_as_it_should_be()
    {
        Fact[] facts = [.. CharterRules.Every.SelectMany(r => r.Contents.Facts).Distinct()];
        Phrase[] phrases =
        [
            .. CharterRules.Every.SelectMany(r => new[] { r.Title, r.Note }.OfType<Phrase>()),
            .. facts.Select(f => f.Label),
            .. facts.OfType<YesNoFact>().SelectMany(f => new[] { f.Judge, f.Denied, f.RemedyToYes, f.RemedyToNo }.OfType<Phrase>()),
        ];
        Assert.Empty(phrases.SelectMany(PhraseChecks.Faults));
        Assert.Distinct(CharterRules.Every.Select(r => r.Code));
    }
}
