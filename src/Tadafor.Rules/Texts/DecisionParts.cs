using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;

namespace Tadafor.Rules.Texts;

/// <summary>What the text of a decision says, in order.</summary>
internal static class DecisionParts
{
    public static IEnumerable<Block> Of(DecisionDocument decision, FileHeading file) =>
    [
        .. OutcomeParts.Of(decision, file),
        .. ToDoParts.Of(decision),
        .. FindingParts.Of(decision),
        .. ReadingParts.Of(decision),
        .. BriefParts.Remarks(decision, file),
        .. EditionParts.Of(decision),
    ];

    /// <summary>The conditions that decide, of a verdict.</summary>
    public static IEnumerable<FindingDocument> Binding(this DecisionDocument decision, params Verdict[] verdicts) =>
        decision.Findings.Where(f => f.Force == Force.Mandatory && verdicts.Contains(f.Verdict));
}
