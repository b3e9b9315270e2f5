using Tadafor.Domain.Law;
using Tadafor.Rules.Bodies.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Tests.Bodies.Elections;

public sealed class ListElectionTests
{
    [Property(MaxTest = 1000)]
    public void Shares_equal_one_seat_at_a_time_in_fractions(Seed seed)
    {
        ListElection election = Bodies.Lists(seed.Item);
        TieLadder ladder = seed.Item % 2 == 0 ? new([new MostVotes(), new SmallestId()]) : new([new DrawnLot($"{seed.Item}")]);
        Assert.Equal(SlowSeats.Shares(election, ladder), election.Outcome(ladder).Shares());
    }

    [Property(MaxTest = 1000)]
    public void Seats_add_up_and_keep_to_the_quotient(Seed seed)
    {
        ListElection election = Bodies.Lists(seed.Item);
        ListOutcome outcome = election.Outcome(Bodies.Ladder(seed.Item));

        Assert.Equal(election.Seats, outcome.Lists.Sum(l => l.Seats) + outcome.NotGiven);
        if (outcome.NewVote != NewVote.No)
        {
            Assert.Equal(election.Seats, outcome.NotGiven);
            return;
        }

        Assert.All(outcome.Lists, l => Assert.Equal(l.List.Votes, (l.ByQuotient * outcome.Quotient) + l.Remainder));
        Assert.All(outcome.Lists, l => Assert.True(l.Remainder >= Ratio.Zero && l.Remainder < outcome.Quotient && l.ByRemainder is 0 or 1));
        Assert.All(outcome.Lists, l => Assert.Equal(l.List.Candidates.Count == 0 ? 0 : l.Seats, l.Elected.Count + l.WithoutCandidate));
        if (election.Lists.Sum(l => l.Votes) == election.Voters)
        {
            Assert.Equal(0, outcome.NotGiven);
        }
    }

    [Property(MaxTest = 500)]
    public void A_vote_that_was_void_and_now_counts_never_costs_its_list_a_seat(Seed seed)
    {
        ListElection election = Bodies.Lists(seed.Item);
        election = election with { Voters = election.Voters + 1 };
        SortedDictionary<string, int> before = election.Outcome(TieLadder.ById).Shares();
        foreach (CandidateList list in election.Lists)
        {
            ListElection more = election with
            {
                Lists = [.. election.Lists.Select(l => l.Id == list.Id ? new(l.Id, l.Votes + 1) { Candidates = l.Candidates } : l)]
            };
            Assert.True(more.Outcome(TieLadder.ById).Shares()[list.Id] >= before[list.Id]);
        }
    }

    [Property(MaxTest = 500)]
    public void Order_of_lists_never_matters_and_more_votes_never_give_fewer_seats(Seed seed)
    {
        ListElection election = Bodies.Lists(seed.Item);
        ListOutcome outcome = election.Outcome(Bodies.Ladder(seed.Item));
        Assert.Equal(outcome, (election with { Lists = election.Lists.Shuffled(seed.Item) }).Outcome(Bodies.Ladder(seed.Item)));
        Assert.All(outcome.Lists, a => Assert.All(outcome.Lists, b => Assert.True(a.List.Votes <= b.List.Votes || a.Seats >= b.Seats)));
    }

    [Property(MaxTest = 500)]
    public void An_unresolved_tie_leaves_its_seats_to_nobody(Seed seed)
    {
        ListElection election = Bodies.Lists(seed.Item);
        ListOutcome refused = election.Outcome(TieLadder.Refuse);
        ListOutcome drawn = election.Outcome(new([new DrawnLot("a")]));
        Assert.Equal(refused.IsUnresolved ? refused.Tie!.Places : 0, refused.NotGiven - drawn.NotGiven);
        Assert.All(refused.Shares(), list => Assert.True(list.Value <= drawn.Shares()[list.Key]));
    }

    [Fact]
    public void Every_problem_is_reported_at_once()
    {
        ListElection election = new() { Seats = 0, Voters = 5, Registered = 4, Lists = [new("a", 4), new("a", 4), new("b", -1)] };
        Assert.Equal(
            [
                BodyFault.NoSeats,
                BodyFault.RepeatedId,
                BodyFault.VotesOutOfRange,
                BodyFault.TooManyVotesInAll,
                BodyFault.MoreVotersThanRegistered,
                BodyFault.RungWithoutMeaning
            ],
            election.Count(new([new LowestCost()])).Problems().Select(p => p.Fault));
    }

    [Theory]
    [InlineData(2000, 400, NewVote.No, Truth.Yes)]
    [InlineData(2000, 399, NewVote.SingleListBelowFifth, Truth.No)]
    [InlineData(2001, 400, NewVote.SingleListBelowFifth, Truth.No)]
    [InlineData(null, 1, NewVote.No, Truth.Unknown)]
    public void A_single_list_needs_the_votes_of_a_fifth_of_those_registered(int? registered, int votes, NewVote newVote, Truth reaches)
    {
        ListOutcome outcome = new ListElection
        {
            Seats = 31,
            Voters = 400,
            Registered = registered,
            Lists = [new("a", votes)]
        }.Outcome(TieLadder.ById);
        Assert.Equal((newVote, (Truth?)reaches), (outcome.NewVote, outcome.SingleListReachesFifth));
    }

    [Theory]
    [InlineData(31, 11)]
    [InlineData(33, 11)]
    [InlineData(34, 12)]
    [InlineData(61, 21)]
    public void A_third_of_the_seats_rounded_up_are_for_women(int seats, int women) =>
        Assert.Equal(women, ListElection.SeatsForWomen(seats));

    [Fact]
    public void Every_article_cited_was_read() =>
        Assert.All(ElectoralLaw.LargestRemainder, c => Assert.Equal(Confidence.Verified, c.Confidence));
}
