using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;

namespace Tadafor.Domain.Council;

/// <summary>
/// How many members make a council's deliberations valid, and when it meets again if they are missing. Counted once, at the opening of the
/// session: who
/// leaves later does not undo it.
/// </summary>
internal sealed record QuorumScheme
{
    /// <summary>The articles.</summary>
    public required Sequence<Citation> Cites { get; init; }

    /// <summary>The first day on which the council can be called again; counted from the day set for the first meeting.</summary>
    public required Term SecondCallEarliest { get; init; }

    /// <summary>The last day for which it is called again; counted from the day set for the first meeting.</summary>
    public required Term SecondCallLatest { get; init; }

    /// <summary>The first day of the third meeting; counted from the second.</summary>
    public required Term ThirdCall { get; init; }

    /// <summary>Every term, in the order of the article.</summary>
    public IEnumerable<Term> Terms => [SecondCallEarliest, SecondCallLatest, ThirdCall];

    /// <summary>
    /// The members who must be present at the opening: more than half of those in office at the first and at the second call; 0, any
    /// number, at the third.
    /// </summary>
    /// <param name="call">Which call it is.</param>
    /// <param name="membersInOffice">Members in office, whatever the council's full number; at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no member in office, or no such call.</exception>
    public static int Needed(SittingCall call, int membersInOffice)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(membersInOffice, 1);
        return call switch
        {
            SittingCall.First or SittingCall.Second => (int)MoreThanHalf.Of(membersInOffice),
            SittingCall.Third => 0,
            _ => throw new ArgumentOutOfRangeException(nameof(call), call, "There is no such call."),
        };
    }
}
