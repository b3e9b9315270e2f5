using Tadafor.Domain.Primitives;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>What a tie of an election of a body is about.</summary>
public enum SeatTieMatter
{
    /// <summary>The last seats by votes.</summary>
    LastSeats = 0,

    /// <summary>Which of the least-voted men keep their seats when some must give way.</summary>
    WhoStays,

    /// <summary>Which of the most-voted women take the seats that men give up.</summary>
    WhoEnters,

    /// <summary>The last seats by largest remainder.</summary>
    LastRemainders,
}

/// <summary>A tie that decides a seat: equal numbers, fewer places than candidates or lists.</summary>
public sealed record SeatTie
{
    internal SeatTie(SeatTieMatter matter, Sequence<string> tied, int places, Sequence<string> chosen, TieCriterion? settledBy)
    {
        Matter = matter;
        Tied = tied;
        Places = places;
        Chosen = chosen;
        SettledBy = settledBy;
    }

    /// <summary>What it is about.</summary>
    public SeatTieMatter Matter { get; }

    /// <summary>Identifiers of the tied, by code point.</summary>
    public Sequence<string> Tied { get; }

    /// <summary>How many places there are for them.</summary>
    public int Places { get; }

    /// <summary>Who gets them, by code point; fewer than <see cref="Places"/> when the ladder ran out.</summary>
    public Sequence<string> Chosen { get; }

    /// <summary>The rung after which no place was open; <see langword="null"/> when the ladder ran out.</summary>
    public TieCriterion? SettledBy { get; }
}
