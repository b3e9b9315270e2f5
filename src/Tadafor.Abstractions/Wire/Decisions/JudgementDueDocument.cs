using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>A judgement that only a person or an organ can make, and that is not on file.</summary>
public sealed record JudgementDueDocument
{
    /// <summary>The code of the fact to be judged.</summary>
    public required string Fact { get; init; }

    /// <summary>Its phrase.</summary>
    public required Phrase Label { get; init; }

    /// <summary>Whose judgement the law calls for.</summary>
    public required Phrase Judge { get; init; }
}
