using Tadafor.Domain.Documents;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>How it was counted: the method in a sentence, and every clause of its definition.</summary>
internal static class MethodSection
{
    public static Region Of(PageScope scope)
    {
        TallyDefinition definition = scope.Outcome.Definition;
        Block[] sentence = MethodWords.Sentence(definition.Method) is { } words ? [new Para(words)] : [];
        return PageScope.Section(
            "method",
            Labels.HowCounted,
            [
                new Para(MethodWords.Name(definition.Method)) { Tone = Tone.Lead },
                .. sentence,
                PageScope.Items(definition.Clauses
                    .Where(c => c.Aspect != DefinitionAspect.Constraint)
                    .Select(c => ClauseWords.Of(c, scope.Figures))),
                new Para(new Code(definition.ToString())) { Tone = Tone.Note },
            ]);
    }
}
