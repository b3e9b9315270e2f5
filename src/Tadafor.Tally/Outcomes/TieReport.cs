using Tadafor.Domain.Primitives;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Outcomes;

/// <summary>A tie: exactly equal values of what the round compares.</summary>
public sealed record TieReport
{
    /// <summary>Creates a report.</summary>
    /// <param name="phase">The part of the count.</param>
    /// <param name="round">The round in which the tie was met: 1 for the first project chosen.</param>
    /// <param name="tied">Identifiers of the tied projects, by code point.</param>
    /// <param name="winner">The project chosen; <see langword="null"/> when the ladder ran out.</param>
    /// <param name="settledBy">The criterion that left one project; <see langword="null"/> when the ladder ran out.</param>
    public TieReport(TallyPhase phase, int round, Sequence<string> tied, string? winner, TieCriterion? settledBy)
    {
        ArgumentNullException.ThrowIfNull(tied);
        Phase = phase;
        Round = round;
        Tied = tied;
        Winner = winner;
        SettledBy = settledBy;
    }

    /// <summary>The part of the count.</summary>
    public TallyPhase Phase { get; }

    /// <summary>The round in which the tie was met: 1 for the first project chosen.</summary>
    public int Round { get; }

    /// <summary>Identifiers of the tied projects, by code point.</summary>
    public Sequence<string> Tied { get; }

    /// <summary>The project chosen; <see langword="null"/> when the ladder ran out.</summary>
    public string? Winner { get; }

    /// <summary>The criterion that left one project; <see langword="null"/> when the ladder ran out.</summary>
    public TieCriterion? SettledBy { get; }

    /// <summary>
    /// The endowment of the run in which the tie was met, for methods that try several; otherwise <see langword="null"/>.
    /// </summary>
    public Ratio? Endowment { get; init; }
}
