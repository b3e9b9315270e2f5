using Tadafor.Domain.Primitives;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>
/// Seats shared among lists in proportion to their votes, by quotient and largest remainder: organic law 59-11, arts 130 §2, 139 §2 and 24
/// §§2-4 (for a
/// body that is not a council: only if its own rules choose it).
/// </summary>
/// <remarks>
/// <para>The quotient is the number of those who voted divided by the seats (art. 139 §2). The text names no share of the votes below which
/// a list is left
/// out: §4 only mentions "the threshold required" (العتبة المطلوبة), and no article that was read states one, so none is applied.</para>
/// <para>The two parts of a list, that of all candidates and that of women, are two such elections with the same votes, each with its own
/// seats and
/// quotient (arts 134 and 141).</para>
/// </remarks>
public sealed record ListElection
{
    /// <summary>How many seats are to be filled; one or more.</summary>
    public required int Seats { get; init; }

    /// <summary>
    /// How many voted (عدد المصوتين). Whether those whose ballot was void are among them the text does not say: give the number of the
    /// reading chosen.
    /// Not less than all votes together.
    /// </summary>
    public required long Voters { get; init; }

    /// <summary>
    /// How many are registered: a single list needs the votes of a fifth of them (art. 139 §3). <see langword="null"/> when unknown.
    /// </summary>
    public long? Registered { get; init; }

    /// <summary>The lists; their order never matters.</summary>
    public required Sequence<CandidateList> Lists { get; init; }

    /// <summary>Seats for women among all seats: a third, rounded up (art. 128 bis (2)).</summary>
    /// <param name="seats">All seats; zero or more.</param>
    public static int SeatsForWomen(int seats)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(seats);
        return (seats / 3) + (seats % 3 > 0 ? 1 : 0);
    }

    /// <summary>Shares the seats.</summary>
    /// <param name="ties">
    /// What settles equal remainders; there is no default. The law's own ladder is <c>youngest,lot:SEED</c> (art. 24 §4), where the
    /// youngest is the candidate to whom the seat would go.
    /// </param>
    /// <returns>The seats of each list and why, or every problem of the input at once.</returns>
    public ListCounting Count(TieLadder ties)
    {
        ArgumentNullException.ThrowIfNull(ties);
        Sequence<BodyProblem> problems = ListElectionCheck.Of(this, ties);
        return problems.Count > 0 ? new(problems) : new(new ListCount(this, ties).Outcome());
    }
}
