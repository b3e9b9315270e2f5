using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>
/// One step of the reasoning. The tree is written as a list, each step before those it rests on, with its depth: however deep the
/// reasoning,
/// the JSON stays flat.
/// </summary>
public sealed record TraceStepDocument
{
    /// <summary>How deep the step lies; 0 for the first, and at most one more than the step before it.</summary>
    public required int Depth { get; init; }

    /// <summary>What was asked.</summary>
    public required Phrase Text { get; init; }

    /// <summary>What came out.</summary>
    public required Phrase Value { get; init; }

    /// <summary>The articles this step rests on beyond those of the finding.</summary>
    public required Sequence<CitationDocument> Cites { get; init; }
}
