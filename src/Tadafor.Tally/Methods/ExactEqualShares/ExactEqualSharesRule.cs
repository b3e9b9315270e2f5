using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.ExactEqualShares;

/// <summary>
/// Exact Equal Shares (Kraiczy and Elkind 2023; Kraiczy, Robinson and Elkind 2025, arXiv:2502.11797): as the Method of Equal Shares, but
/// all who pay for a
/// project pay exactly the same. Each round buys the project with the most utility per unit of money, counted over the largest group of its
/// supporters who
/// can split its cost equally.
/// </summary>
public sealed record ExactEqualSharesRule : TallyRule
{
    /// <summary>What a voter gains from a funded project.</summary>
    public required ExactSharesUtility Utility { get; init; }

    /// <summary>How what is left over is spent.</summary>
    public ExactSharesCompletion Completion { get; init; }

    /// <inheritdoc/>
    public override string Method => MethodNames.ExactEqualShares;

    /// <inheritdoc/>
    public override TallyDefinition Define(Election election, TieLadder ties) => ExactSharesDefinition.Of(this, ties);

    /// <inheritdoc/>
    public override TallyOutcome Count(Election election, TieLadder ties, CancellationToken cancellation = default) =>
        new ExactSharesCount(this, election, ties, cancellation).Count();
}
