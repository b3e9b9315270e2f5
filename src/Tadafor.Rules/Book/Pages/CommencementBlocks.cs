using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Book.Pages;

/// <summary>When the rules of an article take effect, and how well that day is known.</summary>
internal static class CommencementBlocks
{
    public static IEnumerable<Block> Of(Article article, Language language)
    {
        Commencement[] starts = [.. article.Rules.SelectMany(r => r.Requires.All).Select(v => v.From).Distinct()];
        return starts.Length == 0
            ? [new Para(Terms.NoRuleInForce.In(language))]
            : starts.SelectMany(start => Of(start, language));
    }

    private static IEnumerable<Block> Of(Commencement start, Language language)
    {
        Phrase day = start.IsExact
            ? Terms.InForceOn.With(Numerals.Date(start.NotBefore))
            : Terms.InForceBetween.With(Numerals.Date(start.NotBefore), Numerals.Date(start.CertainBy));
        return
        [
            new Para(day.In(language)),
            new Para(start.Basis.In(language), $" [{start.Confidence.Mark()}: {start.Confidence.Meaning().In(language)}]"),
        ];
    }
}
