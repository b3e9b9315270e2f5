using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Constraints;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Tests.Recount;
using Tadafor.Tally.Tests.Ties;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.ConstrainedCounting;

/// <summary>What holds of every count under constraints.</summary>
public sealed class ConstrainedCountTests
{
    [Property(MaxTest = 1000)]
    public void Without_constraints_the_outcome_is_that_of_the_rule_alone(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = AnyElection.Random(seed.Item);
        TallyRule rule = RandomConstraints.Rule(random);
        TieLadder ties = RandomRules.Ladder(random);
        TallyOutcome constrained = Bind(rule, TallyConstraints.None, election).Count(election, ties);
        Assert.Empty(constrained.Under!.UnmetFloors);
        Assert.Empty(constrained.Under.GivenUp);
        OutcomesAgree.Check(rule.Count(election, ties), constrained with { Under = null });
    }

    [Property(MaxTest = 1000)]
    public void No_constraint_is_ever_broken(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = RandomConstraints.Dressed(AnyElection.Random(random.Next()), random);
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

                    Assert.InRange(
                        outcome.Rounds.Where(r => r.Pot is null).Sum(r => r.Cost),
                        0,
                        election.Envelope - districts.Envelopes.Sum(e => e.Amount));
                    Assert.All(outcome.Rounds, r => Assert.True(
                        r.Pot == election.Projects.Single(p => p.Id == r.Project).District
                            || (r.Pot is null && districts.CityPot == CityPotScope.AllProjects)));
                    break;
                case IncompatibleProjects incompatible:
                    Assert.InRange(funded.Count(p => incompatible.Projects.Contains(p.Id)), 0, 1);
                    break;
                case MinimumVotes minimum:
                    Assert.All(
                        funded,
                        p => Assert.True(SlowTies.Votes(election, election.Projects.ToList().IndexOf(p)) + OnPaper(rule, p)
                            >= minimum.Votes));
                    break;
                case CategoryCap cap:
                    Assert.InRange(funded.Count(cap.Group.Contains), 0, cap.Most);
                    break;
                case CategoryFloor floor:
                    int met = funded.Count(floor.Group.Contains);
                    Assert.Equal(
                        met < floor.Least && outcome.Unresolved is null,
                        outcome.Under!.UnmetFloors.Contains(new UnmetFloor(floor, met)));
                    break;
                case CoFinancing aid:
                    Assert.All(
                        outcome.Rounds.Where(r => r.Project == aid.Project),
                        r => Assert.Equal(funded.Single(p => p.Id == r.Project).Cost - aid.Amount, r.Cost));
                    break;
                case ExcludedProjects excluded:
                    Assert.DoesNotContain(outcome.Funded, excluded.Projects.Contains);
                    break;
            }
        }
    }

    private static long OnPaper(ConstrainedRule rule, Project project) =>
        rule.Constraints.All.OfType<PaperVotes>().Where(p => p.Project == project.Id).Sum(p => p.Votes);

    [Property(MaxTest = 500)]
    public void The_order_of_projects_and_of_constraints_decides_nothing(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = RandomConstraints.Dressed(AnyElection.Random(random.Next()), random);
        if (RandomConstraints.Bound(random, election) is not { } rule)
        {
            return;
        }

        TieLadder ties = RandomRules.Ladder(random);
        Election shuffled = Shuffled.Projects(election, seed.Item);
        TallyConstraint[] constraints = [.. rule.Constraints.All];
        random.Shuffle(constraints);
        TallyOutcome one = rule.Count(
            election,
            ties), other = Bind(rule.Rule, new TallyConstraints([.. constraints]), shuffled).Count(shuffled, ties);
        Assert.Equal(one.Rounds, other.Rounds);
        Assert.Equal(one.Ties, other.Ties);
        Assert.Equal(one.Unfunded.Select(u => u.Project), other.Unfunded.Select(u => u.Project));
    }

    [Property(MaxTest = 2000)]
    public void What_is_not_given_up_is_kept(Seed seed, Guarantee guarantee)
    {
        Random random = new(seed.Item);
        Election election = RandomConstraints.Dressed(AnyElection.Random(random.Next(), VoteType.Approval), random);
        TallyRule rule = RandomConstraints.Rule(random);
        if (!Guarantees.Promises(rule).Contains(guarantee) || rule is EqualSharesRule { Utility: Utility.Score })
        {
            return;
        }

        // All constraints but those that cost this promise: together they must not cost it either.
        TallyConstraints drawn = RandomConstraints.Draw(random, election);
        TallyConstraint[] harmless =
        [
            .. drawn.All.Where(c => Guarantees.GivenUp(rule, new TallyConstraints([c])).All(g => g.Guarantee != guarantee))
        ];
        TallyOutcome outcome = Bind(rule, new TallyConstraints([.. harmless]), election).Count(election, TieLadder.ById);
        Election parts = new TallyConstraints([.. harmless]).PartsOf(election);

        Assert.DoesNotContain(outcome.Under!.GivenUp, g => g.Guarantee == guarantee);
        Assert.Null(guarantee switch
        {
            Guarantee.Exhaustiveness => Broken.Exhaustion(parts, outcome),
            Guarantee.OrderOfSupport => Broken.Order((GreedyRule)rule, parts, outcome),
            Guarantee.ProportionalRepresentation => Broken.Representation((EqualSharesRule)rule, parts, outcome),
            _ => Broken.Priceability(parts, outcome),
        });
    }

    private static ConstrainedRule Bind(TallyRule rule, TallyConstraints constraints, Election election) =>
        ConstrainedRule
            .Of(rule, constraints, election)
            .Match(bound => bound, problems => throw new InvalidOperationException(problems.ToString()));
}
