using Tadafor.Abstractions.Wire.Answers;

namespace Tadafor.Rules.Desks;

/// <summary>An answer kept in a file of acts, computed again from the acts and the readings it was given with.</summary>
public sealed record AnswerRecheck
{
    /// <summary>Which act of the file it is.</summary>
    public required long Version { get; init; }

    /// <summary>As it was stored.</summary>
    public required KeptAnswer Stored { get; init; }

    /// <summary>As the rules give it now; <see langword="null"/> when a reading it was given with is no longer known.</summary>
    public required KeptAnswer? Now { get; init; }

    /// <summary>Whether both answers are the same to the byte.</summary>
    public bool IsSame => Now?.Digest == Stored.Digest;

    /// <summary>Whether both come to the same; <see langword="null"/> when it cannot be computed.</summary>
    public bool? SameOutcome => Now is null ? null : Now.Outcome == Stored.Outcome;
}
