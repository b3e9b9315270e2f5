using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Tests.Constraints;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Tests.Recount;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Explaining;

/// <summary>A margin is what it says: with it the project is funded, with one ballot less or one unit of cost more it is not.</summary>
public sealed class MarginTests
{
    private static readonly TieLadder _votes = new([new MostVotes(), new LowestCost(), new SmallestId()]);

    [Property(MaxTest = 100)]
    public void A_greedy_margin_is_the_first_that_trying_every_number_finds(Seed seed)
    {
        Random random = new(seed.Item);
        GreedyRule rule = new()
        {
            Measure = (GreedyMeasure)random.Next(4),
            WhenTooDear = (WhenTooDear)random.Next(2),
            MinimumSupport = random.Next(3) == 0 ? random.Next(6) : null,
            OrdinalScoring = (OrdinalScoring)random.Next(2),
        };
        TieLadder ties = random.Next(3) switch { 0 => TieLadder.ById, 1 => _votes, _ => TieLadder.Refuse };
        Check(rule, RandomElections.Of(random), ties, 40);
    }

    [Property(MaxTest = 100)]
    public void A_margin_of_equal_shares_is_the_first_that_trying_every_number_finds(Seed seed)
    {
        Random random = new(seed.Item);
        Check(RandomRules.EqualShares(random), RandomElections.Of(random), RandomRules.Ladder(random), 25);
    }

    [Property(MaxTest = 100)]
    public void A_margin_of_phragmen_is_the_first_that_trying_every_number_finds(Seed seed)
    {
        Random random = new(seed.Item);
        Check(RandomRules.Phragmen(random), RandomElections.Of(random), RandomRules.Ladder(random), 25);
    }

    [Property(MaxTest = 100)]
    public void A_margin_under_constraints_is_the_first_that_trying_every_number_finds(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = RandomConstraints.Dressed(AnyElection.Random(random.Next()), random);
        if (RandomConstraints.Bound(random, election) is { } rule)
        {
            (ConstrainedRule onParts, Election parts) = rule.OnParts(election);
            Check(onParts, parts, RandomRules.Ladder(random), 25);
        }
    }

    [Fact]
    public void One_more_vote_than_the_rival_is_the_margin_where_only_one_fits()
    {
        Election election = Ballots.Approval(10, [10, 10], [0], [0], [0], [1]);
        MarginFinder finder = new(new GreedyRule { Measure = GreedyMeasure.Votes }, election, TieLadder.ById, [0, 1]);

        Assert.Equal(new ExactMargin(3), finder.Ballots(1));
        Assert.Equal(new ExactMargin(0), finder.Cost(1));
    }

    [Fact]
    public void A_tie_the_ladder_wins_needs_one_ballot_less()
    {
        Election election = Ballots.Approval(10, [10, 10], [0], [1], [1], [1]);
        MarginFinder finder = new(new GreedyRule { Measure = GreedyMeasure.Votes }, election, TieLadder.ById, [0, 1]);

        Assert.Equal(new ExactMargin(2), finder.Ballots(0));
    }

    [Fact]
    public void A_project_dearer_than_the_envelope_has_no_margin_in_ballots()
    {
        Election election = Ballots.Approval(10, [11, 4], [0], [0], [1]);
        MarginFinder finder = new(new GreedyRule { Measure = GreedyMeasure.Votes }, election, TieLadder.ById, [0, 1]);

        Assert.Equal(new NoMargin(NoMarginReason.DearerThanEnvelope), finder.Ballots(0));
        Assert.Equal(new ExactMargin(10), finder.Cost(0));
    }

    [Fact]
    public void Ballots_that_also_give_points_to_projects_they_do_not_name_may_be_too_many()
    {
        Election election = Ballots.Elect(
            VoteType.Scoring,
            40,
            0,
            1,
            [new("8", 30), new("9", 10), new("10", 20)],
            [new() { Projects = [0, 1, 2], Points = [0, 2, 3] }, new() { Projects = [1], Points = [0] }],
            maxLength: 3,
            defaultPoints: 2);
        GreedyRule rule = new() { Measure = GreedyMeasure.PointsPerCost, WhenTooDear = WhenTooDear.Stop, MinimumSupport = 3 };
        Check(rule, election, TieLadder.Refuse, 40);
        Assert.Equal(new ExactMargin(10), new MarginFinder(rule, election, TieLadder.Refuse, [0]).Ballots(0));
    }

    [Fact]
    public void A_lone_last_place_gives_no_points_within_the_ballot()
    {
        Election election = Ballots.Elect(
            VoteType.Ordinal, 10, 0, 0, Ballots.Named([10, 10]), [new Ballots.Ballot { Projects = [0, 1] }], null);
        MarginFinder finder = new(new GreedyRule { Measure = GreedyMeasure.Points }, election, TieLadder.ById, [0, 1]);

        Assert.Equal(new NoMargin(NoMarginReason.BallotsGiveNothing), finder.Ballots(1));
    }

    [Property(MaxTest = 300)]
    public void Added_ballots_give_the_election_the_builder_gives(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = RandomElections.Of(random);
        int project = random.Next(election.Projects.Count);
        ElectionBuilder builder = new(election.VoteType, election.Envelope, election.Projects) { PointDecimals = election.PointDecimals };
        builder.Merge(election);
        if (election.VoteType.HasPoints())
        {
            builder.Append([project], [Alterations.PointsOfOneBallot(election)], 3);
        }
        else
        {
            builder.Append([project], 3);
        }

        BallotProfile expected = builder.Build().Ballots, actual = Alterations.AddBallots(election, project, 3).Ballots;

        Assert.Equal(expected.Starts, actual.Starts);
        Assert.Equal(expected.Choices, actual.Choices);
        Assert.Equal(expected.Points, actual.Points);
        Assert.Equal(expected.Multiplicity, actual.Multiplicity);
        Assert.Equal(expected.Voters, actual.Voters);
    }

    [Fact]
    public void Explaining_a_city_takes_the_work_of_a_few_seconds_whatever_a_count_takes()
    {
        Election city = PabulibReader.Read(File.OpenRead(Path.Combine(
            Golden.RepositoryRoot,
            "samples/elections/city-approval.pb.gz"))).AsT0.Election;
        EqualSharesRule rule = new() { Utility = Utility.Cost, Completion = Completion.Add1 };
        TallyOutcome outcome = rule.Count(city, _votes);
        int[] lost = [.. Enumerable.Range(0, city.Projects.Count).Where(p => !outcome.Funded.Contains(city.Projects[p].Id))];
        EqualSharesCount count = new(rule, city, _votes);
        count.Count();
        MarginFinder finder = new(rule, city, _votes, lost);
        foreach (int project in lost)
        {
            finder.Ballots(project);
            finder.Cost(project);
        }

        Assert.InRange(finder.Work, 0, MarginEffort.Default.Readings + (2 * count.Work) + city.Ballots.Choices.Length * 64L);
    }

    [Fact]
    public void Explaining_can_be_cancelled()
    {
        Election election = Ballots.Approval(10, [10, 10], [0], [0], [0], [1]);
        GreedyRule rule = new() { Measure = GreedyMeasure.Votes };
        Assert.Throws<OperationCanceledException>(() =>
            Explainer.Explain(rule, election, _votes, rule.Count(election, _votes), cancellation: new CancellationToken(canceled: true)));
    }

    internal static void Check(TallyRule rule, Election election, TieLadder ties, int tried)
    {
        TallyOutcome outcome = rule.Count(election, ties);
        int[] unfunded = [.. outcome.Unfunded.Select(u => election.Projects.Select(p => p.Id).ToList().IndexOf(u.Project))];
        MarginFinder finder = new(rule, election, ties, unfunded, new MarginEffort { MostBallots = 200 });
        foreach (int project in unfunded)
        {
            string id = election.Projects[project].Id;
            bool Funded(Election altered) => rule.Count(altered, ties).Funded.Contains(id);
            long[] ballots =
            [
                .. Enumerable.Range(1, tried).Where(k => Funded(Alterations.AddBallots(election, project, k))).Select(k => (long)k)
            ];
            long[] costs = [.. Enumerable
                .Range(0, (int)election.Projects[project].Cost)
                .Where(c => Funded(Alterations.WithCost(election, project, c)))
                .Select(c => (long)c)];

            Margin? margin = finder.Ballots(project);
            Assert.NotNull(margin);
            string told = $"{margin} for {id}, but enough are {string.Join(',', ballots)}; {rule} {ties}";
            switch (margin)
            {
                case ExactMargin exact:
                    Assert.True(exact.Value > tried ? ballots.Length == 0 : ballots.Length > 0 && ballots[0] == exact.Value, told);
                    break;
                case BracketedMargin { Enough: { } enough }:
                    Assert.True(Funded(Alterations.AddBallots(election, project, (int)enough)), told);
                    break;
                default:
                    Assert.True(ballots.Length == 0, told);
                    break;
            }

            Assert.Equal(costs.Length == 0 ? new NoMargin(margin is NoMargin { Reason: NoMarginReason.Excluded }
                ? NoMarginReason.Excluded
                : NoMarginReason.NotEvenFree) : new ExactMargin(costs[^1]), finder.Cost(project));
        }
    }
}
