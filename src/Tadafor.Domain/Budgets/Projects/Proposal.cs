using NodaTime;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Petitions;

namespace Tadafor.Domain.Budgets.Projects;

/// <summary>A proposal from citizens or an association, and what the screening found. It names no person.</summary>
public sealed record Proposal
{
    /// <summary>Its identifier; not empty, and one proposal's alone.</summary>
    public required string Id { get; init; }

    /// <summary>What it asks for.</summary>
    public required string Title { get; init; }

    /// <summary>Who made it; <see langword="null"/> when not known.</summary>
    public ProposedBy? By { get; init; }

    /// <summary>Whether whoever checked found that the proposers have the age and the link that the local rules ask for.</summary>
    public bool? ProposersEntitled { get; init; }

    /// <summary>Women and men among the persons who propose; <see langword="null"/> when not known.</summary>
    public Headcount? Proposers { get; init; }

    /// <summary>The day of deposit; <see langword="null"/> when not known.</summary>
    public LocalDate? DepositedOn { get; init; }

    /// <summary>
    /// The matter of the organic law that it rests on, such as <c>83.public-lighting</c>; <see langword="null"/> for none.
    /// </summary>
    public string? Matter { get; init; }

    /// <summary>Whether it lies within the commune's powers, as it was judged; <see langword="null"/> when nobody has.</summary>
    public Judgement? WithinPowers { get; init; }

    /// <summary>What is known of it.</summary>
    public ProjectSheet Sheet { get; init; } = new();

    /// <summary>Whether it was compared with the others; <see langword="null"/> when not known.</summary>
    public bool? Compared { get; init; }

    /// <summary>The proposal that it repeats; <see langword="null"/> for none.</summary>
    public string? DuplicateOf { get; init; }

    /// <summary>Whether its proposers agreed that it be merged with others; of no meaning where it is not.</summary>
    public bool? ConsentToMerge { get; init; }

    /// <summary>The day on which its proposers withdrew it; <see langword="null"/> when they did not.</summary>
    public LocalDate? WithdrawnOn { get; init; }

    /// <summary>The refusal; <see langword="null"/> when there is none.</summary>
    public ProposalRefusal? Refusal { get; init; }

    /// <summary>The appeal against it; <see langword="null"/> when there is none.</summary>
    public ProposalAppeal? Appeal { get; init; }

    /// <summary>Whether a refusal stands: there is one, and no appeal overturned it.</summary>
    public bool IsRefused => Refusal is not null && Appeal?.Upheld != true;
}
