using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Voting;

/// <summary>Makes the closed box of an open vote.</summary>
internal static class VoteBox
{
    public static ClosedVote Of(
        BallotPaper paper,
        DistinctBallots ballots,
        IReadOnlyList<StoredBatch> batches,
        Resolution resolution,
        Sequence<VoteInvalidation> invalidations,
        string by,
        LocalDate on)
    {
        int[] multiplicity = new int[ballots.Rows];
        List<(VoterReceipt Receipt, int Row)> receipts = [];
        resolution.EachCounted((batch, index) =>
        {
            int row = batch.Rows[index];
            multiplicity[row]++;
            if (batch.Receipts.Length > 0 && batch.Receipts[index] != default)
            {
                receipts.Add((batch.Receipts[index], row));
            }
        });
        Election election = ballots.Election(multiplicity);
        return new ClosedVote(new()
        {
            Paper = paper,
            ClosedBy = by,
            ClosedOn = on,
            Turnout = resolution.Turnout(),
            Invalidations = invalidations.Select(PublishedInvalidation.Of).ToSequence(),
            Batches = BatchRecord.Of(batches),
            Election = election,
            PaperTotals = Totals(paper, batches),
            Receipts = Published(paper.Rules, election, receipts, ballots.ContentOf),
        });
    }

    private static Sequence<UrnTotal> Totals(BallotPaper paper, IEnumerable<StoredBatch> batches)
    {
        UrnTotal[] totals = [.. batches.Where(b => b.Urn is not null && b.Invalidations == 0).SelectMany(b => b.Urn!.Totals)];
        return paper.Projects
            .Select(p => new UrnTotal(p.Id, totals.Where(t => t.Project == p.Id).Sum(t => t.Votes)))
            .Where(t => t.Votes > 0)
            .OrderBy(t => t.Project, CodePointOrder.Instance)
            .ToSequence();
    }

    // By receipt: no order of arrival is left. Beside its choices only where the rules say so.
    private static Sequence<PublishedReceipt> Published(
        VotingRules rules, Election election, List<(VoterReceipt Receipt, int Row)> receipts, Func<int, string> contentOf)
    {
        if (rules.Receipts == ReceiptPublication.Apart)
        {
            return receipts.Select(r => new PublishedReceipt(r.Receipt, null)).OrderBy(r => r.Receipt).ToSequence();
        }

        Dictionary<string, int> rows = BallotContent.RowsOf(election);
        return receipts.Select(r => new PublishedReceipt(r.Receipt, rows[contentOf(r.Row)]))
            .OrderBy(r => r.Receipt).ThenBy(r => r.Row).ToSequence();
    }
}
