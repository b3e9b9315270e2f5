using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>A fact as the file states it.</summary>
public sealed record FactDocument
{
    /// <summary>The code of the fact, such as <c>signatories</c>.</summary>
    public required string Fact { get; init; }

    /// <summary>Its phrase.</summary>
    public required Phrase Label { get; init; }

    /// <summary>Whose judgement the law calls for; <see langword="null"/> when the fact is not a matter of judgement.</summary>
    public required Phrase? Judge { get; init; }

    /// <summary>Its value.</summary>
    public required ValueDocument Value { get; init; }

    /// <summary>Where it comes from.</summary>
    public required SourceDocument Source { get; init; }
}
