using System.Runtime.InteropServices;

namespace Tadafor.Tally.Elections;

/// <summary>Hashes the content of a ballot. Seeded per process.</summary>
internal static class RowHash
{
    private const ulong First = 0x9E3779B97F4A7C15, Second = 0xD1B54A32D192ED03;

    public static uint Of(ReadOnlySpan<ushort> choices, ReadOnlySpan<long> points)
    {
        ulong hash = Mix(HashSeed.Start ^ (ulong)choices.Length, First);
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<ushort, ulong>(choices);
        foreach (ulong word in words)
        {
            hash = Mix(hash ^ word, First);
        }

        ulong rest = 0;
        foreach (ushort choice in choices[(words.Length * 4)..])
        {
            rest = (rest << 16) | choice;
        }

        hash = Mix(hash ^ rest, Second);
        foreach (long point in points)
        {
            hash = Mix(hash ^ unchecked((ulong)point), First);
        }

        return unchecked((uint)(hash ^ (hash >> 32)));
    }

    private static ulong Mix(ulong a, ulong b)
    {
        ulong high = Math.BigMul(a, b, out ulong low);
        return high ^ low;
    }
}
