using System.Globalization;
using System.Text;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Elections.Digests;

namespace Tadafor.Tally.Voting;

/// <summary>
/// The digest of a closed box: SHA-256 over lines of fields, written as the text of <see cref="ElectionDigest"/> is.
/// docs/budget-voting.md
/// lists them.
/// </summary>
internal static class VoteDigest
{
    public static string Of(VoteContent content) => BatchRecord.Hash(lines =>
    {
        Head(content, lines);
        foreach (ChannelBallots channel in content.Turnout.Channels)
        {
            lines.Line(
                "turnout",
                VoteWords.Of(VoteWords.Channels, channel.Channel),
                Number(channel.Batches),
                Number(channel.HandedIn),
                Number(channel.NotValid),
                Number(channel.Invalidated),
                Number(channel.Superseded),
                Number(channel.Undecided),
                Number(channel.Counted));
        }

        foreach (PublishedInvalidation made in content.Invalidations)
        {
            lines.Line(
                "invalidation",
                made.Batch,
                made.Line is { } line ? Number(line) : "",
                made.By,
                Numerals.Iso(made.On),
                made.Reason,
                made.RevokedOn is { } day ? Numerals.Iso(day) : "");
        }

        foreach (UrnTotal total in content.PaperTotals)
        {
            lines.Line("paper-total", total.Project, Number(total.Votes));
        }

        lines.Line("election", ElectionDigest.Of(content.Election));
        Receipts(content, lines);
    });

    private static void Head(VoteContent content, FieldLines lines)
    {
        BallotPaper paper = content.Paper;
        VotingRules rules = paper.Rules;
        lines.Line("tadafor ballot-box 1");
        lines.Line("reference", paper.Reference);
        lines.Line("rules", paper.RulesDigest ?? "");
        lines.Line("list", paper.ListDigest ?? "");
        lines.Line("days", paper.Opens is { } opens ? Numerals.Iso(opens) : "", paper.Closes is { } closes ? Numerals.Iso(closes) : "");
        lines.Line(
            "voting",
            VoteWords.Of(VoteWords.OverLimits, rules.OverLimit),
            VoteWords.Of(VoteWords.RepeatedChoices, rules.RepeatedChoice),
            string.Join(',', rules.Channels.Order().Select(c => VoteWords.Of(VoteWords.Channels, c))),
            VoteWords.Of(VoteWords.Counted, rules.Counted),
            rules.DigitalIsReplaceable ? "replaceable" : "final",
            VoteWords.Of(VoteWords.Receipts, rules.Receipts));
        lines.Line("closed", Numerals.Iso(content.ClosedOn), content.ClosedBy);
        lines.Line("batches", content.Batches);
    }

    private static void Receipts(VoteContent content, FieldLines lines)
    {
        BallotProfile ballots = content.Election.Ballots;
        foreach (PublishedReceipt published in content.Receipts)
        {
            lines.Field("receipt"u8);
            lines.Field(Encoding.ASCII.GetBytes(published.Receipt.ToString()));
            if (published.Row is { } row)
            {
                for (int at = ballots.Starts[row]; at < ballots.Starts[row + 1]; at++)
                {
                    lines.Field(FieldLines.Bytes(content.Election.Projects[ballots.Choices[at]].Id));
                    if (!ballots.Points.IsEmpty)
                    {
                        lines.Field(ballots.Points[at]);
                    }
                }
            }

            lines.End();
        }
    }

    private static string Number(long number) => number.ToString(CultureInfo.InvariantCulture);
}
