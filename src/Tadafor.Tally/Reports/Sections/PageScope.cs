using System.Globalization;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>What every section of a page draws on.</summary>
internal sealed class PageScope(Explanation explanation, ReportHeading heading)
{
    public Explanation Explanation { get; } = explanation;

    public TallyOutcome Outcome => Explanation.Outcome;

    public ReportHeading Heading { get; } = heading;

    public Figures Figures { get; } = new(explanation.Election, heading.Currency);

    public Titles Titles { get; } = new(explanation.Election);

    /// <summary>Most votes of any project: the full width of a bar of votes; at least one.</summary>
    public long MostVotes { get; } = Math.Max(1, Accounts(explanation).Max(a => (long?)a.Votes) ?? 1);

    /// <summary>Highest cost of any project within the envelope: the full width of a bar of costs; at least one.</summary>
    public long HighestCost { get; } = Math.Max(
        1,
        Accounts(explanation).Select(a => a.Project.Cost).Where(c => c <= explanation.Outcome.Envelope).DefaultIfEmpty(1).Max());

    /// <summary>The bars of votes and cost of a project.</summary>
    public IEnumerable<Bar> Bars(ProjectAccount account, long? moreVotes = null) =>
    [
        new(
            "votes",
            Labels.Votes,
            Numerals.Number(account.Votes),
            PerCent(new Ratio(account.Votes, MostVotes)),
            moreVotes is { } more ? PerCent(new Ratio(more, MostVotes)) : null),
        new("cost", Labels.Cost, Figures.Money(account.Project.Cost), PerCent(new Ratio(account.Project.Cost, HighestCost))),
    ];

    /// <summary>A project's heading line.</summary>
    public static IReadOnlyList<Inline> Title(Project project) => project.Name.Length == 0
        ? [new Name(project.Id, IsQuiet: true)]
        : [new Name(project.Name), " ", new Name(project.Id, IsQuiet: true)];

    /// <summary>A section with its heading.</summary>
    public static Region Section(string id, Phrase heading, params IReadOnlyList<Block> blocks) =>
        new(id, [new Heading(2, heading), .. blocks]);

    /// <summary>Sentences as a list.</summary>
    public static Bullets Items(IEnumerable<Phrase> items) => new([.. items.Select(item => (IReadOnlyList<Inline>)[item])]);

    /// <summary>A part of one, in hundredths and between 0 and 100; for a style sheet, to two places.</summary>
    public static decimal PerCent(Ratio part) =>
        decimal.Parse((part < Ratio.Zero ? Ratio.Zero : Ratio.Min(part, 1) * 100).ToDecimalText(2), CultureInfo.InvariantCulture);

    private static IEnumerable<ProjectAccount> Accounts(Explanation explanation) => [.. explanation.Funded, .. explanation.Unfunded];
}
