using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Outcomes;

/// <summary>What a rule made of an election, with everything needed to check it.</summary>
[WrittenBy<TallyOutcome>("OutcomeJson.ToText(explanation)")]
public sealed record TallyOutcome
{
    /// <summary>Creates an outcome.</summary>
    /// <param name="definition">What exactly was counted.</param>
    /// <param name="voters">Ballots cast, empty ones included.</param>
    /// <param name="envelope">The money available, in smallest units.</param>
    /// <param name="rounds">The funded projects, in order of selection.</param>
    /// <param name="ties">Every tie met.</param>
    /// <param name="unfunded">The projects not funded, in order of identifier (by code point).</param>
    public TallyOutcome(
        TallyDefinition definition,
        long voters,
        long envelope,
        Sequence<TallyRound> rounds,
        Sequence<TieReport> ties,
        Sequence<UnfundedProject> unfunded)
    {
        ArgumentNullException.ThrowIfNull(definition);
        ArgumentNullException.ThrowIfNull(rounds);
        ArgumentNullException.ThrowIfNull(ties);
        ArgumentNullException.ThrowIfNull(unfunded);
        Definition = definition;
        Voters = voters;
        Envelope = envelope;
        Rounds = rounds;
        Ties = ties;
        Unfunded = unfunded;
        Funded = rounds.Select(r => r.Project).ToSequence();
        Cost = rounds.Sum(r => r.Cost);
    }

    /// <summary>What exactly was counted.</summary>
    public TallyDefinition Definition { get; init; }

    /// <summary>Ballots cast, empty ones included: the <c>n</c> of the literature.</summary>
    public long Voters { get; }

    /// <summary>The money available, in smallest units.</summary>
    public long Envelope { get; }

    /// <summary>One entry per funded project, in order of selection.</summary>
    public Sequence<TallyRound> Rounds { get; }

    /// <summary>Every tie met, in the order met.</summary>
    public Sequence<TieReport> Ties { get; init; }

    /// <summary>The projects not funded and why, in order of identifier.</summary>
    public Sequence<UnfundedProject> Unfunded { get; }

    /// <summary>Identifiers of the funded projects, in order of selection.</summary>
    public Sequence<string> Funded { get; }

    /// <summary>What the funded projects cost together, in smallest units.</summary>
    public long Cost { get; }

    /// <summary>
    /// The money each voter had at the start of the run that gave this outcome, in smallest units; <see langword="null"/> for methods
    /// without.
    /// </summary>
    public Ratio? Endowment { get; init; }

    /// <summary>The comparison with another outcome, when the rule makes one.</summary>
    internal OutcomeContest? Contest { get; init; }

    /// <summary>Why no selection is better, for the best selection; otherwise <see langword="null"/>.</summary>
    internal OptimumCertificate? Certificate { get; init; }

    /// <summary>What local constraints did, for rules counted under some; otherwise <see langword="null"/>.</summary>
    internal UnderConstraints? Under { get; init; }

    /// <summary>
    /// The tie at which the count stopped because the ladder could not settle it; <see langword="null"/> when the outcome is complete.
    /// </summary>
    public TieReport? Unresolved => Ties.FirstOrDefault(t => t.Winner is null);
}
