using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.CumulativeTransfers;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Tests.Oracles;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.CumulativeTransfers;

public class CumulativeTransferTests
{
    public static IEnumerable<object[]> Rules() =>
        from selection in Enum.GetValues<TransferSelection>()
        from shortage in Enum.GetValues<TransferShortage>()
        select new object[] { selection, shortage };

    private static Election FiveDonors()
    {
        // pabutools' example: costs 27, 30, 40; five donors of 20 points each.
        ElectionBuilder builder = new(VoteType.Cumulative, 100, [new("A", 27), new("B", 30), new("C", 40)]);
        builder.Append([0, 1, 2], [5L, 10, 5]);
        builder.Append([0, 1], [10L, 10]);
        builder.Append([1, 2], [15L, 5]);
        builder.Append([2], [20L]);
        builder.Append([0, 1], [15L, 5]);
        return builder.Build();
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_example_of_five_donors_funds_all_it_can(TransferSelection selection, TransferShortage shortage)
    {
        // B has 40 of 30, A 30 of 27, C 30 of 40. Whatever comes first, C lacks support in the end and 43 of the envelope are left, so it
        // is accepted.
        TallyOutcome outcome = new CumulativeTransferRule { Selection = selection, Shortage = shortage }.Count(
            FiveDonors(),
            TieLadder.ById);
        Assert.Equal("B", outcome.Funded[0]);
        Assert.Equal(["A", "B", "C"], outcome.Funded.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Support_that_is_exactly_the_cost_is_enough()
    {
        // Three coins of 10/3: no binary fraction is 10/3, the sum is 10 all the same.
        TallyOutcome outcome = Mtc.Count(Ballots.Approval(10, [10, 9], [0], [0], [0]), TieLadder.ById);
        Assert.Equal(TallyPhase.Main, outcome.Rounds.Single().Phase);
        Assert.Equal(new Ratio(1, 1), outcome.Rounds[0].Value);
    }

    [Fact]
    public void Excess_goes_to_the_supporters_other_projects()
    {
        // Both give 5 to a (cost 5): half of it comes back, 2.5 each, to b for one and to c for the other.
        Election election = Ballots.Approval(20, [5, 7, 8], [0, 1], [0, 2]);
        TallyOutcome outcome = new CumulativeTransferRule
        {
            Selection = TransferSelection.Excess,
            Shortage = TransferShortage.Elimination
        }.Count(election, TieLadder.ById);
        Assert.Equal(["p0", "p1", "p2"], outcome.Funded);
        Assert.Equal([new Ratio(5, 1), new Ratio(1, 2), null], outcome.Rounds.Select(r => r.Value));
    }

    [Property(MaxTest = 600)]
    public void Every_rule_equals_its_slow_twin(int seed, TransferSelection selection, TransferShortage shortage, VoteType voteType)
    {
        Election election = TinyElections.Any(voteType, seed, mostProjects: 6, mostVoters: 7);
        CumulativeTransferRule rule = new() { Selection = selection, Shortage = shortage, OrdinalScoring = OrdinalScoring.LongestAllowed };
        TallyOutcome outcome = rule.Count(election, TieLadder.ById);
        Assert.Equal(
            new SlowTransfers(election, rule, TieLadder.ById).Count(),
            outcome.Rounds.Where(r => r.Phase != TallyPhase.Free).Select(r => r.Project));
        Assert.Equal(election.Projects.Count, outcome.Rounds.Count + outcome.Unfunded.Count);
        Assert.True(outcome.Cost <= outcome.Envelope);
    }

    [Property(MaxTest = 100)]
    public void Order_of_projects_does_not_matter(int seed, TransferSelection selection, TransferShortage shortage)
    {
        Election election = TinyElections.Any(VoteType.Cumulative, seed);
        CumulativeTransferRule rule = new() { Selection = selection, Shortage = shortage };
        Assert.Equal(rule.Count(election, TieLadder.ById).Rounds, rule.Count(Shuffled.Projects(election, seed), TieLadder.ById).Rounds);
    }

    [Property(MaxTest = 20)]
    public void Projects_with_the_same_supporters_in_the_same_situation_tie_however_late(int seed)
    {
        // Two projects nobody tells apart, among twelve others whose fractions have grown too long to compare exactly.
        Random random = new(seed);
        Project[] projects =
        [
            .. Enumerable.Range(0, 12).Select(i => new Project($"p{i}", random.Next(20, 90))),
            new("twin a", 400),
            new("twin b", 400)
        ];
        ElectionBuilder builder = new(VoteType.Cumulative, projects.Sum(p => p.Cost), projects.ToSequence());
        for (int voter = 0; voter < 40; voter++)
        {
            int[] choices = [.. Enumerable.Range(0, 12).Where(_ => random.Next(3) == 0), 12, 13];
            builder.Append(choices, [.. choices.Select(c => c < 12 ? random.Next(1, 9) : 1L)]);
        }

        TallyOutcome outcome = Mtc.Count(builder.Build(), TieLadder.ById);
        Assert.Contains(outcome.Ties, t => t.Tied.SequenceEqual(["twin a", "twin b"]) && t.Winner == "twin a");
    }

    [SkippableTheory]
    [InlineData("Poland_Katowice_2023.pb.gz")]
    [InlineData("Switzerland_Zurich_S5.pb")]
    [InlineData("Poland_Czestochowa_2024.pb.gz")]
    public void Real_elections_are_counted_where_other_programs_stop(string file)
    {
        PublicCollections.Require($"pb/{file}");
        Election election = PublicElections.Of(file);
        foreach (object[] options in Rules())
        {
            TallyOutcome outcome = new CumulativeTransferRule
            {
                Selection = (TransferSelection)options[0],
                Shortage = (TransferShortage)options[1]
            }.Count(election, TieLadder.ById);
            Assert.Null(outcome.Unresolved);
            Assert.NotEmpty(outcome.Funded);
            Assert.All(
                outcome.Unfunded,
                u => Assert.True(u.Obstacle is NoSupport or EnvelopeTooSmall or TieLost, $"{u.Project}: {u.Obstacle}"));
        }
    }

    private static CumulativeTransferRule Mtc =>
        new() { Selection = TransferSelection.SupportPerCost, Shortage = TransferShortage.MinimalTransfers };
}
