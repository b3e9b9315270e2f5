using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Outcomes;

/// <summary>The project cost more than was left of the envelope when its turn came.</summary>
/// <param name="Remaining">What was left, in smallest units.</param>
internal sealed record EnvelopeTooSmall(long Remaining) : Obstacle;

/// <summary>The project's supporters together had less left than it costs.</summary>
/// <param name="Available">What they had left together at the end of the rounds, in smallest units, rounded down.</param>
internal sealed record SupportersMoneyTooSmall(long Available) : Obstacle;

/// <summary>No voter supports the project.</summary>
internal sealed record NoSupport : Obstacle;

/// <summary>The project has less support than the rule asks for.</summary>
/// <param name="Support">Its votes or points.</param>
/// <param name="Minimum">What the rule asks for.</param>
internal sealed record BelowMinimumSupport(Ratio Support, Ratio Minimum) : Obstacle;

/// <summary>The project lost a tie and no longer fitted afterwards.</summary>
/// <param name="Round">The round of the tie.</param>
/// <param name="Winner">The project that won it.</param>
internal sealed record TieLost(int Round, string Winner) : Obstacle;

/// <summary>The count ended before the project's turn.</summary>
/// <param name="At">The project at which it ended, which did not fit.</param>
internal sealed record CountEnded(string At) : Obstacle;

/// <summary>The count waits for a tie to be settled.</summary>
internal sealed record TieUnsettled : Obstacle;

/// <summary>A comparison with another outcome was lost: this project is only in the outcome voters preferred less.</summary>
internal sealed record ComparisonLost : Obstacle;

/// <summary>The selected projects have a better total under the rule's objective than any selection with this one.</summary>
internal sealed record BetterSelection : Obstacle;
