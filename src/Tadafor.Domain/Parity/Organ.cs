using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Parity;

/// <summary>An organ with its members counted.</summary>
public sealed record Organ
{
    /// <summary>Its name in the document; not empty, and one organ's alone.</summary>
    public required string Id { get; init; }

    /// <summary>Its name in words, where a caller of ours has one; <see langword="null"/> for <see cref="Id"/> as it stands.</summary>
    internal Phrase? Name { get; init; }

    /// <summary>What it is.</summary>
    public required OrganKind Kind { get; init; }

    /// <summary>Who sits in it, at most 200.</summary>
    public required Headcount Members { get; init; }

    /// <summary>Whether its number of members is fixed, so that members are replaced, never added.</summary>
    public required bool FixedSize { get; init; }

    /// <summary>The organ whose members these are, such as the body of which this is the bureau; <see langword="null"/> for none.</summary>
    public string? Within { get; init; }

    /// <summary>
    /// Whether the council judges that candidacies heeded the striving for parity (committee chairs); <see langword="null"/> when no
    /// judgement is on file.
    /// </summary>
    public bool? ParityHeeded { get; init; }

    /// <summary>Goals of its own.</summary>
    public Sequence<LocalGoal> Goals { get; init; } = [];
}
