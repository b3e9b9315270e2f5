using Tadafor.Tally.Definitions;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>How it was counted: the method in a sentence, and every clause of its definition.</summary>
internal static class MethodSection
{
    public static string Of(PageScope scope)
    {
        TallyDefinition definition = scope.Outcome.Definition;
        string sentence = MethodWords.Sentence(definition.Method) is { } words ? scope.Html.Element("p", "", words) + "\n" : "";
        string clauses = Html.Element("ul", "plain", string.Concat(definition.Clauses.Where(c => c.Aspect != DefinitionAspect.Constraint).Select(c => scope.Html.Element("li", "", ClauseWords.Of(c, scope.Figures)))));
        return scope.Section("method", Labels.HowCounted, $"{scope.Html.Element("p", "lead", MethodWords.Name(definition.Method))}\n{sentence}{clauses}\n<p class=\"note\"><code>{Html.Text(definition.ToString())}</code></p>");
    }
}
