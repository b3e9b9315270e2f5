namespace Tadafor.Domain.Petitions;

/// <summary>The largest values a dossier may hold, far above anything real, so that sums never overflow.</summary>
internal static class Limits
{
    /// <summary>The largest count of anything: a thousand million.</summary>
    public const long LargestCount = 1_000_000_000;

    internal static void MustBeCount(long value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, LargestCount, name);
    }
}
