using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Book.Pages;

/// <summary>The index by instrument.</summary>
internal static class InstrumentsPage
{
    public const string Key = "instruments";

    public static Page In(Language language) => new(Key, "instruments", Terms.ByInstrument.In(language),
        [.. Instruments.All.SelectMany(instrument => Of(instrument, language))]);

    private static IEnumerable<Block> Of(Instrument instrument, Language language)
    {
        IEnumerable<Article> articles = Rulebook.Articles.Where(a => a.Instrument == instrument);
        yield return new Heading(2, instrument.Title.In(language));
        yield return new Para(instrument.Publication.In(language));
        yield return ArticleList.Of(articles, language);
    }
}
