using Tadafor.Tally.Counting;
using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>
/// Cumulative single transferable vote for budgets (Skowron, Slinko, Szufa, Talmon 2020, arXiv:2009.02690): every voter has an equal coin
/// of the envelope,
/// split over projects in proportion to the points given. A project with support of its cost or more is funded; what it has beyond its cost
/// goes back to its
/// supporters' other projects in proportion.
/// </summary>
/// <remarks>
/// Amounts are fractions whose length doubles with every transfer. They are bracketed between binary fractions as fine as needed to decide;
/// equal amounts
/// are recognised as such where the fractions have at most 2,048 bits or the two projects have the same supporters in the same situation.
/// Amounts still not
/// told apart at <see cref="Precision"/> binary places count as equal, which the definition states.
/// </remarks>
public sealed record CumulativeTransferRule : TallyRule
{
    /// <summary>Binary places of the finest brackets: 16,384.</summary>
    public const int Precision = 1 << 14;

    /// <summary>Which project is funded first.</summary>
    public required TransferSelection Selection { get; init; }

    /// <summary>What happens when none has enough support.</summary>
    public required TransferShortage Shortage { get; init; }

    /// <summary>How ordinal ballots become points; ballots without points or order split the coin equally.</summary>
    public OrdinalScoring OrdinalScoring { get; init; }

    /// <inheritdoc/>
    public override string Method => (Shortage, Selection) switch
    {
        (TransferShortage.Elimination, TransferSelection.Excess) => MethodNames.EliminationsByExcess,
        (TransferShortage.Elimination, TransferSelection.SupportPerCost) => MethodNames.EliminationsByRatio,
        (TransferShortage.Elimination, _) => MethodNames.EliminationsBySupport,
        (_, TransferSelection.Excess) => MethodNames.TransfersByExcess,
        (_, TransferSelection.SupportPerCost) => MethodNames.TransfersByRatio,
        _ => MethodNames.TransfersBySupport,
    };

    /// <inheritdoc/>
    public override TallyDefinition Define(Election election, TieLadder ties) => TransferDefinition.Of(this, election, ties);

    /// <inheritdoc/>
    public override TallyOutcome Count(Election election, TieLadder ties, CancellationToken cancellation = default) =>
        TransferCount.Of(this, election, ties, cancellation);
}
