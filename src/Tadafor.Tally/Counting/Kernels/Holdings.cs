using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Counting.Kernels;

/// <summary>What a project's supporters have, ballot by ballot, copied side by side so that passes over it are fast.</summary>
internal sealed class Holdings : IDivided
{
    private double[] _amounts = new double[256];
    private double[] _voters = new double[64];
    private (double Utility, int Light, int LightEnd, int Heavy, int HeavyEnd)[] _groups = new (double, int, int, int, int)[1];
    private int _groupCount;

    /// <summary>Number of entries.</summary>
    public int Count { get; private set; }

    /// <inheritdoc/>
    public int Terms => (Count / 4) + 64;

    /// <summary>Copies the amounts of a project's supporters.</summary>
    /// <param name="lists">Supporters of every project.</param>
    /// <param name="project">The project.</param>
    /// <param name="amounts">The amount of every ballot's voters.</param>
    public void Fill(SupporterLists lists, int project, double[] amounts)
    {
        _groupCount = 0;
        Count = 0;
        int heavyCount = 0;
        for (int segment = lists.FirstSegment(project); segment < lists.FirstSegment(project + 1); segment++)
        {
            ReadOnlySpan<int> heavy = lists.Heavy(segment), light = lists.Light(segment), weights = lists.Weights;
            EnsureRoom(heavy.Length + light.Length, heavyCount + heavy.Length);
            int start = Count;
            double[] to = _amounts, voters = _voters;
            foreach (int row in heavy)
            {
                voters[heavyCount++] = weights[row];
            }

            Copy(heavy, amounts, to.AsSpan(Count));
            Copy(light, amounts, to.AsSpan(Count + heavy.Length));
            Count += heavy.Length + light.Length;
            _groups[_groupCount++] = (lists.Utility(segment), start + heavy.Length, Count, start, heavyCount);
        }
    }

    /// <inheritdoc/>
    public PoorAndRich Divide(double price)
    {
        PoorAndRich sums = PoorAndRich.None;
        int heavyStart = 0;
        foreach ((double utility, int light, int lightEnd, int heavy, int heavyEnd) in _groups.AsSpan(0, _groupCount))
        {
            sums.Add(_amounts.AsSpan(heavy..light), _voters.AsSpan(heavyStart..heavyEnd), price, utility);
            sums.Add(_amounts.AsSpan(light..lightEnd), price, utility);
            heavyStart = heavyEnd;
        }

        return sums;
    }

    private static void Copy(ReadOnlySpan<int> rows, double[] amounts, Span<double> to)
    {
        // Row numbers come from the lists of the same election: no need to check each.
        ref double first = ref MemoryMarshal.GetArrayDataReference(amounts);
        to = to[..rows.Length];
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = Unsafe.Add(ref first, rows[i]);
        }
    }

    private void EnsureRoom(int more, int heavy)
    {
        if (_amounts.Length < Count + more)
        {
            Array.Resize(ref _amounts, Math.Max(2 * _amounts.Length, Count + more));
        }

        if (_voters.Length < heavy)
        {
            Array.Resize(ref _voters, Math.Max(2 * _voters.Length, heavy));
        }

        if (_groups.Length == _groupCount)
        {
            Array.Resize(ref _groups, 2 * _groupCount);
        }
    }
}
