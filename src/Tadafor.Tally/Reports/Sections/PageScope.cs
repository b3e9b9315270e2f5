using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>What every section of a page draws on.</summary>
internal sealed class PageScope(Explanation explanation, ReportHeading heading, Language language)
{
    public Explanation Explanation { get; } = explanation;

    public TallyOutcome Outcome => Explanation.Outcome;

    public ReportHeading Heading { get; } = heading;

    public Html Html { get; } = new(language);

    public Figures Figures { get; } = new(explanation.Election, heading.Currency);

    public Titles Titles { get; } = new(explanation.Election, static words => words);

    /// <summary>Most votes of any project: the full width of a bar of votes; at least one.</summary>
    public long MostVotes { get; } = Math.Max(1, Accounts(explanation).Max(a => (long?)a.Votes) ?? 1);

    /// <summary>Highest cost of any project within the envelope: the full width of a bar of costs; at least one.</summary>
    public long HighestCost { get; } = Math.Max(1, Accounts(explanation).Select(a => a.Project.Cost).Where(c => c <= explanation.Outcome.Envelope).DefaultIfEmpty(1).Max());

    /// <summary>The bars of votes and cost of a project.</summary>
    public string Bars(ProjectAccount account, long? moreVotes = null)
    {
        string votes = Html.Bar("votes", Labels.Votes, Numerals.Number(account.Votes), new Ratio(account.Votes, MostVotes), moreVotes is { } more ? new Ratio(more, MostVotes) : null);
        string cost = Html.Bar("cost", Labels.Cost, Figures.Money(account.Project.Cost), new Ratio(account.Project.Cost, HighestCost));
        return votes + cost;
    }

    /// <summary>A project's heading line.</summary>
    public static string Title(Project project)
    {
        string id = $"<span class=\"id\"><bdi>{Html.Text(project.Id)}</bdi></span>";
        return project.Name.Length == 0 ? $"<h3>{id}</h3>" : $"<h3><bdi>{Html.Text(project.Name)}</bdi> {id}</h3>";
    }

    /// <summary>A section with its heading.</summary>
    public string Section(string id, Phrase heading, string inner) => $"<section id=\"{id}\">\n{Html.Element("h2", "", heading)}\n{inner}\n</section>";

    private static IEnumerable<ProjectAccount> Accounts(Explanation explanation) => [.. explanation.Funded, .. explanation.Unfunded];
}
