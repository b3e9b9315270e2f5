using Tadafor.Domain.Primitives;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>
/// Seats of a body given to those with most votes, with a minimum of women: the least-voted men give way to the most-voted women until it
/// holds.
/// </summary>
/// <remarks>
/// The law sets no such minimum for a consultative body (113-14, art. 120 leaves it to the internal rules): the caller gives it. A
/// candidate without a
/// vote comes last and may still fill a seat that nobody else wants. Any value may be written here; <see cref="Count"/> reports what makes
/// no sense.
/// </remarks>
public sealed record SeatElection
{
    /// <summary>How many seats are to be filled; one or more.</summary>
    public required int Seats { get; init; }

    /// <summary>How ballots are filled in.</summary>
    public required BodyBallot Ballot { get; init; }

    /// <summary>How many valid ballots were cast; the votes are checked against it.</summary>
    public required long Ballots { get; init; }

    /// <summary>How many seats women hold at least, as the body's rules say; from zero to <see cref="Seats"/>.</summary>
    public int MinimumWomen { get; init; }

    /// <summary>Candidates with their votes; their order never matters.</summary>
    public required Sequence<CandidateVotes> Candidates { get; init; }

    /// <summary>Gives the seats.</summary>
    /// <param name="ties">What settles ties; there is no default. Rungs: <c>votes</c>, <c>youngest</c>, <c>lot</c>, <c>id</c>.</param>
    /// <returns>Who holds the seats and why, or every problem of the input at once.</returns>
    public SeatCounting Count(TieLadder ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        Sequence<BodyProblem> problems = SeatElectionCheck.Of(this, ties);
        return problems.Count > 0 ? new(problems) : new(new SeatCount(this, ties).Outcome());
    }
}
