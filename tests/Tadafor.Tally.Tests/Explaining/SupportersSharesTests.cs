using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Explaining.Shares;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Recount;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Explaining;

/// <summary>Why Equal Shares did not buy a project is said in shares, whatever a completion did afterwards.</summary>
public sealed class SupportersSharesTests
{
    private static readonly TieLadder _ties = new([new MostVotes(), new LowestCost(), new SmallestId()]);

    [Fact]
    public void The_project_with_most_votes_of_all_that_lost_to_a_completion_is_told_what_its_supporters_lacked_and_when()
    {
        // 10 voters, 10 each. p0, p1 and p3 cost their supporters 6 each and are bought; p2 has the 6 voters of p0 and p1 and costs them
        // more than 9 each.
        Election election = Ballots.Approval(
            100, [24, 18, 56, 12], [0, 2], [0, 2], [0, 2], [0, 2], [1, 2], [1, 2], [1], [3], [3], []);
        EqualSharesRule rule = new() { Utility = Utility.Cardinality, Completion = Completion.Greedy };
        TallyOutcome outcome = rule.Count(election, _ties);
        UnfundedAccount loss = Explainer.Describe(rule, election, _ties, outcome).Unfunded.Single(u => u.Project.Id == "p2");

        Assert.IsType<EnvelopeTooSmall>(loss.Obstacle);
        Assert.Equal((6, 60), (loss.Shares!.Supporters, loss.Shares.AtStart));
        Assert.Equal((24, 32), (loss.Shares.Left, loss.Shares.Missing));
        Assert.Equal(1, loss.Shares.LostInRound);
    }

    [Property(MaxTest = 300)]
    public void What_supporters_had_left_is_what_the_rounds_left_them(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = RandomElections.Of(random);
        EqualSharesRule rule = ((EqualSharesRule)RandomRules.EqualShares(random)) with { Comparison = OutcomeComparison.None };
        TieLadder ties = RandomRules.Ladder(random);
        TallyOutcome outcome = rule.Count(election, ties);
        foreach (UnfundedAccount loss in Explainer.Describe(rule, election, ties, outcome).Unfunded.Where(u => u.Shares is not null))
        {
            SupportersShares shares = loss.Shares!;
            Assert.True(shares.Left <= shares.AtStart);
            Assert.Equal(Math.Max(0, loss.Project.Cost - shares.Left), shares.Missing);
            Assert.Equal((outcome.Endowment!.Value * new Ratio(shares.Supporters, 1)).Floor(), shares.AtStart);
            Assert.True(shares.LostInRound is null
                ? shares.AtStart < loss.Project.Cost || shares.Missing == 0
                : shares.AtStart >= loss.Project.Cost && shares.Missing > 0);
            Assert.InRange(shares.LostInRound ?? 1, 1, Math.Max(1, outcome.Rounds.Count));

            // Where no completion hides it, the outcome itself says the same.
            if (loss.Obstacle is SupportersMoneyTooSmall told)
            {
                Assert.Equal(told.Available, shares.Left);
            }
        }

    }
}
