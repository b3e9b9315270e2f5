using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Ties;

public sealed class TieLadderTests
{
    [Theory]
    [InlineData("id")]
    [InlineData("votes,cost,id")]
    [InlineData("cost,votes,id")]
    [InlineData("votes,cost,lot:council of 24 November")]
    [InlineData("deposit,votes")]
    [InlineData("refuse")]
    public void A_ladder_reads_back_as_it_was_written(string text) => Assert.Equal(text, Read(text).ToString());

    [Theory]
    [InlineData(" votes , id ", "votes,id")]
    [InlineData("votes,refuse", "votes")]
    [InlineData("lot: 7 ", "lot:7")]
    public void White_space_and_an_outspoken_refusal_change_nothing(string text, string same) => Assert.Equal(Read(same), Read(text));

    [Fact]
    public void Every_problem_of_a_text_is_reported_at_once()
    {
        Sequence<TieLadderProblem> problems = TieLadder
            .Read("vote,cost,cost,lot:,,id,votes")
            .Match(_ => throw new InvalidOperationException(), p => p);

        Assert.Equal(
            [
                new(1, "vote", TieLadderFault.Unknown),
                new(3, "cost", TieLadderFault.Repeated),
                new(4, "lot:", TieLadderFault.LotWithoutSeed),
                new(5, "", TieLadderFault.Empty),
                new(7, "votes", TieLadderFault.NeverReached),
            ],
            problems);
        Assert.All(problems, p => Assert.StartsWith($"Tie criterion {p.Position}: ", p.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void A_ladder_in_code_refuses_what_the_text_refuses()
    {
        Assert.Throws<ArgumentException>(() => new TieLadder([new SmallestId(), new MostVotes()]));
        Assert.Throws<ArgumentException>(() => new TieLadder([new MostVotes(), new MostVotes()]));
        Assert.Throws<ArgumentException>(() => new DrawnLot("a,b"));
        Assert.Throws<ArgumentException>(() => new DrawnLot(" a"));
    }

    [Fact]
    public void Identifiers_are_compared_by_code_point()
    {
        string[] ids = ["9", "10", "a", "B", "é", "\uFFFD", "😀", "1", ""];

        Assert.Equal(["", "1", "10", "9", "B", "a", "é", "\uFFFD", "😀"], ids.Order(CodePointOrder.Instance));
    }

    [Fact]
    public void A_lot_is_the_digest_of_seed_and_identifier()
    {
        // printf '%s%s' lot42 P7 | sha256sum
        Assert.Equal("8165", new DrawnLot("lot42").DigestOf("P7")[..4]);
    }

    [Fact]
    public void An_unknown_deposit_leaves_the_tie_to_the_next_rung()
    {
        Project[] projects = [new("a", 1) { DepositOrder = 2 }, new("b", 1) { DepositOrder = 1 }, new("c", 1)];
        Election election = Ballots.Elect(VoteType.Approval, 1, 0, 0, projects, [], null);
        TieBreaker breaker = new(election, Read("deposit,id"));

        Assert.Equal(1, breaker.Settle([0, 1], out TieCriterion? known));
        Assert.IsType<EarliestDeposit>(known);
        Assert.Equal(0, breaker.Settle([0, 1, 2], out TieCriterion? unknown));
        Assert.IsType<SmallestId>(unknown);
    }

    private static TieLadder Read(string text) => TieLadder.Read(text).Match(l => l, p => throw new ArgumentException(string.Join(' ', p)));
}
