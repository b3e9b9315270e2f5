using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>The smallest set of changes that satisfies what is unsatisfied, or the statement that nothing can.</summary>
public sealed record CureDocument
{
    /// <summary>The changes, all of them needed.</summary>
    public required Sequence<ChangeDocument> Changes { get; init; }

    /// <summary>Codes of the conditions that no change by the petitioners can satisfy; empty when the changes suffice.</summary>
    public required Sequence<string> Incurable { get; init; }
}
