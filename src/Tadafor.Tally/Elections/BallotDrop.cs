using OneOf;
using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Elections;

/// <summary>What happened to a ballot held over a box.</summary>
public sealed class BallotDrop : OneOfBase<BallotTaken, BallotRefused>
{
    internal BallotDrop(OneOf<BallotTaken, BallotRefused> outcome)
        : base(outcome)
    {
    }
}

/// <summary>The ballot is in the box.</summary>
public sealed record BallotTaken
{
    internal static BallotTaken Instance { get; } = new();
}

/// <summary>The ballot is not in the box; the voter can fill in another.</summary>
public sealed record BallotRefused
{
    internal BallotRefused(Sequence<BallotFault> faults) => Faults = faults;

    /// <summary>Every reason, at least one.</summary>
    public Sequence<BallotFault> Faults { get; }
}
