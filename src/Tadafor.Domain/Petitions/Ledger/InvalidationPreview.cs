namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>What an invalidation would do, or what taking one back would do.</summary>
public sealed record InvalidationPreview
{
    internal InvalidationPreview()
    {
    }

    /// <summary>Lines that change from valid to invalid, or back.</summary>
    public required int Lines { get; init; }

    /// <summary>Signatories who fall, or stand again: those whose last valid line changes.</summary>
    public required int People { get; init; }

    /// <summary>Every group before.</summary>
    public required SignatoryTally Before { get; init; }

    /// <summary>Every group after.</summary>
    public required SignatoryTally After { get; init; }
}
