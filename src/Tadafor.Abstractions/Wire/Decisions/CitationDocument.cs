using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>A place in the law, with the confidence it was read with.</summary>
public sealed record CitationDocument
{
    /// <summary>The identifier of the text, such as <c>113-14</c>.</summary>
    public required string Instrument { get; init; }

    /// <summary>The article as printed, or <c>annex</c>.</summary>
    public required string Article { get; init; }

    /// <summary>The paragraph or letter; <see langword="null"/> for the whole article.</summary>
    public required string? Paragraph { get; init; }

    /// <summary>How well it is known.</summary>
    public required Confidence Confidence { get; init; }

    /// <summary>The citation as a reader writes it.</summary>
    public required Phrase Text { get; init; }
}
