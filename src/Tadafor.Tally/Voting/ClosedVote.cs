using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib;

namespace Tadafor.Tally.Voting;

/// <summary>
/// A vote that is closed: the ballots that count, without anybody in it, and nothing that can be changed. <see cref="Digest"/> is taken
/// of
/// what is published, so that anyone with the published box can take it again.
/// </summary>
[WrittenBy<ClosedVote>("ClosedVoteJson.ToText(vote)")]
public sealed class ClosedVote
{
    private readonly VoteContent _content;

    internal ClosedVote(VoteContent content)
    {
        _content = content;
        Receipts = content.Receipts.Select(r => r.Receipt).ToSequence();
        Digest = VoteDigest.Of(content);
    }

    /// <summary>What voters were asked.</summary>
    public BallotPaper Paper => _content.Paper;

    /// <summary>The organ or office that closed the vote.</summary>
    public string ClosedBy => _content.ClosedBy;

    /// <summary>The day of closing.</summary>
    public LocalDate ClosedOn => _content.ClosedOn;

    /// <summary>Ballots handed in and what became of them, by channel.</summary>
    public VoteTurnout Turnout => _content.Turnout;

    /// <summary>Every invalidation.</summary>
    public Sequence<PublishedInvalidation> Invalidations => _content.Invalidations;

    /// <summary>The ballots that count, as the election to be counted; votes of urns are in <see cref="PaperTotals"/>.</summary>
    public Election Election => _content.Election;

    /// <summary>Votes on paper known only as totals, by project; projects without any are left out.</summary>
    public Sequence<UrnTotal> PaperTotals => _content.PaperTotals;

    /// <summary>The receipts of the ballots that count, in their own order.</summary>
    public Sequence<VoterReceipt> Receipts { get; }

    /// <summary>
    /// One digest over all batches as they were handed in, tokens and choices together: what binds the batches that the commune keeps.
    /// </summary>
    public string BatchesDigest => _content.Batches;

    /// <summary>SHA-256 of the published box, in 64 hexadecimal digits; docs/budget-voting.md says of which text.</summary>
    public string Digest { get; }

    /// <summary>How many published ballots carry this receipt: one, if the voter's ballot counts.</summary>
    public int Find(VoterReceipt receipt) => Receipts.Count(r => r == receipt);

    /// <summary>
    /// The identifiers of the projects that the ballot of a receipt names, where the rules publish receipts beside choices;
    /// <see langword="null"/> where they do not, or no ballot has the receipt.
    /// </summary>
    public Sequence<string>? ChoicesOf(VoterReceipt receipt)
    {
        foreach (PublishedReceipt published in _content.Receipts)
        {
            if (published.Receipt == receipt && published.Row is { } row)
            {
                BallotProfile ballots = Election.Ballots;
                ushort[] choices = [.. ballots.Choices[ballots.Starts[row]..ballots.Starts[row + 1]]];
                return choices.Select(p => Election.Projects[p].Id).ToSequence();
            }
        }

        return null;
    }

    /// <summary>The ballots as a file in the Pabulib format; votes of urns are not in it.</summary>
    /// <exception cref="ArgumentException">The format cannot hold the election.</exception>
    public byte[] ToPabulib() => PabulibPublisher.ToBytes(Election);

    internal VoteContent Content => _content;
}
