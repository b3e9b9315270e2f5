using Tadafor.Domain.Primitives;
using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Methods.Phragmen;

namespace Tadafor.Tally.Tests.Constraints;

/// <summary>Constraints that contradict the election, each other or the rule are refused with every problem at once.</summary>
public sealed class ConstraintCheckTests
{
    private static readonly ProjectGroup _green = new(GroupKind.Category, "green"), _nothing = new(GroupKind.Beneficiary, "nobody");

    private static readonly Election _election = new ElectionBuilder(VoteType.Approval, 10,
    [
        new Project("1", 4) { District = "north", Categories = ["green"] },
        new Project("2", 4) { District = "south" },
        new Project("3", 4),
    ]).Build();

    private static readonly TallyRule _greedy = new GreedyRule { Measure = GreedyMeasure.Votes };

    public static TheoryData<string, TallyConstraint[]> Contradictions => new()
    {
        { "unknown-project", [new IncompatibleProjects(["1", "9"])] },
        { "unknown-project", [new CoFinancing("9", 1)] },
        { "unknown-project", [new ExcludedProjects("why", ["9"])] },
        { "not-two-projects", [new IncompatibleProjects(["1"])] },
        { "not-two-projects", [new IncompatibleProjects(["1", "2", "1"])] },
        { "negative", [new MinimumVotes(-1)] },
        { "negative", [new CategoryCap(_green, -1)] },
        { "negative", [new CategoryFloor(_green, -1)] },
        { "negative", [new CoFinancing("1", -1)] },
        { "unknown-group", [new CategoryCap(_nothing, 1)] },
        { "cap-below-floor", [new CategoryCap(_green, 1), new CategoryFloor(_green, 2)] },
        { "repeated", [new MinimumVotes(1), new MinimumVotes(2)] },
        { "repeated", [new CategoryCap(_green, 1), new CategoryCap(_green, 2)] },
        { "repeated", [new CoFinancing("1", 1), new CoFinancing("1", 2)] },
        { "unknown-project", [new PaperVotes("9", 1)] },
        { "negative", [new PaperVotes("1", -1)] },
        { "repeated", [new PaperVotes("1", 1), new PaperVotes("1", 2)] },
        { "more-than-cost", [new CoFinancing("1", 5)] },
        { "no-reason", [new ExcludedProjects(" ", ["1"])] },
        { "negative", [Districts(("north", -1), ("south", 1))] },
        { "districts-over-envelope", [Districts(("north", 6), ("south", 5))] },
        { "district-twice", [Districts(("north", 1), ("north", 1), ("south", 1))] },
        { "district-without-envelope", [Districts(("north", 1))] },
    };

    [Theory]
    [MemberData(nameof(Contradictions))]
    public void A_contradiction_is_a_problem_with_its_reason_and_remedy(string code, TallyConstraint[] constraints)
    {
        Sequence<ConstraintProblem> problems = new TallyConstraints([.. constraints]).Check(_election);

        ConstraintProblem problem = Assert.Single(problems);
        Assert.Equal(code, problem.Code);
        Assert.InRange(problem.Index!.Value, 0, constraints.Length - 1);
        Assert.DoesNotContain("{", problem.What.Ar + problem.What.Fr + problem.What.En, StringComparison.Ordinal);
        Assert.Equal(problems, ConstrainedRule.Of(_greedy, new TallyConstraints([.. constraints]), _election).AsT1);
    }

    [Fact]
    public void All_contradictions_are_reported_at_once()
    {
        TallyConstraints all = new(Contradictions.SelectMany(c => (TallyConstraint[])c[1]).ToSequence());

        Assert.Superset(Contradictions.Select(c => (string)c[0]).ToHashSet(), all.Check(_election).Select(p => p.Code).ToHashSet());
    }

    [Fact]
    public void A_floor_for_a_group_without_projects_is_no_contradiction_but_unmet()
    {
        ConstrainedRule rule = ConstrainedRule.Of(_greedy, new TallyConstraints([new CategoryFloor(_nothing, 1)]), _election).AsT0;

        Assert.Equal(
            [new UnmetFloor(new CategoryFloor(_nothing, 1), 0)],
            rule.Count(_election, Tadafor.Tally.Ties.TieLadder.ById).Under!.UnmetFloors);
    }

    [Fact]
    public void A_rule_that_cannot_be_counted_so_says_it()
    {
        EqualSharesRule shares = new() { Utility = Utility.Cost };
        Assert.Equal("rule-not-counted", Refusal(new PhragmenRule()));
        Assert.Equal("completion-not-counted", Refusal(shares with { Completion = Completion.Add1 }));
        Assert.Equal("completion-not-counted", Refusal(shares with { Comparison = OutcomeComparison.Satisfaction }));
        Assert.Equal(
            "stop-not-counted",
            Refusal(new GreedyRule { Measure = GreedyMeasure.Votes, WhenTooDear = WhenTooDear.Stop }, new CategoryFloor(_green, 1)));
        Assert.Equal("stop-not-counted", Refusal(
            new GreedyRule { Measure = GreedyMeasure.Votes, WhenTooDear = WhenTooDear.Stop },
            Districts(("north", 1), ("south", 1))));
    }

    private static string Refusal(TallyRule rule, params TallyConstraint[] constraints) =>
        Assert.Single(ConstrainedRule.Of(rule, new TallyConstraints([.. constraints]), _election).AsT1).Code;

    private static DistrictEnvelopes Districts(params (string Name, long Amount)[] envelopes) => new()
    {
        Order = PotOrder.DistrictsFirst,
        CityPot = CityPotScope.AllProjects,
        Envelopes = envelopes.Select(e => new DistrictEnvelope(e.Name, e.Amount)).ToSequence(),
    };
}
