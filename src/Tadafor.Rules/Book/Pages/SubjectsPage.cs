using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Pages;

/// <summary>The index by subject.</summary>
internal static class SubjectsPage
{
    public const string Key = "subjects";

    public static Page In(Language language) => new(Key, "subjects", Terms.BySubject.In(language),
        [.. Rulebook.Articles.GroupBy(a => a.Chapter).SelectMany(chapter => Of(chapter, language))]);

    private static IEnumerable<Block> Of(IGrouping<Phrase, Article> chapter, Language language) =>
        [new Heading(2, chapter.Key.In(language)), ArticleList.Of(chapter, language, withInstrument: true)];
}
