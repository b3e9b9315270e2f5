using Tadafor.Domain.Law;

namespace Tadafor.Domain.Council;

/// <summary>The absolute majority: the smallest whole number that is more than half of another.</summary>
internal static class MoreThanHalf
{
    /// <summary>Of a number, zero or more.</summary>
    public static long Of(long all) => (all / 2) + 1;

    /// <summary>Of a number known between bounds.</summary>
    public static CountRange Of(CountRange all) => new(Of(all.AtLeast), all.AtMost is { } most ? Of(most) : null);
}
