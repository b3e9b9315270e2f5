using System.Text.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Analysis;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Tests.Oracles;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Analysis;

public class AnalysisTests
{
    private static readonly Sequence<Project> _fourProjects =
    [
        new("park", 40) { District = "north", Categories = ["green", "sport"] },
        new("pool", 60) { District = "south", Categories = ["sport"], Beneficiaries = ["women"] },
        new("tram", 50) { Categories = ["transport"] },
        new("bench", 10) { District = "north", Categories = ["green"] },
    ];

    private static Election TwoDistricts()
    {
        ElectionBuilder builder = new(VoteType.Approval, 100, _fourProjects);
        builder.Append([0, 3], 6);
        builder.Append([1], 2);
        builder.Append([2], 1);
        builder.Append([], 1);
        return builder.Build();
    }

    [Fact]
    public void Voters_are_counted_by_what_they_got_and_money_by_where_it_went()
    {
        ResultStatistics statistics = ResultStatistics.Of(TwoDistricts(), ["park", "pool"]);
        Assert.Equal([(0, 2L), (1, 8L)], statistics.VotersByFunded.Select(v => (v.Projects, v.Voters)));
        Assert.Equal((10, 8), (statistics.Voters, statistics.VotersRepresented));
        Assert.Equal(new Ratio(8, 10), statistics.AverageFunded);
        Assert.Equal(new Ratio((6 * 40) + (2 * 60), 10), statistics.AverageCost);
        Assert.Equal(
            ["District north 2 1 40 12", "District south 1 1 60 2", "District - 1 0 0 1", "Category green 2 1 20 9", "Category sport 2 2 80 5", "Category transport 1 0 0 1",
                "Beneficiary women 1 1 60 2", "Beneficiary - 3 1 40 13"],
            statistics.Spending.Select(s => $"{s.Facet} {s.Name ?? "-"} {s.Proposed} {s.Funded} {s.Cost} {s.Votes}"));
        GroupMoney south = statistics.Groups.Single(g => g is { Facet: Facet.District, Name: "south" });
        Assert.Equal(
            (2, new Ratio(20, 1), new Ratio(60, 1), new Ratio(3, 1)),
            (south.Voters, south.Money, south.Reached, south.Share!.Value));
    }

    [Fact]
    public void Two_rules_are_compared_project_by_project_and_voter_by_voter()
    {
        Election election = TwoDistricts();
        TallyOutcome greedy = new GreedyRule { Measure = GreedyMeasure.Votes }.Count(election, TieLadder.ById);
        TallyOutcome shares = new EqualSharesRule { Utility = Utility.Cost }.Count(election, TieLadder.ById);
        Assert.Equal(["bench", "park", "tram"], greedy.Funded);
        Assert.Equal(["bench", "park"], shares.Funded);

        OutcomesCompared compared = OutcomesCompared.Of(election, greedy, shares);
        Assert.Equal(["bench", "park"], compared.Both);
        ComparedProject tram = compared.OnlyFirst.Single();
        Assert.Equal(("tram", 50L, 1L, 3), (tram.Project, tram.Cost, tram.Votes, tram.Round.Number));
        Assert.IsType<SupportersMoneyTooSmall>(tram.Obstacle);
        Assert.Empty(compared.OnlySecond);
        Assert.Equal((1L, 0L, 9L), (compared.ByProjects.First, compared.ByProjects.Second, compared.ByProjects.Equal));
        Assert.Equal(compared.ByRepresentation, compared.ByProjects);
    }

    [Property(MaxTest = 200)]
    public void Parts_add_up_to_the_whole(int seed)
    {
        Election election = TinyElections.Approval(seed);
        TallyOutcome outcome = new GreedyRule { Measure = GreedyMeasure.VotesPerCost }.Count(election, TieLadder.ById);
        ResultStatistics statistics = ResultStatistics.Of(election, outcome.Funded);
        Assert.Equal(election.Ballots.Voters, statistics.Voters);
        foreach (Facet facet in Enum.GetValues<Facet>())
        {
            Assert.Equal(outcome.Cost, statistics.Spending.Where(s => s.Facet == facet).Aggregate(Ratio.Zero, (sum, s) => sum + s.Cost));
        }

        // All ballots name some citywide or district project, unless they are empty: money never reaches more than was spent.
        Assert.All(statistics.Groups, g => Assert.True(g.Reached <= outcome.Cost));
        OutcomesCompared same = OutcomesCompared.Of(election, outcome, outcome);
        Assert.Equal((0L, 0L), (same.ByProjects.First, same.ByCost.Second));
        Assert.Equal(outcome.Funded, same.Both);
    }

    public static IEnumerable<object[]> Files() => ExpectedProperties.Files();

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void An_independent_program_counts_the_same(string file)
    {
        foreach (ExpectedProperties expected in ExpectedProperties.Of(file))
        {
            ResultStatistics statistics = ResultStatistics.Of(expected.Election, expected.Funded);
            JsonElement values = expected.Values;
            Ratio unit = new((long)Math.Pow(10, expected.Election.Decimals), 1);
            Assert.Equal(values.GetProperty("voters_non_empty").GetInt64(), statistics.VotersRepresented);
            Assert.Equal(values.GetProperty("avg_approved_funded").GetString(), statistics.AverageFunded.ToString());
            Assert.Equal(values.GetProperty("avg_cost_approved_funded").GetString(), (statistics.AverageCost / unit).ToString());
        }
    }
}
