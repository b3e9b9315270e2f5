namespace Tadafor.Benchmarks.Law;

/// <summary>The shortest function that says how many men women must replace for a share rounded up: no citation, no other change.</summary>
internal static class PlainParity
{
    /// <summary>How many places, in an organ whose size is fixed; 0 when the share is reached.</summary>
    public static int Replacements(int women, int men, int numerator, int denominator)
    {
        int needed = (((women + men) * numerator) + denominator - 1) / denominator;
        return Math.Max(0, needed - women);
    }
}
