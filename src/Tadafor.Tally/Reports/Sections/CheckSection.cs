using Tadafor.Tally.Elections.Digests;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>How anyone can check the count.</summary>
internal static class CheckSection
{
    public static string Of(PageScope scope) => scope.Section("check", Labels.Check, $"""
        {scope.Html.Element("p", "", Summaries.HowToCheck)}
        <pre><code>tadafor verify transcript.json election.pb</code></pre>
        <p class="note">{scope.Html.Text(Labels.ElectionDigest)}: <code>{ElectionDigest.Of(scope.Explanation.Election)}</code></p>
        """);
}
