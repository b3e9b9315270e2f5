using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Pages;

/// <summary>Articles in an index, each with what it is about and the rules it gives.</summary>
internal static class ArticleList
{
    private static readonly Phrase _none = new("لا قاعدة", "aucune règle", "no rule");

    public static Grid Of(IEnumerable<Article> articles, Language language, bool withInstrument = false) => Grid.Of(
        [Terms.Place.In(language), Terms.Subject.In(language), Terms.Rules.In(language)],
        articles.Select(article => Row(article, language, withInstrument)));

    private static IReadOnlyList<IReadOnlyList<Inline>> Row(Article article, Language language, bool withInstrument)
    {
        Link link = withInstrument
            ? new(article.Id, new Citation(article.Instrument, article.Number, null, Confidence.Memory).Text.In(language))
            : Contents.To(article, language);
        IEnumerable<IReadOnlyList<Inline>> rules = article.Rules.Select(r => (IReadOnlyList<Inline>)[
            new Link($"{article.Id}#{r.Code}", r.Title.In(language))
        ]);
        return [[link], [article.Subject.In(language)], article.Rules.Any()
            ? Contents.Join(rules, Contents.Separator(language))
            : [_none.In(language)]];
    }
}
