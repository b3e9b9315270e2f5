using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Council;

/// <summary>Whom a council elects.</summary>
public enum CouncilOffice
{
    /// <summary>Its president. <c>default</c>.</summary>
    President = 0,

    /// <summary>Its vice-presidents, by list.</summary>
    VicePresidents,

    /// <summary>A member who represents it in another body: one round.</summary>
    Delegate,
}

/// <summary>A candidate of an election by a council, or a list of vice-presidents. It carries an identifier, never a name.</summary>
/// <param name="Id">The identifier; not empty, and one candidate's alone.</param>
/// <param name="Votes">The votes it has; zero or more.</param>
public sealed record CouncilCandidate(string Id, long Votes)
{
    /// <summary>The day of birth, where age settles a tie; <see langword="null"/> when unknown.</summary>
    public LocalDate? BornOn { get; init; }

    /// <summary>Whether this is the list that the president presents.</summary>
    public bool OfPresident { get; init; }
}

/// <summary>One round of an election by a council.</summary>
public sealed record CouncilElection
{
    /// <summary>What people call it.</summary>
    public required string Reference { get; init; }

    /// <summary>Whose council.</summary>
    public required CompositionLevel Level { get; init; }

    /// <summary>The day; it selects the version of the law.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Whom it elects.</summary>
    public required CouncilOffice Office { get; init; }

    /// <summary>The round, from 1 to 3; a delegate is elected in one, the first.</summary>
    public required int Round { get; init; }

    /// <summary>Members in office.</summary>
    public CountRange MembersInOffice { get; init; } = CountRange.Unknown;

    /// <summary>
    /// Members present when the sitting that elects the president or vice-presidents opened: without the quorum of the law it elects
    /// nobody.
    /// </summary>
    public CountRange PresentAtOpening { get; init; } = CountRange.Unknown;

    /// <summary>The candidates, or the lists, with their votes; their order never matters.</summary>
    public required Sequence<CouncilCandidate> Candidates { get; init; }

    /// <summary>Whom the lot named, where it was drawn; <see langword="null"/> when it was not.</summary>
    public string? Drawn { get; init; }

    /// <summary>Whether this round is the one in which the most votes are enough.</summary>
    internal bool IsLast => Office == CouncilOffice.Delegate || Round == 3;

    /// <summary>Every way in which it contradicts itself; empty when it does not.</summary>
    public Sequence<ElectionContradiction> Contradictions =>
    [
        .. Conflicts().Where(c => c.Contradicts).Select(c => c.Which),
    ];

    private IEnumerable<(ElectionContradiction Which, bool Contradicts)> Conflicts()
    {
        yield return (ElectionContradiction.NoCandidate, Candidates.Count == 0);
        yield return (ElectionContradiction.NoSuchRound, Round < 1 || Round > (Office == CouncilOffice.Delegate ? 1 : 3));
        yield return (ElectionContradiction.SameId, Candidates.Select(c => c.Id).Distinct().Count() < Candidates.Count);
        yield return (ElectionContradiction.NegativeVotes, Candidates.Any(c => c.Votes < 0));
        yield return (ElectionContradiction.MoreVotesThanMembers, Candidates.Sum(c => c.Votes) > MembersInOffice.AtMost);
        yield return (ElectionContradiction.MorePresentThanMembers, PresentAtOpening.AtLeast > MembersInOffice.AtMost);
        yield return (ElectionContradiction.SeveralListsOfThePresident, Candidates.Count(c => c.OfPresident) > 1);
        yield return (ElectionContradiction.DrawnIsNoCandidate, Drawn is not null && Candidates.All(c => c.Id != Drawn));
    }
}

/// <summary>A way in which an election contradicts itself.</summary>
public enum ElectionContradiction
{
    /// <summary>There is no candidate.</summary>
    NoCandidate = 0,

    /// <summary>There is no such round.</summary>
    NoSuchRound,

    /// <summary>Two candidates have the same identifier.</summary>
    SameId,

    /// <summary>A number of votes is negative.</summary>
    NegativeVotes,

    /// <summary>More votes than members in office.</summary>
    MoreVotesThanMembers,

    /// <summary>More present than members in office.</summary>
    MorePresentThanMembers,

    /// <summary>More than one list is the president's.</summary>
    SeveralListsOfThePresident,

    /// <summary>The lot named somebody who is no candidate.</summary>
    DrawnIsNoCandidate,
}
