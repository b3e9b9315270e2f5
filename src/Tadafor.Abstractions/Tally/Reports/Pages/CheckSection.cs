using Tadafor.Abstractions.Tally.Reports.Words;
using Tadafor.Domain.Tally.Digests;

namespace Tadafor.Abstractions.Tally.Reports.Pages;

/// <summary>How anyone can check the count.</summary>
internal static class CheckSection
{
    public static string Of(PageScope scope) => scope.Section("check", Labels.Check, $"""
        {scope.Html.Element("p", "", Summaries.HowToCheck)}
        <pre><code>tadafor verify transcript.json election.pb</code></pre>
        <p class="note">{scope.Html.Text(Labels.ElectionDigest)}: <code>{ElectionDigest.Of(scope.Explanation.Election)}</code></p>
        """);
}
