using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Texts;

/// <summary>Why a condition is not met, for those whom the decision concerns.</summary>
internal static class Grounds
{
    /// <summary>The fact against the rule. Where every reading gives the same, which were tried is no part of the reason.</summary>
    public static Phrase Said(FindingDocument finding, DecisionDocument decision)
    {
        bool tried = decision.Readings.Any(r => r.Taken is null && finding.Questions.Contains(r.Question));
        return tried && finding.Facts.Count > 0
            ? Listing.Of(finding.Facts.Select(f => Phrase.Pair(f.Label, f.Value.Text)))
            : finding.Explanation;
    }
}
