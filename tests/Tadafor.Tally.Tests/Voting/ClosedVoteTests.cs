using System.Text;
using System.Text.Json.Nodes;
using Tadafor.Domain.Faults;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Elections;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;
using static Tadafor.Tally.Tests.Voting.AnyVote;

namespace Tadafor.Tally.Tests.Voting;

/// <summary>The published box: what is read is what was written, and nothing else passes.</summary>
public sealed class ClosedVoteTests
{
    [Property]
    public void A_box_written_and_read_is_the_same_box(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        ClosedVote closed = Close(Open(paper, Batches(random, paper)));
        string text = ClosedVoteJson.ToText(closed);
        ClosedVote read = Read(text).Match(v => v, faults => throw new InvalidDataException(faults.Text.En));
        Assert.Equal(closed.Digest, read.Digest);
        Assert.Equal(text, ClosedVoteJson.ToText(read));
        Assert.Equal(Rows.Of(closed.Election), Rows.Of(read.Election));
        Assert.Equal(closed.Receipts, read.Receipts);
        Assert.Equal(paper, read.Paper);
    }

    [Property]
    public void A_box_goes_out_as_Pabulib_and_comes_in_with_the_same_ballots(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        ClosedVote closed = Close(Open(paper, Batches(random, paper)));
        using MemoryStream file = new(closed.ToPabulib());
        PabulibResult read = VoteCount.Read(file);
        Assert.Equal(Rows.Of(closed.Election), Rows.Of(read.AsT0.Election));
    }

    [Theory]
    [InlineData("$.ballots[0].voters")]
    [InlineData("$.paper.envelope")]
    [InlineData("$.paper.projects[0].cost")]
    [InlineData("$.turnout[0].batches")]
    [InlineData("$.closedOn")]
    [InlineData("$.batchesDigest")]
    [InlineData("$.paper.rulesDigest")]
    [InlineData("$.receipts[0]")]
    [InlineData("$.paper.voting.counted")]
    public void A_box_that_was_changed_is_refused(string path)
    {
        JsonNode box = JsonNode.Parse(ClosedVoteJson.ToText(Sample()))!;
        JsonNode at = box;
        string[] steps = path[2..].Replace("[", ".[", StringComparison.Ordinal).Split('.');
        foreach (string step in steps[..^1])
        {
            at = step[0] == '[' ? at[int.Parse(step[1..^1], System.Globalization.CultureInfo.InvariantCulture)]! : at[step]!;
        }

        JsonNode old = steps[^1][0] == '[' ? at[0]! : at[steps[^1]]!;
        JsonNode changed = old.GetValueKind() == System.Text.Json.JsonValueKind.Number ? (long)old + 1
            : (string)old! switch
            {
                "2026-03-11" => "2026-03-12",
                "paper" => "digital",
                var hex => hex.Replace(hex[0], hex[0] == '0' ? '1' : '0'),
            };
        if (steps[^1][0] == '[')
        {
            at[0] = changed;
        }
        else
        {
            at[steps[^1]] = changed;
        }

        DocumentFaults faults = Read(box.ToJsonString()).AsT1;
        Assert.Contains(faults.Listed, f => f.Kind.Code is "vote.digest-differs" or "vote.numbers-differ");
    }

    [Fact]
    public void A_voter_finds_their_ballot_and_shows_what_it_says_only_where_the_rules_publish_that()
    {
        string code = VoterReceipt.NewCode();
        foreach (ReceiptPublication published in Enum.GetValues<ReceiptPublication>())
        {
            ClosedVote read = Read(ClosedVoteJson.ToText(Sample(code, published))).AsT0;
            Assert.Equal(1, read.Find(VoterReceipt.Of(code.ToLowerInvariant().Replace("-", " ", StringComparison.Ordinal))));
            Assert.Equal(0, read.Find(VoterReceipt.Of("another code")));
            Assert.Equal(published == ReceiptPublication.BesideChoices ? ["b", "c"] : null, read.ChoicesOf(VoterReceipt.Of(code)));
        }
    }

    [Fact]
    public void Codes_are_long_and_never_the_same()
    {
        string[] codes = [.. Enumerable.Range(0, 200).Select(_ => VoterReceipt.NewCode())];
        Assert.Equal(200, codes.Distinct().Count());
        Assert.All(codes, c => Assert.Matches("^([2-9A-HJ-NP-Z]{4}-){4}[2-9A-HJ-NP-Z]{4}$", c));
        Assert.Throws<ArgumentException>(() => VoterReceipt.Of(" - "));
    }

    [Fact]
    public void Everything_wrong_with_a_paper_is_said_at_once()
    {
        string json = """
            {"schema":"tadafor/ballot-paper/1","reference":"PB","envelope":-1,"voting":{"ballots":"all","overLimit":"count","channels":["paper","paper","post"],
             "digitalIsReplaceable":1,"limits":{"maxLength":3.5}},"projects":[{"id":"a","cost":1.005},{"id":"b","cost":1},{"id":"b","cost":2}]}
            """;
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        DocumentFaults faults = BallotPaperJson.Read(stream).AsT1;
        Assert.All(
            (string[])
            [
                "$.envelope", "$.voting.ballots", "$.voting.channels[1]", "$.voting.channels[2]", "$.voting.counted",
                "$.voting.digitalIsReplaceable",
                "$.voting.limits.maxLength", "$.projects[0].cost", "$.projects[2].id",
            ],
            path => Assert.Contains(faults.Listed, f => f.Path == path));
    }

    private static ClosedVote Sample(string code = "code", ReceiptPublication receipts = ReceiptPublication.Apart)
    {
        BallotPaper paper = Paper(new Random(1));
        paper = paper with
        {
            Rules = paper.Rules with
            {
                VoteType = VoteType.Approval,
                Limits = BallotLimits.None,
                Counted = CountedBallot.Paper,
                Receipts = receipts,
            },
        };
        return Close(Open(paper,
        [
            new(VotingChannel.Digital, Name("D1"), paper.Opens!.Value,
            [
                new(Token(1), ["b", "c"]) { Receipt = VoterReceipt.Of(code) }, new(Token(2), ["b", "c"]) { Receipt = VoterReceipt.Of("x") },
                new(Token(3), ["a"]) { Receipt = VoterReceipt.Of("y") },
            ]),
        ]));
    }

    private static VoteDocument<ClosedVote> Read(string json)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json));
        return ClosedVoteJson.Read(stream);
    }
}
