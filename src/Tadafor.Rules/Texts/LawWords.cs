using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>The words of the law that a condition turns on, as the rule book holds them.</summary>
internal static class LawWords
{
    private static readonly ILookup<string, (Phrase Place, string Words)> _byRule = Rulebook.Articles
        .SelectMany(article => article.Paragraphs.Select(paragraph => (article, paragraph)))
        .Where(at => at.paragraph.Words is not null)
        .SelectMany(at => at.paragraph.Rules.Select(rule => (rule.Code, Said: (
            new Citation(at.article.Instrument, at.article.Number, at.paragraph.Label, at.paragraph.Confidence).Text,
            at.paragraph.Words!))))
        .ToLookup(at => at.Code, at => at.Said);

    /// <summary>The words, each with its place. Of a decision by another edition none: its words may have been others.</summary>
    public static IEnumerable<(Phrase Place, string Words)> Of(FindingDocument finding, DecisionDocument decision) =>
        decision.Edition.Digest == Rulebook.Edition.Digest ? _byRule[finding.Code] : [];
}
