using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Book.Pages;

namespace Tadafor.Rules.Book.Writing;

/// <summary>The way from an article to the one before it and the one after it, in the same text of law.</summary>
/// <param name="Rel">How the two are related, as HTML says it.</param>
/// <param name="To">Where it leads.</param>
/// <param name="Words">What it says, with the title of the page it leads to.</param>
internal sealed record Turn(string Rel, Page To, Phrase Words)
{
    private static readonly Phrase _previous = new("السابق: {0}", "Précédent : {0}", "Previous: {0}");

    private static readonly Phrase _next = new("التالي: {0}", "Suivant : {0}", "Next: {0}");

    private static readonly Dictionary<string, Article> _articles =
        Rulebook.Articles.DistinctBy(a => a.Id).ToDictionary(a => a.Id, StringComparer.Ordinal);

    /// <summary>The article a page is of; <see langword="null"/> for an index.</summary>
    public static Article? Of(Page page) => _articles.GetValueOrDefault(page.Key);

    /// <summary>The pages before and after, where they are of the same text of law.</summary>
    public static IEnumerable<Turn> Around(Page page, IReadOnlyList<Page> pages)
    {
        if (Of(page) is not { } article)
        {
            yield break;
        }

        int at = 0;
        while (pages[at].Key != page.Key)
        {
            at++;
        }

        if (at > 0 && Of(pages[at - 1])?.Instrument == article.Instrument)
        {
            yield return new("prev", pages[at - 1], _previous);
        }

        if (at + 1 < pages.Count && Of(pages[at + 1])?.Instrument == article.Instrument)
        {
            yield return new("next", pages[at + 1], _next);
        }
    }
}
