using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Transcripts;

/// <summary>A project not funded, and what stopped it. Which of the other properties are there depends on the reason.</summary>
internal sealed record TranscriptLoss
{
    /// <summary>The project's identifier.</summary>
    public required string Project { get; init; }

    /// <summary>
    /// The reason: <c>envelope-too-small</c>, <c>supporters-money-too-small</c>, <c>equal-split-too-dear</c>, <c>no-support</c>,
    /// <c>below-minimum-support</c>, <c>tie-lost</c>,
    /// <c>count-ended</c>, <c>tie-unsettled</c>, <c>comparison-lost</c>, <c>pot-too-small</c>, <c>pot-shares-too-small</c>,
    /// <c>incompatible-with-funded</c>, <c>group-full</c>, <c>excluded-from-count</c>, <c>better-selection</c>,
    /// <c>adds-nothing</c>.
    /// </summary>
    public required string Reason { get; init; }

    /// <summary>What was left of the envelope.</summary>
    public string? Remaining { get; init; }

    /// <summary>What the supporters had left together.</summary>
    public string? Available { get; init; }

    /// <summary>The supporters who came nearest to paying in equal parts.</summary>
    public long? Payers { get; init; }

    /// <summary>What each of them would have had to pay.</summary>
    public string? Share { get; init; }

    /// <summary>What the poorest of them lacked.</summary>
    public string? Missing { get; init; }

    /// <summary>The project's support.</summary>
    public string? Support { get; init; }

    /// <summary>The support asked for.</summary>
    public string? Minimum { get; init; }

    /// <summary>The round of the tie lost.</summary>
    public int? Round { get; init; }

    /// <summary>The project that won the tie, at which the count ended, or that excludes this one.</summary>
    public string? To { get; init; }

    /// <summary>The district whose envelope it is; absent for the citywide pot.</summary>
    public string? District { get; init; }

    /// <summary>The constraint as its clause spells it, or the reason for which the project was excluded.</summary>
    public string? Constraint { get; init; }

    /// <summary>The projects that exhaust it.</summary>
    public Sequence<string>? With { get; init; }
}
