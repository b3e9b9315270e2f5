using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.Optimum;

/// <summary>
/// The selection within the envelope with the greatest total utility of all voters: an exact knapsack (Talmon and Faliszewski 2019 call it
/// the maximising
/// rule). Of several best selections the ladder chooses: it takes the preferred one of the projects on which they differ, then again among
/// those that hold
/// it, until one is left.
/// </summary>
/// <remarks>The outcome carries an <see cref="OptimumCertificate"/> that proves it with little work.</remarks>
public sealed record OptimumRule : TallyRule
{
    /// <summary>What a voter gains from a funded project.</summary>
    public required Utility Utility { get; init; }

    /// <summary>How ordinal ballots become scores, for <see cref="Utility.Score"/>.</summary>
    public OrdinalScoring OrdinalScoring { get; init; }

    /// <inheritdoc/>
    public override string Method => MethodNames.Optimum;

    /// <inheritdoc/>
    public override TallyDefinition Define(Election election, TieLadder ties) => OptimumDefinition.Of(this, election, ties);

    /// <inheritdoc/>
    public override TallyOutcome Count(Election election, TieLadder ties, CancellationToken cancellation = default) =>
        new OptimumCount(this, election, ties, cancellation).Count();

    /// <summary>
    /// Whether an outcome's certificate proves, from the ballots alone and without searching for the best selection, that no selection is
    /// worth more.
    /// </summary>
    /// <param name="election">The election.</param>
    /// <param name="outcome">An outcome of this rule.</param>
    /// <returns><see langword="false"/> when it does not, or when there is none.</returns>
    public bool IsProven(Election election, TallyOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(outcome);
        return outcome.Certificate is { } certificate && Certificates.Proves(certificate, this, election, outcome.Funded);
    }
}
