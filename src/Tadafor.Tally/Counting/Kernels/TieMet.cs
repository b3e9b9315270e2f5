using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Counting.Kernels;

/// <summary>A tie, as a run notes it.</summary>
/// <param name="Round">1 for the first purchase of the run.</param>
/// <param name="Tied">Indices of the tied projects, ascending.</param>
/// <param name="Winner">Index of the project chosen, or -1.</param>
/// <param name="SettledBy">What settled it.</param>
internal sealed record TieMet(int Round, int[] Tied, int Winner, TieCriterion? SettledBy)
{
    /// <summary>The same projects tied in the same round, whatever the endowment.</summary>
    public static IEqualityComparer<TieMet> SameTie { get; } = EqualityComparer<TieMet>.Create(
        (a, b) => a!.Round == b!.Round && a.Tied.AsSpan().SequenceEqual(b.Tied),
        tie => HashCode.Combine(tie.Round, tie.Tied[0], tie.Tied.Length));
}
