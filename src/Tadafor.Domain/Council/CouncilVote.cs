using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Council;

/// <summary>One vote of a council on one decision, counted. Whatever is left out is not known; every count may be a range.</summary>
public sealed record CouncilVote
{
    /// <summary>What people call this vote.</summary>
    public required string Reference { get; init; }

    /// <summary>Whose council.</summary>
    public required CompositionLevel Level { get; init; }

    /// <summary>The day of the vote; it selects the version of the law.</summary>
    public required LocalDate On { get; init; }

    /// <summary>What is voted on.</summary>
    public CouncilMatter Matter { get; init; }

    /// <summary>
    /// Whether this is the second sitting, to which a matter goes that missed the majority of members in office at the first vote.
    /// </summary>
    public bool? SecondSitting { get; init; }

    /// <summary>For the how-manieth time the council was called for this session.</summary>
    public SittingCall? Call { get; init; }

    /// <summary>Members in office (113-14, art. 9), whatever the council's full number.</summary>
    public CountRange MembersInOffice { get; init; } = CountRange.Unknown;

    /// <summary>Members present when the session opened: the quorum is counted then, and once.</summary>
    public CountRange PresentAtOpening { get; init; } = CountRange.Unknown;

    /// <summary>Members present at the vote itself; nothing is asked of it, but no more can have voted.</summary>
    public CountRange PresentAtVote { get; init; } = CountRange.Unknown;

    /// <summary>Votes for.</summary>
    public CountRange For { get; init; } = CountRange.Unknown;

    /// <summary>Votes against.</summary>
    public CountRange Against { get; init; } = CountRange.Unknown;

    /// <summary>Blank or void ballots.</summary>
    public CountRange BlankOrVoid { get; init; } = CountRange.Unknown;

    /// <summary>Members present who abstained.</summary>
    public CountRange Abstentions { get; init; } = CountRange.Unknown;

    /// <summary>The side on which the president voted, which prevails at a tie.</summary>
    public VoteSide? PresidentSide { get; init; }

    /// <summary>Whether the vote was open, not secret.</summary>
    public bool? OpenBallot { get; init; }

    /// <summary>Every way in which the numbers contradict each other; empty when they can all be true.</summary>
    public Sequence<VoteContradiction> Contradictions =>
    [
        .. Conflicts().Where(c => c.Contradicts).Select(c => c.Which),
    ];

    /// <summary>Whether such a council has such a matter: the spatial plan is a region's alone.</summary>
    public bool MatterExists => Matter != CouncilMatter.SpatialPlan || Level == CompositionLevel.Region;

    /// <summary>At most so many can have voted; <see langword="null"/> when nothing bounds it.</summary>
    internal long? MostVoters => (PresentAtVote.AtMost, MembersInOffice.AtMost) switch
    {
        ({ } present, { } members) => Math.Min(present, members),
        var (present, members) => present ?? members,
    };

    private IEnumerable<(VoteContradiction Which, bool Contradicts)> Conflicts()
    {
        long voters = For.AtLeast + Against.AtLeast + BlankOrVoid.AtLeast + Abstentions.AtLeast;
        yield return (VoteContradiction.NoMember, MembersInOffice.AtMost == 0);
        yield return (VoteContradiction.MorePresentThanMembers, PresentAtOpening.AtLeast > MembersInOffice.AtMost);
        yield return (VoteContradiction.MorePresentAtVoteThanMembers, PresentAtVote.AtLeast > MembersInOffice.AtMost);
        yield return (VoteContradiction.MoreVotesThanPresent, voters > PresentAtVote.AtMost);
        yield return (VoteContradiction.MoreVotesThanMembers, voters > MembersInOffice.AtMost);
        yield return (VoteContradiction.PresidentOnEmptySide, PresidentSide == VoteSide.For && For.AtMost == 0);
        yield return (VoteContradiction.PresidentOnEmptySide, PresidentSide == VoteSide.Against && Against.AtMost == 0);
    }
}

/// <summary>A way in which the numbers of a vote contradict each other.</summary>
public enum VoteContradiction
{
    /// <summary>No member is in office.</summary>
    NoMember = 0,

    /// <summary>More members present at the opening than are in office.</summary>
    MorePresentThanMembers,

    /// <summary>More members present at the vote than are in office.</summary>
    MorePresentAtVoteThanMembers,

    /// <summary>More votes, blank ballots and abstentions than members present at the vote.</summary>
    MoreVotesThanPresent,

    /// <summary>More votes, blank ballots and abstentions than members in office.</summary>
    MoreVotesThanMembers,

    /// <summary>The president voted on a side that has no vote.</summary>
    PresidentOnEmptySide,
}
