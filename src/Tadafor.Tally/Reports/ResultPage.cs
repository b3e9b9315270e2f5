using Tadafor.Domain.Words;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Reports.Sections;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports;

/// <summary>
/// The result as one HTML page: bars of votes and costs, the rounds, why each other project lost and by how much, ties and what settled them. Self-contained:
/// it loads nothing, runs nothing, and reads well on a phone, on paper, and from right to left.
/// </summary>
public static class ResultPage
{
    /// <summary>Writes the page; its HTML is also well-formed XML.</summary>
    /// <param name="explanation">The outcome explained; margins are shown where they were computed.</param>
    /// <param name="heading">What is known about the election beside the count.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    public static string Write(Explanation explanation, ReportHeading heading, Language language)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArgumentNullException.ThrowIfNull(heading);
        PageScope scope = new(explanation, heading, language);
        string code = language switch { Language.Arabic => "ar", Language.French => "fr", _ => "en" };
        string direction = language == Language.Arabic ? "rtl" : "ltr";
        return $"""
            <!DOCTYPE html>
            <html lang="{code}" dir="{direction}">
            <head>
            <meta charset="utf-8" />
            <meta name="viewport" content="width=device-width, initial-scale=1" />
            <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'" />
            <title>{HeaderSection.TabTitle(scope)}</title>
            <style>
            {PageStyle.Css}
            </style>
            </head>
            <body>
            <main>
            {string.Join('\n', Sections(scope))}
            </main>
            </body>
            </html>

            """.ReplaceLineEndings("\n");
    }

    private static IEnumerable<string> Sections(PageScope scope) => new[]
    {
        HeaderSection.Of(scope), FundedSection.Of(scope), UnfundedSection.Of(scope), RoundsSection.Of(scope), TiesSection.Of(scope), MethodSection.Of(scope), ConstraintsSection.Of(scope), CheckSection.Of(scope),
    }.Where(section => section.Length > 0);
}
