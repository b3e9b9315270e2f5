using System.Text.Json.Serialization;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Decisions;

/// <summary>A question the law leaves open, how it was read here, and what the other readings would have given.</summary>
public sealed record ReadingDocument
{
    /// <summary>The identifier of the question, such as <c>Q1</c>.</summary>
    public required string Question { get; init; }

    /// <summary>The question.</summary>
    public required Phrase Text { get; init; }

    /// <summary>Where the law is silent or ambiguous.</summary>
    public required Sequence<CitationDocument> Cites { get; init; }

    /// <summary>
    /// The option in effect; <see langword="null"/> when none was chosen and none can be defended, so that all were tried.
    /// </summary>
    public required OptionDocument? Taken { get; init; }

    /// <summary>Whether the caller chose it, rather than the default applying.</summary>
    public required bool ChosenByCaller { get; init; }

    /// <summary>Why that is the default, or why there is none.</summary>
    public required Phrase DefaultReason { get; init; }

    /// <summary>The other options, or all of them when none is in effect.</summary>
    public required Sequence<OtherReadingDocument> Others { get; init; }

    /// <summary>Whether any other option gives another outcome.</summary>
    [JsonIgnore]
    public bool WouldChangeOutcome => Others.Any(o => o.ChangesOutcome);
}

/// <summary>One way to read the law.</summary>
public sealed record OptionDocument
{
    /// <summary>The identifier of the option, such as <c>eligible-only</c>.</summary>
    public required string Option { get; init; }

    /// <summary>The reading.</summary>
    public required Phrase Text { get; init; }
}

/// <summary>Another way to read the law, with what it would give, everything else unchanged.</summary>
public sealed record OtherReadingDocument
{
    /// <summary>The identifier of the option.</summary>
    public required string Option { get; init; }

    /// <summary>The reading.</summary>
    public required Phrase Text { get; init; }

    /// <summary>The outcome under it.</summary>
    public required Outcome Outcome { get; init; }

    /// <summary>Whether that differs from the outcome of the decision.</summary>
    public required bool ChangesOutcome { get; init; }
}
