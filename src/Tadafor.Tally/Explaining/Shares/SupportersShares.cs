namespace Tadafor.Tally.Explaining.Shares;

/// <summary>
/// What the supporters of a project that Equal Shares did not buy had together, of their shares. Said of the run that gave the outcome:
/// with a completion that
/// raises shares, of the last shares tried that fit the envelope.
/// </summary>
public sealed record SupportersShares
{
    internal SupportersShares(long supporters, long atStart, long left, long missing, int? lastRound)
    {
        Supporters = supporters;
        AtStart = atStart;
        Left = left;
        Missing = missing;
        LostInRound = lastRound;
    }

    /// <summary>Voters who support it.</summary>
    public long Supporters { get; }

    /// <summary>What they had together before the first round, in smallest units, rounded down.</summary>
    public long AtStart { get; }

    /// <summary>What they had left together after the last round, in smallest units, rounded down.</summary>
    public long Left { get; }

    /// <summary>
    /// How much of its cost they lacked at the end, in smallest units, rounded up; zero when a tie that the ladder did not settle ended the
    /// rounds.
    /// </summary>
    public long Missing { get; }

    /// <summary>
    /// The round whose purchase left them less than the project costs, 1 for the first project chosen; <see langword="null"/> when they had
    /// too little from the
    /// start, or enough to the end.
    /// </summary>
    public int? LostInRound { get; }
}
