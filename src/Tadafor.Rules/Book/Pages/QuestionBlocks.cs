using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Book.Pages;

/// <summary>An open question: its readings, the default and its reason, and where the law is silent.</summary>
internal static class QuestionBlocks
{
    public static IEnumerable<Block> Of(OpenQuestion question, Language language, int level, bool anchored) =>
    [
        new Heading(
            level,
            new Phrase("{0}: {1}", "{0} : {1}", "{0}: {1}").With(Phrase.Same(question.Id), question.Text).In(language),
            anchored ? question.Id : null),
        Grid.Of(
            [Terms.Option.In(language), Terms.Identifier.In(language), string.Empty],
            question.Options.Select(option => (IReadOnlyList<IReadOnlyList<Inline>>)
            [
                [option.Text.In(language)],
                [new Code(option.Id)],
                option == question.Default ? [new Strong(Terms.ByDefault.In(language))] : [],
            ])),
        Named(Terms.Why, [question.Reason.In(language)], language),
        Named(Terms.WhereSilent, Contents.Cited(question.Cites, language), language),
    ];

    /// <summary>A paragraph that begins with its name.</summary>
    public static Para Named(Phrase name, IReadOnlyList<Inline> text, Language language) =>
        new([new Strong(name.In(language)), Contents.Colon(language), .. text]);
}
