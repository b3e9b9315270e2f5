namespace Tadafor.Tally.Analysis;

/// <summary>How many voters are better off with one outcome than with the other.</summary>
internal sealed record VoterBalance
{
    internal VoterBalance(long first, long second, long equal)
    {
        First = first;
        Second = second;
        Equal = equal;
    }

    /// <summary>Voters better off with the first outcome.</summary>
    public long First { get; }

    /// <summary>Voters better off with the second.</summary>
    public long Second { get; }

    /// <summary>Voters equally well off.</summary>
    public long Equal { get; }
}
