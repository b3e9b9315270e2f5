using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Reports.Sections;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports;

/// <summary>
/// The result as one HTML page: bars of votes and costs, the rounds, why each other project lost and by how much, ties and what settled
/// them. Self-contained:
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
        PageScope scope = new(explanation, heading);
        return new SectionedPage(HeaderSection.TabTitle(scope), [.. Sections(scope)]).In(language);
    }

    private static IEnumerable<Region> Sections(PageScope scope) =>
    [
        HeaderSection.Of(scope), LegendSection.Of(scope), .. ConstraintsSection.Of(scope),
        FundedSection.Of(scope), UnfundedSection.Of(scope),
        .. GroupsSection.Of(scope), .. RoundsSection.Of(scope), .. TiesSection.Of(scope), MethodSection.Of(scope), CheckSection.Of(scope),
    ];
}
