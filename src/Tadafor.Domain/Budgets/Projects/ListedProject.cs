using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Budgets.Projects;

/// <summary>A project of the list that is put to the vote, and the proposals it comes from.</summary>
public sealed record ListedProject
{
    /// <summary>Its identifier on ballots; not empty, and one project's alone.</summary>
    public required string Id { get; init; }

    /// <summary>Its title.</summary>
    public required string Title { get; init; }

    /// <summary>
    /// The proposals it comes from; at least one. Several: they were merged. A proposal that several projects come from was split.
    /// </summary>
    public required Sequence<string> From { get; init; }

    /// <summary>
    /// What is known of the project where it is not that of its only proposal; always there for one that was merged or split.
    /// </summary>
    public ProjectSheet? Sheet { get; init; }

    /// <summary>Projects of the list that exclude this one, each with the reason.</summary>
    public Sequence<Exclusion> Excludes { get; init; } = [];
}

/// <summary>Two projects of which at most one can be built.</summary>
/// <param name="Project">The other project.</param>
/// <param name="Reason">Why; not empty.</param>
public sealed record Exclusion(string Project, string Reason);
