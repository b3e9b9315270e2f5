using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Book.Pages;

/// <summary>The index of what is not encoded: every paragraph that gives no rule, with the reason.</summary>
internal static class NotEncodedPage
{
    public const string Key = "not-encoded";

    public static Page In(Language language) => new(Key, "not-encoded", Terms.NotEncoded.In(language),
        [.. Instruments.All
            .Where(i => Rulebook.Articles.Any(a => a.Instrument == i && a.Paragraphs.Any(p => p.NotEncoded is not null)))
            .SelectMany(instrument => Of(instrument, language))]);

    private static IEnumerable<Block> Of(Instrument instrument, Language language) =>
    [
        new Heading(2, instrument.Title.In(language)),
        Grid.Of(
            [Terms.Place.In(language), Terms.InOurWords.In(language), Terms.Why.In(language)],
            from article in Rulebook.Articles
            where article.Instrument == instrument
            from paragraph in article.Paragraphs
            where paragraph.NotEncoded is not null
            select (IReadOnlyList<IReadOnlyList<Inline>>)
            [
                [Contents.To(article, language), $"{Separators.Comma.In(language)}{Place.Paragraph(paragraph.Label).In(language)}"],
                [paragraph.Says.In(language)],
                [paragraph.NotEncoded!.In(language)],
            ]),
    ];
}
