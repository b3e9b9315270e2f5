namespace Tadafor.Tally.Elections;

/// <summary>
/// Seeds of the hash tables, drawn once per process by the runtime: no file can be written to make its entries collide. No result depends
/// on them.
/// </summary>
internal static class HashSeed
{
    /// <summary>64 bits.</summary>
    public static readonly ulong Start = unchecked(((ulong)HashCode.Combine(1) << 32) ^ (ulong)HashCode.Combine(2));

    /// <summary>An odd multiplier.</summary>
    public static readonly ulong Factor = unchecked(((ulong)HashCode.Combine(3) << 32) ^ (ulong)HashCode.Combine(4)) | 1;
}
