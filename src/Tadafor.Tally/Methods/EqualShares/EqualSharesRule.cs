using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>
/// The Method of Equal Shares (Peters and Skowron 2020; Peters, Pierczyński, Skowron 2021): every voter gets an equal share of the envelope
/// and projects
/// are bought by those who support them, cheapest per unit of utility first.
/// </summary>
public sealed record EqualSharesRule : TallyRule
{
    /// <summary>What a voter gains from a funded project.</summary>
    public required Utility Utility { get; init; }

    /// <summary>How what is left over is spent.</summary>
    public Completion Completion { get; init; }

    /// <summary>
    /// By how much endowments grow, in the election's smallest unit, above zero; <see langword="null"/> for one whole unit of the currency.
    /// </summary>
    public long? Step { get; init; }

    /// <summary>What happens to projects without cost.</summary>
    public FreeProjects FreeProjects { get; init; }

    /// <summary>How ordinal ballots become scores, for <see cref="Utility.Score"/>.</summary>
    public OrdinalScoring OrdinalScoring { get; init; }

    /// <summary>A comparison with greedy by votes at the end.</summary>
    public OutcomeComparison Comparison { get; init; }

    /// <inheritdoc/>
    public override string Method => MethodNames.EqualShares;

    /// <inheritdoc/>
    public override TallyDefinition Define(Election election, TieLadder ties) => EqualSharesDefinition.Of(this, election, ties);

    /// <inheritdoc/>
    public override TallyOutcome Count(Election election, TieLadder ties, CancellationToken cancellation = default) =>
        new EqualSharesCount(this, election, ties, cancellation).Count();
}
