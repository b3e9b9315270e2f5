using System.Text.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Axioms;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.ExactEqualShares;
using Tadafor.Tally.Methods.Optimum;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Tests.Oracles;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Axioms;

public class AxiomTests
{
    public static IEnumerable<object[]> Files() => ExpectedProperties.Files();

    [Fact]
    public void A_minority_left_out_is_named()
    {
        // Three of ten voters deserve 3 of 10; a majority takes all.
        int[][] ballots = [.. Enumerable.Repeat(new[] { 0, 1 }, 7), .. Enumerable.Repeat(new[] { 2 }, 3)];
        Election election = Ballots.Approval(10, [5, 5, 3], ballots);
        Sequence<string> funded = ["p0", "p1"];
        Assert.Equal(["p2"], JustifiedRepresentation.Check(election, funded)!.Projects);
        Assert.Equal(new EjrPlusWitness("p2", 3, 3), EjrPlus.UpToAnyProject(election, funded));
        Assert.Equal(3, ExtendedJustifiedRepresentation.Check(election, funded, AxiomUtility.Cost)!.Voters);
        Assert.Null(ParetoOptimality.Check(election, funded, AxiomUtility.Cost));
        Assert.Null(Exhaustiveness.Check(election, funded));
        Assert.Equal("p0", Exhaustiveness.Check(election, ["p2"]));
    }

    [Fact]
    public void A_selection_others_would_improve_for_everyone_is_not_Pareto_optimal()
    {
        Election election = Ballots.Approval(2, [2, 1, 1], [0, 1, 2], [0, 1, 2]);
        Assert.Equal(["p1", "p2"], ParetoOptimality.Check(election, ["p0"], AxiomUtility.Cardinality));
        Assert.Null(ParetoOptimality.Check(election, ["p0"], AxiomUtility.Cost));
    }

    [Property(MaxTest = 300)]
    public void Every_check_agrees_with_trying_every_group_and_every_set(int seed, bool byCost)
    {
        AxiomUtility utility = byCost ? AxiomUtility.Cost : AxiomUtility.Cardinality;
        Election election = TinyElections.Approval(seed, mostProjects: 5, mostVoters: 6);
        Random random = new(seed);
        Sequence<string> funded = election.Projects.Where(_ => random.Next(2) == 0).Select(p => p.Id).ToSequence();
        SlowAxioms slow = new(election, funded, utility), slowCost = new(election, funded, AxiomUtility.Cost);

        Assert.Equal(slow.Jr(), JustifiedRepresentation.Check(election, funded) is null);
        Assert.Equal(slow.Pjr(), ProportionalJustifiedRepresentation.Check(election, funded, utility) is null);
        foreach (Slack slack in Enum.GetValues<Slack>())
        {
            Assert.Equal(slow.Ejr(slack), ExtendedJustifiedRepresentation.Check(election, funded, utility, slack) is null);
        }

        Assert.Equal(slowCost.EjrPlusUpToAny(), EjrPlus.UpToAnyProject(election, funded) is null);
        Assert.Equal(slowCost.EjrPlusUpToOne(), EjrPlus.UpToOneProject(election, funded) is null);
    }

    [Property(MaxTest = 300)]
    public void Equal_Shares_passes_what_its_authors_prove(int seed, Completion completion)
    {
        Election election = TinyElections.Approval(seed);
        TallyOutcome byCost = new EqualSharesRule { Utility = Utility.Cost, Completion = completion }.Count(election, TieLadder.ById);
        Assert.Null(EjrPlus.UpToAnyProject(election, byCost.Funded));
        Assert.Null(ExtendedJustifiedRepresentation.Check(election, byCost.Funded, AxiomUtility.Cost, Slack.UpToAny));

        TallyOutcome byCount = new EqualSharesRule { Utility = Utility.Cardinality, Completion = completion }.Count(
            election,
            TieLadder.ById);
        Assert.Null(ExtendedJustifiedRepresentation.Check(election, byCount.Funded, AxiomUtility.Cardinality, Slack.UpToOne));
        Assert.Null(JustifiedRepresentation.Check(election, byCount.Funded));
    }

    [Property(MaxTest = 300)]
    public void Exact_Equal_Shares_passes_EJR_up_to_one_project(int seed, ExactSharesUtility utility, ExactSharesCompletion completion)
    {
        Election election = TinyElections.Approval(seed);
        TallyOutcome outcome = new ExactEqualSharesRule { Utility = utility, Completion = completion }.Count(election, TieLadder.ById);
        AxiomUtility axiom = utility == ExactSharesUtility.Cost ? AxiomUtility.Cost : AxiomUtility.Cardinality;
        Assert.Null(ExtendedJustifiedRepresentation.Check(election, outcome.Funded, axiom, Slack.UpToOne));
    }

    [Property(MaxTest = 200)]
    public void The_optimum_is_Pareto_optimal(int seed, bool byCost)
    {
        Election election = TinyElections.Approval(seed);
        TallyOutcome outcome = new OptimumRule { Utility = byCost ? Utility.Cost : Utility.Cardinality }.Count(election, TieLadder.ById);
        Assert.Null(ParetoOptimality.Check(election, outcome.Funded, byCost ? AxiomUtility.Cost : AxiomUtility.Cardinality));
    }

    [SkippableTheory]
    [MemberData(nameof(Files))]
    public void Witnesses_of_an_independent_program_are_found_and_no_others(string file)
    {
        foreach (ExpectedProperties expected in ExpectedProperties.Of(file))
        {
            EjrPlusWitness? plus = EjrPlus.UpToAnyProject(expected.Election, expected.Funded);
            CohesiveWitness? jr = JustifiedRepresentation.Check(expected.Election, expected.Funded);
            Assert.Equal(expected.Values.GetProperty("ejr_plus_cost_witness").ValueKind == JsonValueKind.Null, plus is null);
            Assert.Equal(expected.Values.GetProperty("jr_cost_witness").ValueKind == JsonValueKind.Null, jr is null);
            Assert.True(plus is not null || jr is null, "JR is weaker than EJR+.");
            Assert.True(plus is null || !expected.Funded.Contains(plus.Project));
        }
    }
}
