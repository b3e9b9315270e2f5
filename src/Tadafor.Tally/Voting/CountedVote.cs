using Tadafor.Json;

namespace Tadafor.Tally.Voting;

/// <summary>A closed box counted: the outcome with its reasons, and what it proposes, bound to the box and to the rules.</summary>
[WrittenBy<CountedVote>("VoteCountJson.ToText(count)")]
public sealed class CountedVote
{
    internal CountedVote(ClosedVote vote, CountedElection count)
    {
        Vote = vote;
        Count = count;
        Proposal = VoteProposal.Of(count);
    }

    /// <summary>The box.</summary>
    public ClosedVote Vote { get; }

    /// <summary>The count: outcome, reasons, margins, minutes.</summary>
    public CountedElection Count { get; }

    /// <summary>What the count proposes, in money.</summary>
    public VoteProposal Proposal { get; }
}
