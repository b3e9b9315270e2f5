using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Tally.Voting;

namespace Tadafor.Rules.Desks;

/// <summary>
/// The vote of a participatory budget as it is kept: who came and what is wrong, never what anybody chose. Choices are seen in the closed
/// box alone (<see cref="VoteDesk.BoxAsync"/>).
/// </summary>
public sealed class KeptVote
{
    private readonly OpenVote _vote;

    internal KeptVote(KeptBudget file, OpenVote vote) => (File, _vote) = (file, vote);

    /// <summary>The budget's file, which holds the acts of the vote too.</summary>
    public KeptBudget File { get; }

    /// <summary>What voters are asked.</summary>
    public BallotPaper Paper => _vote.Paper;

    /// <summary>Ballots handed in and what became of them, by channel.</summary>
    public VoteTurnout Turnout => _vote.Turnout();

    /// <summary>The report of every batch, by name.</summary>
    public Sequence<BatchReport> Batches => _vote.Batches;

    /// <summary>Every invalidation, in force or taken back.</summary>
    public Sequence<VoteInvalidation> Invalidations => _vote.Invalidations;

    /// <summary>Where the ballots stand of voters of whom nobody can say which ballot counts.</summary>
    public Sequence<BallotPlace> Undecided => _vote.Undecided();

    /// <summary>What declaring a batch or a ballot invalid would do; nothing changes and nothing is kept.</summary>
    /// <param name="batch">The batch or urn.</param>
    /// <param name="line">The ballot; <see langword="null"/> for all of the batch.</param>
    /// <returns><see langword="null"/> when there is no such batch or ballot.</returns>
    public VoteInvalidationPreview? Preview(BatchName batch, int? line = null) => _vote.Preview(batch, line);

    /// <summary>Turnout and errors in words, as of a vote that is not closed.</summary>
    public string ToText(Language language) => VoteText.Of(_vote, language);
}
