using Tadafor.Domain.Law;
using Tadafor.Rules.Bodies.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Rules.Tests.Bodies.Elections;

public sealed class SeatElectionTests
{
    // Youngest looks at those tied at one place, which the twin's single sort cannot know: the table has its cases.
    [Property(MaxTest = 1000)]
    public void Seats_equal_sorting_and_moving_one_person_at_a_time(Seed seed)
    {
        SeatElection election = Bodies.Seats(seed.Item);
        TieLadder ladder = new([new MostVotes(), seed.Item % 2 == 0 ? new SmallestId() : new DrawnLot($"{seed.Item}")]);

        SeatOutcome outcome = election.Outcome(ladder);

        Assert.Equal(SlowSeats.Elected(election, ladder), outcome.Ids());
        Assert.Null(outcome.Unresolved);
    }

    [Property(MaxTest = 1000)]
    public void Seats_add_up_and_the_minimum_holds_or_there_are_too_few_women(Seed seed)
    {
        SeatElection election = Bodies.Seats(seed.Item);
        SeatOutcome outcome = election.Outcome(Bodies.Ladder(seed.Item));

        Assert.Equal(election.Seats, outcome.Elected.Count + outcome.Vacant);
        Assert.Equal(outcome.Women >= election.MinimumWomen ? Truth.Yes : Truth.No, outcome.MinimumHolds);
        if (outcome.MinimumHolds == Truth.No)
        {
            Assert.Equal(election.Candidates.Count(c => c.Candidate.Gender == Gender.Woman), outcome.Women);
        }

        Assert.Equal(outcome.Displacements.Select(d => d.By.Candidate), outcome.Elected
            .Where(h => h.Ground == SeatGround.MinimumOfWomen)
            .Select(h => h.Candidate)
            .OrderByDescending(c => outcome.Elected.Single(h => h.Candidate == c).Votes)
            .ThenBy(c => c.Id, StringComparer.Ordinal));
        Assert.All(outcome.Displacements, d => Assert.True(d.By.Votes <= d.Displaced.Votes));
    }

    [Property(MaxTest = 500)]
    public void A_minimum_of_zero_is_no_minimum_and_each_displacement_changes_one_seat(Seed seed)
    {
        SeatElection election = Bodies.Seats(seed.Item);
        TieLadder ladder = Bodies.Ladder(seed.Item);
        SeatOutcome plain = (election with { MinimumWomen = 0 }).Outcome(ladder), outcome = election.Outcome(ladder);

        SortedSet<string> expected = plain.Ids();
        foreach (Displacement displacement in outcome.Displacements)
        {
            Assert.True(expected.Remove(displacement.Displaced.Candidate.Id));
            Assert.True(expected.Add(displacement.By.Candidate.Id));
        }

        Assert.Equal(expected, outcome.Ids());
        Assert.Empty(plain.Displacements);
    }

    [Property(MaxTest = 500)]
    public void One_more_vote_never_costs_a_seat(Seed seed)
    {
        SeatElection election = Bodies.Seats(seed.Item);
        TieLadder ladder = new([new SmallestId()]);
        foreach (SeatHolder holder in election.Outcome(ladder).Elected)
        {
            SeatElection more = election with
            {
                Ballots = election.Ballots + 1,
                Candidates = [.. election.Candidates.Select(c => c.Candidate == holder.Candidate ? new(c.Candidate, c.Votes + 1) : c)],
            };
            Assert.Contains(holder.Candidate.Id, more.Outcome(ladder).Ids());
        }
    }

    [Property(MaxTest = 500)]
    public void Order_and_names_of_candidates_never_matter(Seed seed)
    {
        SeatElection election = Bodies.Seats(seed.Item);
        TieLadder ladder = Bodies.Ladder(seed.Item);
        Assert.Equal(election.Outcome(ladder), (election with { Candidates = election.Candidates.Shuffled(seed.Item) }).Outcome(ladder));

        // Without a rung that looks at identifiers, new ones change nothing but themselves.
        TieLadder blind = new([new Youngest()]);
        SeatElection renamed = election with
        {
            Candidates = [.. election.Candidates.Select(c => new CandidateVotes(
            new(Renamed(c.Candidate.Id), c.Candidate.Gender) { BornOn = c.Candidate.BornOn },
            c.Votes))]
        };
        Assert.Equal(
            new SortedSet<string>(election.Outcome(blind).Ids().Select(Renamed), StringComparer.Ordinal),
            renamed.Outcome(blind).Ids());
        static string Renamed(string id) => string.Concat(id.Reverse());
    }

    [Property(MaxTest = 1000)]
    public void Who_is_elected_whatever_an_unresolved_tie_becomes_is_elected_by_every_lot(Seed seed)
    {
        SeatElection election = Bodies.Seats(seed.Item);
        SeatOutcome refused = election.Outcome(TieLadder.Refuse);
        for (int lot = 0; lot < 8; lot++)
        {
            SeatOutcome drawn = election.Outcome(new([new DrawnLot($"{lot}")]));
            Assert.Subset(drawn.Ids(), refused.Ids());
            Assert.True(refused.MinimumHolds == Truth.Unknown || refused.MinimumHolds == drawn.MinimumHolds);
            if (refused.Unresolved is null)
            {
                Assert.Equal(refused, drawn);
            }
        }
    }

    [Fact]
    public void Every_problem_is_reported_at_once_in_three_languages()
    {
        SeatElection election = new()
        {
            Seats = 2,
            Ballot = BodyBallot.Plurality,
            Ballots = 5,
            MinimumWomen = 3,
            Candidates = [new(new("a", Gender.Woman), 6), new(new("a", Gender.Man), -1), new(new("b"), 4)],
        };

        BodyFault[] faults = [.. election.Count(new([new LowestCost(), new EarliestDeposit()])).Problems().Select(p => p.Fault)];

        Assert.Equal(
            [
                BodyFault.MinimumOutOfRange, BodyFault.RepeatedId, BodyFault.MoreVotesThanBallots, BodyFault.VotesOutOfRange,
                BodyFault.GenderMissing,
                BodyFault.TooManyVotesInAll, BodyFault.RungWithoutMeaning, BodyFault.RungWithoutMeaning,
            ],
            faults);
        Assert.Equal("cost", election.Count(new([new LowestCost()])).Problems()[^1].Id);
        Assert.Contains(
            election.Count(TieLadder.Refuse).Problems(),
            p => p.Text.Ar.Contains("الحد الأدنى للنساء", StringComparison.Ordinal));
    }
}
