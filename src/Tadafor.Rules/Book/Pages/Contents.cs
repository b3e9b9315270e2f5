using Tadafor.Domain.Charters;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Layers;

namespace Tadafor.Rules.Book.Pages;

/// <summary>The pages of the rule book, in reading order.</summary>
internal static class Contents
{
    public static IReadOnlyList<Page> Pages(Language language, InternalRules? internalRules = null)
    {
        IReadOnlyList<LayerCondition> layer = internalRules is null ? [] : LayerConditions.Of(internalRules);
        Page[] local = internalRules is null ? [] : [LayerPage.In(internalRules.Reference, layer, language)];
        return Pages(language, local, layer);
    }

    private static IReadOnlyList<Page> Pages(Language language, Page[] local, IReadOnlyList<LayerCondition> layer) =>
    [
        StartPage.In(language, local.Length > 0),
        .. local,
        InstrumentsPage.In(language),
        SubjectsPage.In(language),
        RegimesPage.In(language),
        .. Rulebook.Articles.Select(article => ArticlePage.Of(article, language, layer)),
        DeadlinesPage.In(language),
        QuestionsPage.In(language),
        NotEncodedPage.In(language),
        PowersPage.In(language),
    ];

    /// <summary>A link to an article, by its name alone.</summary>
    public static Link To(Article article, Language language) =>
        new(article.Id, Place.Article(article.Instrument, article.Number).In(language));

    /// <summary>A citation, linked to the page of its article where the rule book has one, with its mark.</summary>
    public static IReadOnlyList<Inline> Cited(Citation citation, Language language)
    {
        string id = $"{citation.Instrument.Id}/{citation.Article}", text = citation.Text.In(language);
        return
        [
            Rulebook.Articles.Any(a => a.Id == id) ? new Link(id, text) : text,
            $" [{citation.Confidence.Mark()}]",
        ];
    }

    /// <summary>Several citations, set apart by semicolons.</summary>
    public static IReadOnlyList<Inline> Cited(IEnumerable<Citation> citations, Language language) =>
        Join(citations.Select(c => Cited(c, language)), Separator(language));

    /// <summary>What stands between the items of a list in a line.</summary>
    public static string Separator(Language language) => Separators.Semicolon.In(language);

    /// <summary>What stands after the name of something.</summary>
    public static string Colon(Language language) => Separators.Colon.In(language);

    /// <summary>Runs of words one after the other, with the same words between them.</summary>
    public static IReadOnlyList<Inline> Join(IEnumerable<IReadOnlyList<Inline>> parts, string between)
    {
        List<Inline> joined = [];
        foreach (IReadOnlyList<Inline> part in parts)
        {
            if (joined.Count > 0)
            {
                joined.Add(between);
            }

            joined.AddRange(part);
        }

        return joined;
    }
}
