using FsCheck;
using FsCheck.Xunit;
using Tadafor.Domain.Tally;
using Tadafor.Domain.Tally.Axioms;
using Tadafor.Domain.Tally.Constraints;
using Tadafor.Domain.Tally.Outcomes;
using Tadafor.Domain.Tally.Rules;
using Tadafor.Domain.Tally.Ties;
using Tadafor.Domain.Tests.Tally.Recount;

namespace Tadafor.Domain.Tests.Tally.Constraints;

/// <summary>What holds of every count under constraints.</summary>
public sealed class ConstrainedCountTests
{
    [Property(MaxTest = 1000)]
    public void Without_constraints_the_outcome_is_that_of_the_rule_alone(DoNotSize<int> seed)
    {
        Random random = new(seed.Item);
        Election election = Elections.Random(seed.Item);
        TallyRule rule = RandomConstraints.Rule(random);
        TieLadder ties = RandomRules.Ladder(random);
        TallyOutcome constrained = Bind(rule, TallyConstraints.None, election).Count(election, ties);
        Assert.Empty(constrained.Under!.UnmetFloors);
        Assert.Empty(constrained.Under.GivenUp);
        OutcomesAgree.Check(rule.Count(election, ties), constrained with { Under = null });
    }

    [Property(MaxTest = 1000)]
    public void No_constraint_is_ever_broken(DoNotSize<int> seed)
    {
        Random random = new(seed.Item);
        Election election = RandomConstraints.Election(random);
        if (RandomConstraints.Bound(random, election) is not { } rule)
        {
            return;
        }

        TallyOutcome outcome = rule.Count(election, RandomRules.Ladder(random));
        Project[] funded = [.. outcome.Funded.Select(id => election.Projects.Single(p => p.Id == id))];
        Assert.Equal(election.Projects.Count, outcome.Rounds.Count + outcome.Unfunded.Count);
        Assert.InRange(outcome.Cost, 0, election.Envelope);
        foreach (TallyConstraint constraint in rule.Constraints.All)
        {
            switch (constraint)
            {
                case DistrictEnvelopes districts:
                    foreach (DistrictEnvelope envelope in districts.Envelopes)
                    {
                        Assert.InRange(outcome.Rounds.Where(r => r.Pot == envelope.District).Sum(r => r.Cost), 0, envelope.Amount);
                    }

                    Assert.InRange(outcome.Rounds.Where(r => r.Pot is null).Sum(r => r.Cost), 0, election.Envelope - districts.Envelopes.Sum(e => e.Amount));
                    Assert.All(outcome.Rounds, r => Assert.True(
                        r.Pot == election.Projects.Single(p => p.Id == r.Project).District || (r.Pot is null && districts.CityPot == CityPotScope.AllProjects)));
                    break;
                case IncompatibleProjects incompatible:
                    Assert.InRange(funded.Count(p => incompatible.Projects.Contains(p.Id)), 0, 1);
                    break;
                case MinimumVotes minimum:
                    Assert.All(funded, p => Assert.True(Twins.SlowTies.Votes(election, election.Projects.ToList().IndexOf(p)) >= minimum.Votes));
                    break;
                case CategoryCap cap:
                    Assert.InRange(funded.Count(cap.Group.Contains), 0, cap.Most);
                    break;
                case CategoryFloor floor:
                    int met = funded.Count(floor.Group.Contains);
                    Assert.Equal(met < floor.Least, outcome.Under!.UnmetFloors.Contains(new UnmetFloor(floor, met)));
                    break;
                case CoFinancing aid:
                    Assert.All(outcome.Rounds.Where(r => r.Project == aid.Project), r => Assert.Equal(funded.Single(p => p.Id == r.Project).Cost - aid.Amount, r.Cost));
                    break;
                case ExcludedProjects excluded:
                    Assert.DoesNotContain(outcome.Funded, excluded.Projects.Contains);
                    break;
            }
        }
    }

    [Property(MaxTest = 500)]
    public void The_order_of_projects_and_of_constraints_decides_nothing(DoNotSize<int> seed)
    {
        Random random = new(seed.Item);
        Election election = RandomConstraints.Election(random);
        if (RandomConstraints.Bound(random, election) is not { } rule)
        {
            return;
        }

        TieLadder ties = RandomRules.Ladder(random);
        Election shuffled = Shuffled.Projects(election, seed.Item);
        TallyConstraint[] constraints = [.. rule.Constraints.All];
        random.Shuffle(constraints);
        TallyOutcome one = rule.Count(election, ties), other = Bind(rule.Rule, new TallyConstraints([.. constraints]), shuffled).Count(shuffled, ties);
        Assert.Equal(one.Rounds, other.Rounds);
        Assert.Equal(one.Ties, other.Ties);
        Assert.Equal(one.Unfunded.Select(u => u.Project), other.Unfunded.Select(u => u.Project));
    }

    [Property(MaxTest = 500)]
    public void What_is_not_given_up_is_kept(DoNotSize<int> seed)
    {
        Random random = new(seed.Item);
        Election election = RandomConstraints.Election(random);
        if (RandomConstraints.Bound(random, election) is not { } rule || election.VoteType is not (VoteType.Approval or VoteType.ChooseOne))
        {
            return;
        }

        TallyOutcome outcome = rule.Count(election, TieLadder.ById);
        Election parts = rule.Constraints.PartsOf(election);
        HashSet<Guarantee> kept = [.. Guarantees.Promises(rule.Rule).Except(outcome.Under!.GivenUp.Select(g => g.Guarantee))];
        Assert.True(!kept.Contains(Guarantee.Exhaustiveness) || Exhaustiveness.Check(parts, outcome.Funded) is null);
        Assert.True(!kept.Contains(Guarantee.ProportionalRepresentation) || Broken.Representation((EqualSharesRule)rule.Rule, parts, outcome) is null);
        Assert.True(!kept.Contains(Guarantee.OrderOfSupport) || Broken.Order((GreedyRule)rule.Rule, parts, outcome) is null);
        Assert.True(!kept.Contains(Guarantee.Priceability) || Broken.Priceability(parts, outcome) is null);
    }

    private static ConstrainedRule Bind(TallyRule rule, TallyConstraints constraints, Election election) =>
        ConstrainedRule.Of(rule, constraints, election).Match(bound => bound, problems => throw new InvalidOperationException(problems.ToString()));
}
