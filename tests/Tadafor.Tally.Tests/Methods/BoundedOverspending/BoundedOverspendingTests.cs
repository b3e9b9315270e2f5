using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.BoundedOverspending;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.BoundedOverspending;

public class BoundedOverspendingTests
{
    private static readonly BoundedOverspendingRule _byCost = new() { Utility = Utility.Cost };

    [Fact]
    public void The_running_example_of_the_paper_funds_A_C_D_and_F()
    {
        // Papasotiropoulos et al. 2025 (arXiv:2409.15005), section 2: six projects, ten voters, an envelope of one million; winners as in
        // pabutools' tests.
        Election election = Ballots.Approval(
            1_000_000, [300_000, 400_000, 300_000, 240_000, 170_000, 100_000],
            [0], [0, 1, 2, 4], [0, 1, 2], [0, 1, 2], [0, 1, 2], [0, 1, 5], [3, 4], [3, 4], [3, 4, 5], [2, 3, 5]);
        Assert.Equal(["p0", "p2", "p3", "p5"], _byCost.Count(election, TieLadder.ById).Funded.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void A_project_its_supporters_cannot_quite_pay_is_preferred_to_one_few_want()
    {
        // pabutools' test of the same rule: two of three voters lack a third of 1,000; Equal Shares would buy the project of 100 instead.
        Election election = Ballots.Approval(1000, [1000, 100], [0], [1], [0]);
        TallyOutcome outcome = _byCost.Count(election, TieLadder.ById);
        Assert.Equal(["p0"], outcome.Funded);
        Assert.Equal(new Ratio(1000, 3), outcome.Rounds[0].Payments!.Uncovered);
        Assert.Equal(new EnvelopeTooSmall(0), outcome.Unfunded.Single().Obstacle);
    }

    [Fact]
    public void A_minority_of_403_to_11_does_not_block_the_majority_s_project()
    {
        // The Helenka example of the same paper: 310,000 for a project of 310,000 that 403 of 414 voters want, against one of 6,000 that 11
        // want.
        int[][] ballots = [.. Enumerable.Repeat(new[] { 0 }, 403), .. Enumerable.Repeat(new[] { 1 }, 11)];
        Assert.Equal(["p0"], _byCost.Count(Ballots.Approval(310_000, [310_000, 6_000], ballots), TieLadder.ById).Funded);
    }

    [Fact]
    public void A_voter_for_whom_a_project_is_worth_little_does_not_decide_its_price()
    {
        // The "tail utilities" example of the same paper.
        ElectionBuilder builder = new(VoteType.Scoring, 1, [new("A", 1), new("B", 1)]);
        builder.Append([0, 1], [100L, 2], 99);
        builder.Append([0, 1], [1L, 2]);
        Assert.Equal(["A"], new BoundedOverspendingRule { Utility = Utility.Score }.Count(builder.Build(), TieLadder.ById).Funded);
    }

    [Property(MaxTest = 400)]
    public void The_rule_equals_its_slow_twin(int seed, Utility utility, OrdinalScoring scoring)
    {
        Election election = AnyElection.Random(seed);
        BoundedOverspendingRule rule = new() { Utility = utility, OrdinalScoring = scoring };
        long unit = utility == Utility.Score && !election.Ballots.Points.IsEmpty ? (long)Math.Pow(10, election.PointDecimals) : 1;

        TallyOutcome outcome = rule.Count(election, TieLadder.ById);

        Assert.Equal(
            SlowOverspending.Run(election, utility, scoring, TieLadder.ById).Select(b => (election.Projects[b.Project].Id, b.Value * unit)),
            outcome.Rounds.Where(r => r.Phase == TallyPhase.Main).Select(r => (r.Project, r.Value!.Value)));
        Assert.True(outcome.Cost <= outcome.Envelope);
        Assert.Equal(election.Projects.Count, outcome.Rounds.Count + outcome.Unfunded.Count);
    }

    [Property(MaxTest = 200)]
    public void Nothing_is_overspent_while_supporters_can_pay_and_voters_never_pay_more_than_the_cost(int seed)
    {
        Election election = AnyElection.Random(seed, VoteType.Approval);
        TallyOutcome outcome = _byCost.Count(election, TieLadder.ById);
        Assert.All(
            outcome.Rounds.Where(r => r.Payments is not null),
            r => Assert.True(r.Payments!.Uncovered >= 0 && r.Payments.Uncovered < r.Cost));
    }
}
