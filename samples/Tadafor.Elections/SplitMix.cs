namespace Tadafor.Elections;

/// <summary>
/// SplitMix64, the generator of Steele, Lea and Flood (Fast splittable pseudorandom number generators, OOPSLA 2014): the state grows by
/// 0x9E3779B97F4A7C15, and each number is the state mixed. Written out so that a seed means the same election on any runtime, for ever.
/// </summary>
internal sealed class SplitMix(ulong seed)
{
    private ulong _state = seed;

    /// <summary>The next 64 bits.</summary>
    public ulong Next()
    {
        unchecked
        {
            _state += 0x9E3779B97F4A7C15;
            ulong mixed = (_state ^ (_state >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }

    /// <summary>
    /// A number from zero up to, not including, <paramref name="bound"/>: the high half of the product of 64 bits and the bound.
    /// </summary>
    public int Below(int bound) => (int)Math.BigMul(Next(), (ulong)bound, out _);

    /// <summary>A number from <paramref name="least"/> to <paramref name="most"/>, both included.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);
}
