using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections.Digests;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>How anyone can check the count.</summary>
internal static class CheckSection
{
    public static Region Of(PageScope scope) => PageScope.Section(
        "check",
        Labels.Check,
        new Para(Summaries.HowToCheck),
        new Verbatim("tadafor verify transcript.json election.pb"),
        new Para(Labels.ElectionDigest, Separators.Colon, new Code(ElectionDigest.Of(scope.Explanation.Election))) { Tone = Tone.Note });
}
