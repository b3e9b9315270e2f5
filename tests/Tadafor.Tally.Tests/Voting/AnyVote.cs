using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Voting;

namespace Tadafor.Tally.Tests.Voting;

/// <summary>Small votes drawn at random: few people, so that many vote twice.</summary>
internal static class AnyVote
{
    private static readonly LocalDate _first = new(2026, 3, 1);

    public static BatchName Name(string text) => BatchName.Read(text)!;

    public static VoterToken Token(int person)
    {
        byte[] bytes = new byte[32];
        BitConverter.TryWriteBytes(bytes, person);
        return new(bytes);
    }

    public static BallotPaper Paper(Random random)
    {
        VoteType type = (VoteType)random.Next(5);
        return new()
        {
            Reference = "PB-2026",
            Rules = new()
            {
                VoteType = type,
                Limits = type.HasPoints() ? new() { MaxPoints = 5, MaxLength = 3 } : new() { MaxLength = 3 },
                OverLimit = (OverLimit)random.Next(2),
                RepeatedChoice = (RepeatedChoice)random.Next(2),
                Channels = [VotingChannel.Paper, VotingChannel.Digital],
                Counted = (CountedBallot)random.Next(5),
                DigitalIsReplaceable = random.Next(2) == 0,
                Receipts = (ReceiptPublication)random.Next(2),
            },
            Envelope = 10_000,
            Projects =
            [
                new("a", 3_000) { District = "north", Name = "Well" }, new("b", 4_000) { District = "south" },
                new("c", 2_500) { District = "north", Categories = ["water"] }, new("d", 6_000),
            ],
            Identity = new() { Title = "ميزانية 2026", Currency = "MAD" },
            Opens = _first,
            Closes = _first.PlusDays(9),
            RulesDigest = new string('a', 64),
        };
    }

    public static BallotBatch[] Batches(Random random, BallotPaper paper) => [.. Enumerable.Range(1, random.Next(1, 7)).Select(number =>
        new BallotBatch(
            (VotingChannel)random.Next(2),
            Name($"B-{number}"),
            _first.PlusDays(random.Next(3)),
            Enumerable.Range(0, random.Next(6)).Select(_ => Ballot(random, paper)).ToSequence()) { Order = random.Next(3) })];

    public static CastBallot Ballot(Random random, BallotPaper paper)
    {
        string[] ids = ["a", "b", "c", "d", "nowhere"];
        string[] choices = [.. Enumerable.Range(0, random.Next(5)).Select(_ => ids[random.Next(20) == 0 ? 4 : random.Next(4)])];
        return new(Token(random.Next(8)), choices.ToSequence())
        {
            Points = paper.Rules.VoteType.HasPoints() ? choices.Select(_ => (long)random.Next(1, 7)).ToSequence() : [],
            Receipt = random.Next(3) == 0 ? null : VoterReceipt.Of($"code {random.Next(1_000_000)}"),
        };
    }

    public static OpenVote Open(BallotPaper paper, IEnumerable<BallotBatch> batches)
    {
        OpenVote vote = new(paper);
        foreach (BallotBatch batch in batches)
        {
            Assert.True(vote.Add(batch).IsT0);
        }

        return vote;
    }

    public static ClosedVote Close(OpenVote vote) => vote.Close("the office", _first.PlusDays(10)).AsT0;

    public static VoteAct Act(string reason = "the seal was broken") => new("the office", _first, reason);
}
