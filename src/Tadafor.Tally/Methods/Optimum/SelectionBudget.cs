using Tadafor.Tally.Counting;

namespace Tadafor.Tally.Methods.Optimum;

/// <summary>
/// What a search for the best selection may use. How many selections have to be compared cannot be told from the election (the worst case
/// is 2 to the number of
/// projects, real ones need a few thousand), so the limits are stated beforehand and kept while counting.
/// </summary>
internal sealed class SelectionBudget(CancellationToken cancellation)
{
    /// <summary>Selections kept at a time, 32 bytes each: at most 256 MiB.</summary>
    public const long MostKept = 1 << 23;

    /// <summary>Selections looked at in a whole count.</summary>
    public const long MostLooked = 1 << 26;

    private long _kept;
    private long _looked;

    /// <summary>Another search: what the last one kept is free again.</summary>
    public void StartAnew() => _kept = 0;

    public void Look()
    {
        if ((++_looked & 0xFFFF) == 0)
        {
            cancellation.ThrowIfCancellationRequested();
        }

        CountTooLargeException.ThrowIfOver(_looked, MostLooked, CountWork.SelectionsCompared);
    }

    public void Keep(long selections)
    {
        _kept += selections;
        CountTooLargeException.ThrowIfOver(_kept, MostKept, CountWork.SelectionsKept);
    }
}
