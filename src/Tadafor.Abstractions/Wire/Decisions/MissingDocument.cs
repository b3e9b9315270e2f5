using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>A fact the file does not state, or not precisely enough.</summary>
public sealed record MissingDocument
{
    /// <summary>The code of the fact.</summary>
    public required string Fact { get; init; }

    /// <summary>What kind of value it takes: <c>count</c>, <c>yes-no</c> or <c>date</c>.</summary>
    public required string Kind { get; init; }

    /// <summary>Its phrase.</summary>
    public required Phrase Label { get; init; }
}
