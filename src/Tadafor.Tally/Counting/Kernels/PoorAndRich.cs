using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Tadafor.Tally.Counting.Kernels;

/// <summary>Sums over a project's supporters, divided by whether they can pay their price.</summary>
internal struct PoorAndRich
{
    /// <summary>What those have together who have less than their price.</summary>
    public double PoorMoney;

    /// <summary>How many they are.</summary>
    public double PoorVoters;

    /// <summary>Sum of the utilities of the others.</summary>
    public double RichUtility;

    /// <summary>Least money per utility among the others.</summary>
    public double LeastRich;

    /// <summary>No sums yet.</summary>
    public static PoorAndRich None => new() { LeastRich = double.PositiveInfinity };

    /// <summary>Adds a group of equal utility in which every entry is one voter.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public void Add(ReadOnlySpan<double> amounts, double price, double utility)
    {
        double due = price * utility, poorMoney = 0, least = double.PositiveInfinity;
        long poor = 0;
        int at = 0;
        if (amounts.Length >= Vector512<double>.Count)
        {
            Vector512<double> dues =
                Vector512.Create(due), sum = Vector512<double>.Zero, leasts = Vector512.Create(double.PositiveInfinity);
            ReadOnlySpan<Vector512<double>> blocks = MemoryMarshal.Cast<double, Vector512<double>>(amounts);
            foreach (ref readonly Vector512<double> block in blocks)
            {
                Vector512<double> isPoor = Vector512.LessThan(block, dues);
                sum += isPoor & block;
                leasts = Vector512.Min(leasts, Vector512.ConditionalSelect(isPoor, Vector512.Create(double.PositiveInfinity), block));
                poor += BitOperations.PopCount(isPoor.ExtractMostSignificantBits());
            }

            at = blocks.Length * Vector512<double>.Count;
            poorMoney = Vector512.Sum(sum);
            for (int lane = 0; lane < Vector512<double>.Count; lane++)
            {
                least = Math.Min(least, leasts[lane]);
            }
        }

        for (; at < amounts.Length; at++)
        {
            bool isPoor = amounts[at] < due;
            poorMoney += isPoor ? amounts[at] : 0;
            poor += isPoor ? 1 : 0;
            least = isPoor ? least : Math.Min(least, amounts[at]);
        }

        Add(poorMoney, poor, amounts.Length - poor, least, utility);
    }

    /// <summary>Adds a group of equal utility in which an entry is several voters.</summary>
    public void Add(ReadOnlySpan<double> amounts, ReadOnlySpan<double> voters, double price, double utility)
    {
        double due = price * utility, poorMoney = 0, poor = 0, rich = 0, least = double.PositiveInfinity;
        voters = voters[..amounts.Length];
        for (int i = 0; i < amounts.Length; i++)
        {
            if (amounts[i] < due)
            {
                poorMoney += voters[i] * amounts[i];
                poor += voters[i];
            }
            else
            {
                rich += voters[i];
                least = Math.Min(least, amounts[i]);
            }
        }

        Add(poorMoney, poor, rich, least, utility);
    }

    private void Add(double poorMoney, double poor, double rich, double least, double utility)
    {
        PoorMoney += poorMoney;
        PoorVoters += poor;
        RichUtility += rich * utility;
        LeastRich = Math.Min(LeastRich, least / utility);
    }
}
