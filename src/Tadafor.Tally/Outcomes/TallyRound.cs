using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Outcomes;

/// <summary>One project chosen.</summary>
public sealed record TallyRound
{
    /// <summary>Creates a round.</summary>
    /// <param name="number">1 for the first project chosen, counted through all phases.</param>
    /// <param name="phase">The part of the count.</param>
    /// <param name="project">The chosen project's identifier.</param>
    /// <param name="cost">Its cost, in smallest units.</param>
    /// <param name="remaining">What is left of the envelope after it, in smallest units.</param>
    /// <param name="measure">What was compared.</param>
    /// <param name="value">The chosen project's value of that measure; <see langword="null"/> when infinite.</param>
    public TallyRound(int number, TallyPhase phase, string project, long cost, long remaining, Measure measure, Ratio? value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        ArgumentException.ThrowIfNullOrEmpty(project);
        Number = number;
        Phase = phase;
        Project = project;
        Cost = cost;
        Remaining = remaining;
        Measure = measure;
        Value = value;
    }

    /// <summary>1 for the first project chosen, counted through all phases.</summary>
    public int Number { get; }

    /// <summary>The part of the count.</summary>
    public TallyPhase Phase { get; }

    /// <summary>The chosen project's identifier.</summary>
    public string Project { get; }

    /// <summary>Its cost, in smallest units.</summary>
    public long Cost { get; }

    /// <summary>What is left of the envelope after it, in smallest units; zero or more.</summary>
    public long Remaining { get; }

    /// <summary>What was compared.</summary>
    public Measure Measure { get; }

    /// <summary>
    /// The chosen project's value of <see cref="Measure"/>; <see langword="null"/> when infinite (support per cost of a free project, load
    /// without supporters).
    /// </summary>
    public Ratio? Value { get; }

    /// <summary>
    /// The district whose envelope paid; <see langword="null"/> for the citywide money, and when there are no districts' envelopes.
    /// </summary>
    public string? Pot { get; init; }

    /// <summary>Who paid, for methods in which voters pay; otherwise <see langword="null"/>.</summary>
    public RoundPayments? Payments { get; init; }

    /// <summary>
    /// Cost divided by the largest payment: how many voters paying in full the project was worth; <see langword="null"/> without payments
    /// or without cost.
    /// </summary>
    public Ratio? EffectiveVotes => Payments is { LargestPayment.Sign: > 0 } ? Cost / Payments.LargestPayment : null;
}
