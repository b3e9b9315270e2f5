using System.Collections;
using System.Reflection;
using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;
using static Tadafor.Tally.Tests.Voting.AnyVote;

namespace Tadafor.Tally.Tests.Voting;

/// <summary>No choice can be seen of a vote that is not closed.</summary>
public sealed class SealedVoteTests
{
    private static readonly LocalDate _day = new(2026, 3, 1);

    [Fact]
    public void Only_known_members_are_public()
    {
        IEnumerable<string> members = typeof(OpenVote)
            .GetMembers(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly)
            .Select(m => m.Name)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(
            [
                ".ctor", "Add", "Batches", "Close", "Invalidate", "Invalidations", "Paper", "Preview", "Revoke", "ToString", "Turnout",
                "Undecided", "get_Batches", "get_Invalidations", "get_Paper",
            ],
            members);
    }

    [Property]
    public void Votes_that_differ_only_in_their_choices_cannot_be_told_apart_until_they_are_closed(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Open();
        BallotBatch[] batches = [.. Enumerable.Range(1, 4).Select(n => new BallotBatch(
            (VotingChannel)random.Next(2),
            Name($"B{n}"),
            _day.PlusDays(random.Next(2)),
            Enumerable.Range(0, 4).Select(_ => new CastBallot(Token(random.Next(9)), Choices(random))).ToSequence()))];
        BallotBatch[] others = [.. batches.Select(b => b with
        {
            Ballots = b.Ballots.Select(x => x with { Choices = Choices(random) }).ToSequence(),
        })];
        OpenVote one = new(paper), other = new(paper);
        for (int i = 0; i < batches.Length; i++)
        {
            Assert.Equal(Seen(one.Add(batches[i]).Value), Seen(other.Add(others[i]).Value));
            Assert.Equal(Everything(one), Everything(other));
        }

        Assert.Equal(Seen(one.Preview(Name("B1"))), Seen(other.Preview(Name("B1"))));
        Assert.Equal(Seen(one.Preview(Name("B2"), 2)), Seen(other.Preview(Name("B2"), 2)));
        Assert.Equal(Seen(one.Invalidate(Name("B1"), null, Act()).Value), Seen(other.Invalidate(Name("B1"), null, Act()).Value));
        Assert.Equal(Seen(one.Revoke(1, Act()).Value), Seen(other.Revoke(1, Act()).Value));
        Assert.Equal(Everything(one), Everything(other));
    }

    [Fact]
    public void The_comparison_sees_a_difference_where_there_is_one()
    {
        OpenVote one = new(Open()), other = new(Open());
        one.Add(new BallotBatch(VotingChannel.Paper, Name("B1"), _day, [new(Token(1), ["a"])]));
        other.Add(new BallotBatch(VotingChannel.Paper, Name("B1"), _day, [new(Token(1), ["nowhere"])]));
        Assert.NotEqual(Everything(one), Everything(other));
        Assert.NotEqual(AnyVote.Close(one).Digest, AnyVote.Close(other).Digest);
    }

    [Property]
    public void The_published_box_holds_no_token_and_no_code(Seed seed)
    {
        Random random = new(seed.Item);
        BallotPaper paper = Paper(random);
        BallotBatch[] batches = Batches(random, paper);
        string box = ClosedVoteJson.ToText(AnyVote.Close(AnyVote.Open(paper, batches)));
        byte[] written = new byte[64];
        foreach (CastBallot ballot in batches.SelectMany(b => b.Ballots))
        {
            ballot.Voter.WriteTo(written);
            Assert.DoesNotContain(System.Text.Encoding.ASCII.GetString(written), box, StringComparison.Ordinal);
        }

        if (paper.Rules.Receipts == ReceiptPublication.Apart)
        {
            int ballots = box.IndexOf("\"ballots\": [", StringComparison.Ordinal);
            int receipts = box.IndexOf("\"receipts\": [", StringComparison.Ordinal);
            Assert.True(ballots > 0 && receipts > box.IndexOf("],", ballots, StringComparison.Ordinal));
            Assert.Equal(receipts, box.LastIndexOf("\"receipts\": [", StringComparison.Ordinal));
        }
    }

    private static Sequence<string> Choices(Random random) =>
        new[] { "a", "b", "c", "d" }.Where(_ => random.Next(2) == 0).ToSequence();

    private static BallotPaper Open() => Paper(new Random(1)) with
    {
        Rules = new()
        {
            VoteType = VoteType.Approval,
            OverLimit = OverLimit.Exclude,
            Channels = [VotingChannel.Paper, VotingChannel.Digital],
            Counted = CountedBallot.Last,
            DigitalIsReplaceable = true,
        },
    };

    private static string Everything(OpenVote vote) => string.Join('\n',
    [
        .. typeof(OpenVote).GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => Seen(p.GetValue(vote))),
        .. typeof(OpenVote).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(m => m.GetParameters().Length == 0 && !m.IsSpecialName)
            .Select(m => Seen(m.Invoke(vote, []))),
    ]);

    /// <summary>Everything public of a value, its parts and theirs.</summary>
    private static string Seen(object? value, int depth = 0) => value switch
    {
        null => "null",
        string or ValueType => value.ToString()!,
        IEnumerable items => $"[{string.Join(", ", items.Cast<object?>().Select(i => Seen(i, depth + 1)))}]",
        _ when depth > 6 => value.ToString()!,
        _ => $"{value.GetType().Name}({string.Join(", ", value
            .GetType()
            .GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(p => p.GetIndexParameters().Length == 0)
            .Select(p => $"{p.Name}={Seen(p.GetValue(value), depth + 1)}"))})",
    };
}
