using System.Globalization;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Words;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Tally.Reports.Sections;

/// <summary>What every section of a page draws on.</summary>
internal sealed class PageScope(Explanation explanation, ReportHeading heading)
{
    private readonly Dictionary<string, int> _places = explanation.Election.Projects
        .Select((p, i) => (p.Id, i))
        .ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);

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

    /// <summary>Most points of any project: the full width of a bar of points; more than zero.</summary>
    public Ratio MostPoints { get; } = Accounts(explanation)
        .Select(a => a.Points ?? Ratio.Zero).DefaultIfEmpty(Ratio.Zero).Max() is { Sign: > 0 } most ? most : 1;

    /// <summary>Whether some project shows what its supporters had of their shares.</summary>
    public bool ShowsShares { get; } = explanation.Unfunded.Any(Lacked);

    /// <summary>Whether ballots carry points.</summary>
    public bool ShowsPoints { get; } = Accounts(explanation).Any(a => a.Points is not null);

    /// <summary>Whether some project shows how many votes it wanted.</summary>
    public bool ShowsWanted { get; } = explanation.Unfunded.Any(u => u.AdditionalBallots?.Exact is not null);

    /// <summary>Where links to a project lead: by its place in the election, whatever its identifier holds.</summary>
    public string Anchor(string project) => $"project-{(_places[project] + 1).ToString(CultureInfo.InvariantCulture)}";

    /// <summary>A link to what the page says of a project.</summary>
    public Link To(string project) => new($"#{Anchor(project)}", Titles.Of(project));

    /// <summary>Under Equal Shares, whether its supporters had too little.</summary>
    public static bool Lacked(UnfundedAccount account) => account.Shares is { Missing: > 0 } && account.Project.Cost > 0;

    /// <summary>The bars of what was counted and of the cost of a project.</summary>
    public IEnumerable<Bar> Bars(ProjectAccount account, long? moreVotes = null) =>
    [
        .. account.Points is { } points
            ? [new("points", Labels.Points, Figures.Number(points, 2), PerCent(points / MostPoints))]
            : Array.Empty<Bar>(),
        new(
            "votes",
            Labels.Votes,
            Numerals.Number(account.Votes),
            PerCent(new Ratio(account.Votes, MostVotes)),
            moreVotes is { } more ? PerCent(new Ratio(more, MostVotes)) : null),
        new("cost", Labels.Cost, Figures.Money(account.Project.Cost), PerCent(new Ratio(account.Project.Cost, HighestCost))),
    ];

    /// <summary>Where others pay a part of a project: what it costs in all, and what of it the envelope bears.</summary>
    public IEnumerable<Block> WhoElsePays(Project part) =>
        Outcome.Under?.Constraints.All.OfType<CoFinancing>().FirstOrDefault(c => c.Project == part.Id) is { Amount: > 0 } other
            ? [new Para(ConstraintWords.CoFinanced(part, other.Amount, Figures)) { Tone = Tone.Note }]
            : [];

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
