using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.BoundedOverspending;

/// <summary>
/// The Method of Equal Shares with Bounded Overspending (Papasotiropoulos, Pishbin, Skibski, Skowron, Wąs 2025, arXiv:2409.15005): as Equal
/// Shares, but a
/// project may be bought although its supporters can bear only a part alpha of its cost at price rho per unit of utility, the least rho /
/// alpha first. They
/// pay their price for the whole project as far as their money goes; the rest is overspent, never beyond the envelope.
/// </summary>
/// <remarks>
/// Exact fractions throughout. Their length stays in the thousands of bits on real elections, but can double with every purchase that
/// overspends and
/// leaves its supporters money.
/// </remarks>
public sealed record BoundedOverspendingRule : TallyRule
{
    /// <summary>What a voter gains from a funded project.</summary>
    public required Utility Utility { get; init; }

    /// <summary>How ordinal ballots become scores, for <see cref="Utility.Score"/>.</summary>
    public OrdinalScoring OrdinalScoring { get; init; }

    /// <inheritdoc/>
    public override string Method => MethodNames.Overspending;

    /// <inheritdoc/>
    public override TallyDefinition Define(Election election, TieLadder ties) => OverspendingDefinition.Of(this, election, ties);

    /// <inheritdoc/>
    public override TallyOutcome Count(Election election, TieLadder ties, CancellationToken cancellation = default) =>
        new OverspendingCount(this, election, ties, cancellation).Count();
}
