using Tadafor.Rules.SisterLaws;

namespace Tadafor.Rules.Laws.Decree2_16_403;

/// <summary>When decree 2.16.403 took effect.</summary>
internal static class InForce
{
    /// <summary>The decree as one of three that say the same.</summary>
    public static SisterLaw Law { get; } = DecreesOf2016.For("commune");
}
