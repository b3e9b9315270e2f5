using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Budgets.Projects;

/// <summary>The proposals of a call, and the list that came of them.</summary>
public sealed record ProjectsFile
{
    /// <summary>What people call this file.</summary>
    public required string Reference { get; init; }

    /// <summary>The digest of the local rules under which the call was made; <see langword="null"/> when not stated.</summary>
    public string? RulesDigest { get; init; }

    /// <summary>The day on which the list was frozen; <see langword="null"/> while it is not.</summary>
    public LocalDate? FrozenOn { get; init; }

    /// <summary>The proposals, in the order of deposit.</summary>
    public required Sequence<Proposal> Proposals { get; init; }

    /// <summary>The projects of the list.</summary>
    public Sequence<ListedProject> Projects { get; init; } = [];

    /// <summary>What is known of a project: its own sheet, or that of its only proposal.</summary>
    public ProjectSheet SheetOf(ListedProject project)
    {
        ArgumentNullException.ThrowIfNull(project);
        return project.Sheet ?? Proposals.First(p => p.Id == project.From[0]).Sheet;
    }
}
