using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Outcomes;

/// <summary>No number of supporters could pay for the project in equal parts from what they had left.</summary>
/// <param name="Payers">Supporters in the group that came nearest; the group splits the cost equally.</param>
/// <param name="Share">What each of them would have to pay, in smallest units.</param>
/// <param name="Missing">What the poorest of them lacks, in smallest units; above zero.</param>
internal sealed record EqualSplitTooDear(long Payers, Ratio Share, Ratio Missing) : Obstacle;
