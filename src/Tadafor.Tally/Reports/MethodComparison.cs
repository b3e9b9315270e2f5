using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Reports.Comparing;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports;

/// <summary>
/// The same ballots under several methods, for people: what each funds, how far they agree, and why they differ. A simulation, and it says
/// so: only the method announced before the vote gives the result.
/// </summary>
public static class MethodComparison
{
    /// <summary>The comparison as plain text; lines end in a line feed.</summary>
    /// <param name="explanations">One election counted by each method, two or more, in the order in which they are shown
    /// (<see cref="Explainer"/>).</param>
    /// <param name="heading">What is known about the election beside the count.</param>
    /// <param name="language">The language.</param>
    /// <exception cref="ArgumentException">Fewer than two outcomes, or outcomes of several elections.</exception>
    public static string ToText(IReadOnlyList<Explanation> explanations, ReportHeading heading, Language language) =>
        PlainTextWriter.Write(Sections(explanations, heading, withCodes: false).SelectMany(s => s.Of), language);

    /// <summary>The comparison as an HTML page that needs nothing beside itself; its HTML is also well-formed XML.</summary>
    /// <param name="explanations">One election counted by each method, two or more, in the order in which they are shown
    /// (<see cref="Explainer"/>).</param>
    /// <param name="heading">What is known about the election beside the count.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    /// <exception cref="ArgumentException">Fewer than two outcomes, or outcomes of several elections.</exception>
    public static string Write(IReadOnlyList<Explanation> explanations, ReportHeading heading, Language language) =>
        new SectionedPage(ComparisonSections.Title, [.. Sections(explanations, heading, withCodes: true)]).In(language);

    private static IEnumerable<Region> Sections(IReadOnlyList<Explanation> explanations, ReportHeading heading, bool withCodes)
    {
        ArgumentNullException.ThrowIfNull(explanations);
        ArgumentNullException.ThrowIfNull(heading);
        return explanations.Count < 2 || explanations.Any(e => !ReferenceEquals(e.Election, explanations[0].Election))
            ? throw new ArgumentException("Two or more outcomes of one election are compared.", nameof(explanations))
            : new ComparisonSections([.. explanations], heading, withCodes).All();
    }
}
