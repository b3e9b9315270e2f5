using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Layers;

namespace Tadafor.Rules.Book.Pages;

/// <summary>The page of an article.</summary>
internal static class ArticlePage
{
    public static Page Of(Article article, Language language, IReadOnlyList<LayerCondition>? layer = null) => new(
        article.Id,
        $"{article.Instrument.Id}/{(article.Number == "annex" ? "annex" : $"article-{article.Number.Replace(' ', '-')}")}",
        (article.Number == "annex" ? _annexTitle : _title)
            .With(FullName(article), article.Instrument.ShortTitle, article.Subject)
            .In(language),
        [
            new Para(article.Instrument.Title.In(language), " — ", article.Instrument.Publication.In(language)),
            QuestionBlocks.Named(Terms.Subject, [new Link(SubjectsPage.Key, article.Chapter.In(language))], language),
            new Heading(2, Terms.Says.In(language)),
            Restatement(article, language),
            Marks(article, language),
            .. Local(article, layer ?? [], language),
            .. When(article.Rules.Any(), Terms.Rules, article.Rules.SelectMany(r => RuleBlocks.Of(r, language)), language),
            .. When(article.Powers.Count > 0, Terms.Powers, [PowersPage.Table(article.Powers, language)], language),
            .. When(
                Questions(article).Any(),
                Terms.Questions,
                Questions(article).SelectMany(q => QuestionBlocks.Of(q, language, level: 3, anchored: false)),
                language),
            .. When(article.Paragraphs.Any(p => p.NotEncoded is not null), Terms.NotEncoded, [NotEncoded(article, language)], language),
            new Heading(2, Terms.InForce.In(language)),
            .. CommencementBlocks.Of(article, language),
            .. When(
                article.SaidOtherwise.Count > 0,
                Terms.SaidOtherwise,
                [new Bullets([.. article.SaidOtherwise.Select(s => (IReadOnlyList<Inline>)[s.In(language)])])],
                language),
            new Heading(2, Terms.Review.In(language)),
            .. ReviewBlocks.Of(article, language),
        ]);

    private static IEnumerable<OpenQuestion> Questions(Article article) =>
        article.Rules
            .SelectMany(r => r.Contents.Questions)
            .Distinct()
            .OrderBy(q => q.Number)
            .ThenBy(q => q.Id, StringComparer.Ordinal);

    private static Block[] When(bool present, Phrase heading, IEnumerable<Block> blocks, Language language) =>
        present ? [new Heading(2, heading.In(language)), .. blocks] : [];

    private static Block[] Local(Article article, IReadOnlyList<LayerCondition> layer, Language language)
    {
        LayerCondition[] laid = [.. layer.Where(c => c.Law.Any(at => $"{at.Instrument.Id}/{at.Article}" == article.Id))];
        return When(laid.Length > 0, LayerPage.Title, [LayerPage.Table(laid, language, withLaw: false)], language);
    }

    private static Grid Restatement(Article article, Language language) => Grid.Of(
        [
            Terms.Place.In(language),
            Terms.InOurWords.In(language),
            Terms.DecidingWords.In(language),
            Terms.InTheLibrary.In(language),
            Terms.Mark.In(language)
        ],
        article.Paragraphs.Select(paragraph => (IReadOnlyList<IReadOnlyList<Inline>>)
        [
            [Short(paragraph, language)],
            [paragraph.Says.In(language)],
            paragraph.Words is { } words ? [$"«{words}»"] : ["—"],
            Encoded(article, paragraph, language),
            [paragraph.Confidence.Mark()],
        ]));

    // What the marks of this page mean, once.
    private static Para Marks(Article article, Language language) => new(Contents.Join(
        article.Paragraphs.Select(p => p.Confidence).Concat(article.Rules
            .SelectMany(r => r.Cites)
            .Select(c => c.Confidence)).Distinct().OrderDescending()
            .Select(c => (IReadOnlyList<Inline>)[new Strong(c.Mark()), $" = {c.Meaning().In(language)}"]),
        Contents.Separator(language)));

    // Titles write the word for an article in full.
    private static Phrase FullName(Article article) => article.Number == "annex"
        ? new("ملحق", "Annexe", "Annex")
        : new Phrase("{0}", "Article {1}", "Article {1}").With(
            Place.Article(article.Instrument, article.Number),
            Place.Number(article.Number));

    // A place in a narrow column stays on one line.
    private static Text Short(Paragraph paragraph, Language language) =>
        new(Place.Paragraph(paragraph.Label).In(language).Replace(' ', '\u00A0'));

    private static IReadOnlyList<Inline> Encoded(Article article, Paragraph paragraph, Language language) => paragraph switch
    {
        { NotEncoded: not null } => [new Strong(_notEncoded.In(language))],
        { Periods.Count: > 0 } => [Terms.PeriodIs.In(language), new Link(DeadlinesPage.Key, Terms.Deadlines.In(language))],
        { Defines.Count: > 0 } =>
            [Terms.FixesMeaning
                .With(Phrase.For(l => string.Join(Contents.Separator(l), paragraph.Defines.Select(f => f.Label.In(l)))))
                .In(language)],
        _ => [Terms.RuleIs.In(language), .. Contents.Join(
            paragraph.Rules.Select(r => (IReadOnlyList<Inline>)[new Link($"{article.Id}#{r.Code}", r.Title.In(language))]),
            Contents.Separator(language))],
    };

    private static readonly Phrase _title = new("{0} من {1} — {2}", "{0}, {1} — {2}", "{0}, {1} — {2}");

    private static readonly Phrase _annexTitle = new("{0} {1} — {2}", "{0}, {1} — {2}", "{0}, {1} — {2}");

    private static readonly Phrase _notEncoded = new("غير مرمزة", "non codé", "not encoded");

    private static Grid NotEncoded(Article article, Language language) => Grid.Of(
        [Terms.Place.In(language), Terms.Why.In(language)],
        article.Paragraphs.Where(p => p.NotEncoded is not null).Select(p => (IReadOnlyList<IReadOnlyList<Inline>>)
        [
            [Short(p, language)],
            [p.NotEncoded!.In(language)],
        ]));
}
