using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Pages;

/// <summary>The worked examples of a rule: a column for each fact one of them states, and the verdict.</summary>
internal static class ExampleGrid
{
    private const string NotStated = "—";

    public static Grid Of(Rule rule, Language language)
    {
        RuleContents contents = rule.Contents;
        IReadOnlyList<Fact> facts =
        [
            .. contents.Facts.Where(fact => rule.Examples.Any(e => e.Facts.Find(fact) is not null)),
            .. contents.Families
                .SelectMany(family => rule.Examples.SelectMany(e => e.Facts.Members(family)))
                .Select(m => m.Fact)
                .Distinct(),
        ];
        return Grid.Of(
            [.. facts.Select(f => f.Label.In(language)), Terms.Verdict.In(language)],
            rule.Examples.Select(example => (IReadOnlyList<IReadOnlyList<Inline>>)
            [
                .. facts.Select(fact => (IReadOnlyList<Inline>)[example.Facts.Find(fact)?.Value.Text.In(language) ?? NotStated]),
                [new Strong(example.Verdict.Text().In(language))],
            ]));
    }
}
