using System.Numerics;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Methods.Optimum;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Tests.Oracles;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.Optimum;

public class OptimumTests
{
    [Fact]
    public void The_best_selection_can_leave_out_the_project_with_most_votes()
    {
        Election election = Ballots.Approval(10, [10, 5, 5], [0], [0], [0], [1], [1], [2], [2]);
        TallyOutcome outcome = ByVotes.Count(election, TieLadder.ById);
        Assert.Equal(["p1", "p2"], outcome.Funded);
        Assert.Equal(new BetterSelection(), outcome.Unfunded.Single().Obstacle);
        Assert.Equal(new Ratio(4, 1), outcome.Certificate!.Value);
        Assert.True(ByVotes.IsProven(election, outcome));
    }

    [Fact]
    public void Of_two_best_selections_the_ladder_chooses_and_says_so()
    {
        Election election = Ballots.Approval(10, [10, 5, 5], [0], [0], [1], [2]);
        TallyOutcome byId = ByVotes.Count(
            election,
            TieLadder.ById), byCost = ByVotes.Count(election, new([new LowestCost(), new SmallestId()]));
        Assert.Equal(["p0"], byId.Funded);
        Assert.Equal(["p1", "p2"], byCost.Funded);
        Assert.Equal(["p0", "p1", "p2"], byId.Ties.Single().Tied);
        Assert.Equal(new TieLost(1, "p0"), byId.Unfunded[0].Obstacle);
        Assert.Null(ByVotes.Count(election, new([new MostVotes()])).Unresolved);
        Assert.NotNull(ByVotes.Count(election, TieLadder.Refuse).Unresolved);
    }

    [Property(MaxTest = 500)]
    public void The_rule_equals_trying_every_selection(int seed, Utility utility)
    {
        Election election = AnyElection.Random(seed);
        OptimumRule rule = new() { Utility = utility };
        Int128[] totals = Totals.Of(election, utility, OrdinalScoring.BallotLength);

        TallyOutcome outcome = rule.Count(election, TieLadder.ById);

        List<int> best = BestSelections(election, totals);
        int chosen = best.Single(s => best.All(other => IsPreferred(election, s, other)));
        Assert.Equal(Ids(election, chosen), outcome.Funded.Order(StringComparer.Ordinal));
        Assert.Equal(best.Count == 1, outcome.Ties.Count == 0);
        Assert.True(rule.IsProven(election, outcome));
    }

    [Property(MaxTest = 300)]
    public void A_certificate_proves_the_best_selection_and_no_other(int seed, Utility utility)
    {
        Election election = AnyElection.Random(seed);
        OptimumRule rule = new() { Utility = utility };
        TallyOutcome outcome = rule.Count(election, TieLadder.ById);
        Int128[] totals = Totals.Of(election, utility, OrdinalScoring.BallotLength);
        List<int> best = BestSelections(election, totals);
        for (int set = 0; set < 1 << election.Projects.Count; set++)
        {
            Sequence<string> funded = Ids(election, set).ToSequence();
            OptimumCertificate certificate = Certificates.Of(rule, election, funded);
            bool isBest = best.Exists(b => Value(totals, b) == Value(totals, set)) && Cost(election, set) <= election.Envelope;
            Assert.Equal(isBest, Certificates.Proves(certificate, rule, election, funded));
        }

        OptimumCertificate mine = outcome.Certificate!;
        OptimumCertificate[] forgeries =
        [
            new(mine.Value + 1, mine.Price, mine.Bound, mine.Core),
            new(mine.Value, mine.Price, mine.Bound - 1, mine.Core),
            .. mine.Core.Select(left => new OptimumCertificate(
                mine.Value,
                mine.Price,
                mine.Bound,
                mine.Core.Where(id => id != left).ToSequence())),
        ];
        Assert.All(forgeries, f => Assert.False(rule.IsProven(election, outcome with { Certificate = f })));
    }

    [SkippableTheory]
    [InlineData("Poland_Wieliczka_2023_Green_Budget.pb", Utility.Cardinality)]
    [InlineData("Poland_Wieliczka_2023_Green_Budget.pb", Utility.Cost)]
    [InlineData("Poland_Lodz_2022.pb.gz", Utility.Cardinality)]
    [InlineData("Poland_Lodz_2022.pb.gz", Utility.Cost)]
    [InlineData("France_Toulouse_2022.pb", Utility.Cost)]
    [InlineData("Poland_Krakow_2021.pb.gz", Utility.Score)]
    public void A_real_election_s_best_selection_is_found_and_proven(string file, Utility utility)
    {
        PublicCollections.Require($"pb/{file}");
        Election election = PublicElections.Of(file);
        OptimumRule rule = new() { Utility = utility };
        TallyOutcome outcome = rule.Count(election, TieLadder.ById);
        Assert.True(rule.IsProven(election, outcome));

        // No greedy rule of the same utility does better.
        Int128[] totals = Totals.Of(election, utility, OrdinalScoring.BallotLength);
        foreach (GreedyMeasure measure in Enum.GetValues<GreedyMeasure>())
        {
            HashSet<string> greedy = [.. new GreedyRule { Measure = measure }.Count(election, TieLadder.ById).Funded];
            BigInteger worth = election.Projects
                .Select((p, i) => greedy.Contains(p.Id) ? (BigInteger)totals[i] : 0)
                .Aggregate(BigInteger.Add);
            Assert.True(new Ratio(worth, (BigInteger)Math.Pow(10, utility == Utility.Score ? election.PointDecimals : 0))
                <= outcome.Certificate!.Value);
        }
    }

    private static OptimumRule ByVotes => new() { Utility = Utility.Cardinality };

    private static List<int> BestSelections(Election election, Int128[] totals)
    {
        // Projects that gain nobody anything are never taken.
        int[] sets = [.. Enumerable
            .Range(0, 1 << totals.Length)
            .Where(s => Cost(election, s) <= election.Envelope && Members(s).All(p => totals[p] > 0))];
        Int128 most = sets.Max(s => Value(totals, s));
        return [.. sets.Where(s => Value(totals, s) == most)];
    }

    // By identifier alone, the preferred of two selections is the one with the first project on which they differ.
    private static bool IsPreferred(Election election, int set, int other)
    {
        string[] differ = [.. Ids(election, set ^ other)];
        return differ.Length == 0 || Ids(election, set).Contains(differ[0]);
    }

    private static IEnumerable<int> Members(int set) => Enumerable.Range(0, 31).Where(p => (set & (1 << p)) != 0);

    private static long Cost(Election election, int set) => Members(set).Sum(p => election.Projects[p].Cost);

    private static Int128 Value(Int128[] totals, int set) => Members(set).Aggregate((Int128)0, (sum, p) => sum + totals[p]);

    private static IEnumerable<string> Ids(Election election, int set) =>
        Members(set).Select(p => election.Projects[p].Id).Order(StringComparer.Ordinal);
}
