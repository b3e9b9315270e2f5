using NodaTime;
using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Budgets.Projects;

/// <summary>What the screening of a call found.</summary>
public sealed record ScreeningAnswer
{
    internal ScreeningAnswer()
    {
    }

    /// <summary>The file.</summary>
    public required ProjectsFile File { get; init; }

    /// <summary>Every proposal with what was found of it and what became of it, in the order of the file.</summary>
    public required Sequence<ScreenedProposal> Proposals { get; init; }

    /// <summary>Every project of the list with what was found of it.</summary>
    public required Sequence<ScreenedProject> Projects { get; init; }

    /// <summary>What was found of the list as a whole.</summary>
    public required Sequence<PlacedFinding> Findings { get; init; }

    /// <summary>
    /// Whether the list can be put to the vote: no when something of what was decided cannot stand, unknown when something is open. A
    /// proposal that does not meet a criterion, and was refused for it, stands against nothing.
    /// </summary>
    public Truth Ready => BudgetRulesAnswer.Of(
    [
        .. Findings, .. Proposals.SelectMany(p => p.Decided), .. Projects.SelectMany(p => p.Findings),
    ]);

    /// <summary>Whether the list is frozen.</summary>
    public LocalDate? FrozenOn => File.FrozenOn;
}

/// <summary>A proposal with what was found.</summary>
/// <param name="Account">What became of it.</param>
/// <param name="Criteria">What was found of each criterion.</param>
/// <param name="Decided">What was found of what was decided on it.</param>
public sealed record ScreenedProposal(ProposalAccount Account, Sequence<PlacedFinding> Criteria, Sequence<PlacedFinding> Decided);

/// <summary>A project of the list with what was found.</summary>
/// <param name="Project">The project.</param>
/// <param name="Findings">What was found.</param>
public sealed record ScreenedProject(ListedProject Project, Sequence<PlacedFinding> Findings);
