using Tadafor.Abstractions.Wire.Decisions;

namespace Tadafor.Rules.Desks;

/// <summary>A decision of a file, computed again from the dossier and the readings it was given with.</summary>
public sealed record Recheck
{
    /// <summary>Which act of the file it is.</summary>
    public required long Version { get; init; }

    /// <summary>As it was stored.</summary>
    public required DecisionDocument Stored { get; init; }

    /// <summary>As the rules give it now; <see langword="null"/> when the dossier was erased or is no longer accepted.</summary>
    public required DecisionDocument? Now { get; init; }

    /// <summary>Whether both are the same to the byte.</summary>
    public bool IsSame => Now?.Digest == Stored.Digest;

    /// <summary>Whether both give the same outcome; <see langword="null"/> when it cannot be computed.</summary>
    public bool? SameOutcome => Now is null ? null : Now.Outcome == Stored.Outcome;
}
