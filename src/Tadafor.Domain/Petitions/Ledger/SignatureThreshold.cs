using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>
/// The number of signatories asked for, and what it was taken from. The rules say it (113-14, art. 123); the ledger only compares.
/// </summary>
public sealed record SignatureThreshold
{
    /// <summary>Creates a threshold.</summary>
    /// <param name="required">How many; one or more.</param>
    /// <param name="group">Which signatories count: the reading chosen of art. 123.</param>
    /// <param name="population">The census figure it follows from; <see langword="null"/> when it does not follow from one.</param>
    /// <param name="cites">The articles, as <see cref="Citation.ToString"/> names them, such as <c>113-14/123/(d)</c>.</param>
    public SignatureThreshold(long required, SignatoryGroup group, PopulationFigure? population, Sequence<string> cites)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(required, 1);
        Limits.MustBeCount(required, nameof(required));
        Required = required;
        Group = group;
        Population = population;
        Cites = cites;
    }

    /// <summary>How many.</summary>
    public long Required { get; }

    /// <summary>Which signatories count.</summary>
    public SignatoryGroup Group { get; }

    /// <summary>The census figure it follows from.</summary>
    public PopulationFigure? Population { get; }

    /// <summary>The articles, as <see cref="Citation.ToString"/> names them.</summary>
    public Sequence<string> Cites { get; }

    /// <summary>
    /// How a count stands against it, worked out anew each time: what was reached may be lost again, and the other way round.
    /// </summary>
    public ThresholdStanding Standing(SignatoryTally tally)
    {
        CountRange counted = tally[Group];
        return new(this, counted, counted.IsAtLeast(CountRange.Exactly(Required)));
    }
}

/// <summary>How a count stands against a threshold.</summary>
public sealed record ThresholdStanding
{
    internal ThresholdStanding(SignatureThreshold threshold, CountRange counted, Truth reached)
    {
        Threshold = threshold;
        Counted = counted;
        Reached = reached;
    }

    /// <summary>The threshold.</summary>
    public SignatureThreshold Threshold { get; }

    /// <summary>What is known of the signatories that count.</summary>
    public CountRange Counted { get; }

    /// <summary>Whether it is reached; unknown when it depends on facts that are missing.</summary>
    public Truth Reached { get; }

    /// <summary>How many more reach it for certain; zero when it is reached.</summary>
    public long Missing => Math.Max(0, Threshold.Required - Counted.AtLeast);
}
