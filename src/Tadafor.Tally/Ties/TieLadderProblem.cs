namespace Tadafor.Tally.Ties;

/// <summary>Why a part of a ladder's text cannot be read.</summary>
public enum TieLadderFault
{
    /// <summary>Nothing is written where a criterion should be.</summary>
    Empty = 0,

    /// <summary>No criterion has this name.</summary>
    Unknown,

    /// <summary>The criterion is already in the ladder.</summary>
    Repeated,

    /// <summary>An earlier criterion leaves no tie, so this one is never reached.</summary>
    NeverReached,

    /// <summary>A lot needs a seed after the colon.</summary>
    LotWithoutSeed,
}

/// <summary>A part of a ladder's text that cannot be read.</summary>
public sealed record TieLadderProblem
{
    /// <summary>Creates a problem.</summary>
    /// <param name="position">Which criterion, 1 for the first.</param>
    /// <param name="found">What is written there.</param>
    /// <param name="fault">What is wrong with it.</param>
    public TieLadderProblem(int position, string found, TieLadderFault fault)
    {
        Position = position;
        Found = found;
        Fault = fault;
    }

    /// <summary>Which criterion, 1 for the first.</summary>
    public int Position { get; }

    /// <summary>What is written there.</summary>
    public string Found { get; }

    /// <summary>What is wrong with it.</summary>
    public TieLadderFault Fault { get; }

    /// <summary>Place, reason and remedy in English.</summary>
    public override string ToString() => $"Tie criterion {Position}: " + Fault switch
    {
        TieLadderFault.Empty => "nothing is written. Write votes, cost, deposit, lot:SEED, id or refuse (youngest among candidates).",
        TieLadderFault.Repeated => $"'{Found}' stands twice. Remove one.",
        TieLadderFault.NeverReached => $"'{Found}' is never reached: the criterion before it leaves no tie. Remove it or move it forward.",
        TieLadderFault.LotWithoutSeed => "a lot needs the seed that was drawn: write lot:SEED.",
        _ => $"'{Found}' is not known. Write votes, cost, deposit, lot:SEED, id or refuse (youngest among candidates).",
    };
}
