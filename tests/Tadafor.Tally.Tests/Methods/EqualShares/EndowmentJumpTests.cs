using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.EqualShares;

/// <summary>Going to the next endowment at which anything may change gives what trying every endowment gives.</summary>
public sealed class EndowmentJumpTests
{
    [Property(MaxTest = 250)]
    public void Jumping_equals_stepping_by_one_in_every_detail(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = Finer(AnyElection.Random(seed.Item), random.Next(1, 40));
        EqualSharesRule rule = new()
        {
            Utility = (Utility)random.Next(3),
            Completion = (Completion)random.Next(2, 6),
            Step = random.Next(1, 4)
        };
        TieLadder ladder = EqualSharesTwinTests.Ladder(random);

        EqualSharesCount jumping = new(rule, election, ladder), stepping = new(rule, election, ladder) { JumpsAhead = false };
        TallyOutcome fast = jumping.Count(), slow = stepping.Count();

        Assert.Equal(slow, fast);
        Assert.True(jumping.Runs <= stepping.Runs + 1);
    }

    [Theory]
    [InlineData(Completion.Add1ExactShare, 1)]
    [InlineData(Completion.Add1, 2)]
    [InlineData(Completion.Add1Utilitarian, 3)]
    [InlineData(Completion.Add1Full, 4)]
    public void Most_endowments_of_a_fine_step_are_passed_over(Completion completion, int seed)
    {
        Election election = Finer(AnyElection.Larger(seed), 50);
        EqualSharesRule rule = new() { Utility = Utility.Cost, Completion = completion, Step = 1 };

        EqualSharesCount jumping = new(
            rule,
            election,
            TieLadder.ById), stepping = new(rule, election, TieLadder.ById) { JumpsAhead = false };

        Assert.Equal(stepping.Count(), jumping.Count());
        Assert.True(stepping.Runs > 500, $"{stepping.Runs} runs");
        Assert.True(jumping.Runs * 10 < stepping.Runs, $"{jumping.Runs} runs instead of {stepping.Runs}");
    }

    // The same election in a unit so many times smaller, every cost a little off so that ties are not the rule.
    private static Election Finer(Election election, int factor)
    {
        Project[] projects =
        [
            .. election.Projects.Select((p, i) => new Project(p.Id, (p.Cost * factor) + (i % 3)) { DepositOrder = p.DepositOrder })
        ];
        return new Election(election.VoteType, election.Envelope
            * factor, election.Decimals, election.PointDecimals, projects.ToSequence(), election.Ballots);
    }
}
