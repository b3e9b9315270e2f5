using Tadafor.Domain.Primitives;
using Tadafor.Tally.Constraints;

namespace Tadafor.Tally.Outcomes;

/// <summary>The pot that could have paid for the project had less left than its cost when its turn came.</summary>
/// <param name="District">The district whose envelope it is; <see langword="null"/> for the citywide pot.</param>
/// <param name="Remaining">What was left in it, in smallest units.</param>
internal sealed record PotTooSmall(string? District, long Remaining) : Obstacle;

/// <summary>
/// The project's supporters had less left together, of their shares of the pot that could have paid for it, than it costs.
/// </summary>
/// <param name="District">The district whose envelope it is; <see langword="null"/> for the citywide pot.</param>
/// <param name="Available">What they had left together, in smallest units, rounded down.</param>
internal sealed record PotSharesTooSmall(string? District, long Available) : Obstacle;

/// <summary>Another project, with which this one is incompatible, is funded.</summary>
/// <param name="Project">The other project.</param>
internal sealed record IncompatibleWithFunded(string Project) : Obstacle;

/// <summary>As many projects of a group are funded as may be.</summary>
/// <param name="Group">The group.</param>
/// <param name="Most">How many may be.</param>
/// <param name="With">Those funded, in order of selection.</param>
internal sealed record GroupFull(ProjectGroup Group, int Most, Sequence<string> With) : Obstacle;

/// <summary>The project was excluded before the count.</summary>
/// <param name="Reason">Why, in the words of those who excluded it.</param>
internal sealed record ExcludedFromCount(string Reason) : Obstacle;
