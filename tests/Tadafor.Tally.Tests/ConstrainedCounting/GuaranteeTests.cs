using Tadafor.Domain.Primitives;
using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Constraints;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.ConstrainedCounting;

/// <summary>
/// For every guarantee a rule says it gives up, an election in which the rule alone keeps it and the rule under the constraint breaks it.
/// That what is not
/// given up is kept is a property (<see cref="ConstrainedCountTests"/>).
/// </summary>
public sealed class GuaranteeTests
{
    private static readonly ProjectGroup _all = new(GroupKind.Category, "all"), _women = new(GroupKind.Beneficiary, "women");

    private static readonly GreedyRule _byVotes = new()
    {
        Measure = GreedyMeasure.Votes
    }, _byRatio = new() { Measure = GreedyMeasure.VotesPerCost };

    private static readonly EqualSharesRule _shares = new()
    {
        Utility = Utility.Cost
    }, _filled = _shares with { Completion = Completion.Greedy };

    // Three voters want three projects of cost 1; the envelope pays for all three. A fourth one, for women, nobody wants.
    private static readonly Election _agreed = Elect(
        3,
        [Dear("a", 1), Dear("b", 1), Dear("c", 1), Dear("w", 3) with { Beneficiaries = ["women"], Categories = [] }],
        [0, 1, 2],
        [0, 1, 2],
        [0, 1, 2]);

    // Two voters pay 20 for y; the third wants x for 1.
    private static readonly Election _minority = Elect(30, [Dear("x", 1), Dear("y", 20) with { District = null }], [0], [1], [1]);

    // The best supported, then one for women: either takes the whole envelope.
    private static readonly Election _rivals = Elect(10, [Dear("a", 10), Dear("w", 10) with { Beneficiaries = ["women"] }], [0], [0], [1]);

    // x has more votes for its cost, y more votes.
    private static readonly Election _cheapAndDear = Elect(20, [Dear("x", 1), Dear("y", 10)], [0], [0], [1], [1], [1], [1], [1]);

    private static readonly DistrictEnvelopes _northHasNothing = new()
    {
        Order = PotOrder.DistrictsFirst,
        CityPot = CityPotScope.CitywideProjects,
        Envelopes = [new("north", 0)]
    };

    private sealed record Case(Guarantee Guarantee, TallyRule Rule, TallyConstraint Constraint, Election Election);

    private static readonly Case[] _table =
    [
        .. from rule in new TallyRule[] { _byVotes, _byRatio, _filled }
           from constraint in new TallyConstraint[]
           {
               _northHasNothing,
               new IncompatibleProjects(["a", "b"]),
               new MinimumVotes(4),
               new CategoryCap(_all, 1),
               Out("a")
           }
           select new Case(Guarantee.Exhaustiveness, rule, constraint, _agreed),
        .. from rule in new[] { _byVotes, _byRatio }
           from constraint in new TallyConstraint[]
           {
               _northHasNothing,
               new IncompatibleProjects(["x", "y"]),
               new CategoryCap(_all, 1),
               Out("y")
           }
           select new Case(Guarantee.OrderOfSupport, rule, constraint, Ordered(rule)),
        new(Guarantee.OrderOfSupport, _byVotes, new CategoryFloor(_women, 1), _rivals),
        new(Guarantee.OrderOfSupport, _byRatio, new CategoryFloor(_women, 1), _rivals),
        new(Guarantee.OrderOfSupport, _byRatio, new MinimumVotes(3), _cheapAndDear),
        .. from rule in new[] { _shares, _filled }
           from constraint in new TallyConstraint[]
           {
               _northHasNothing, new IncompatibleProjects(["a", "b", "c"]), new MinimumVotes(4), new CategoryCap(
                   _all,
                   1), new CategoryFloor(_women, 1), Out("a", "b"),
           }
           select new Case(Guarantee.ProportionalRepresentation, rule, constraint, _agreed),
        .. from constraint in new TallyConstraint[]
        {
            _northHasNothing,
            new IncompatibleProjects(["x", "y"]),
            new MinimumVotes(2),
            new CategoryCap(_all, 1),
            Out("x")
        }
           select new Case(Guarantee.Priceability, _shares, constraint, _minority),
        new(Guarantee.Priceability, _shares, new CategoryFloor(_women, 1), _agreed),
    ];

    public static IEnumerable<object[]> Cases() => Enumerable
        .Range(0, _table.Length)
        .Select(i => new object[] { i, $"{_table[i].Guarantee} {_table[i].Rule.Method} {_table[i].Constraint.Clause}" });

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_guarantee_given_up_is_broken_somewhere(int index, string about)
    {
        Case it = _table[index];
        ConstrainedRule bound = ConstrainedRule.Of(it.Rule, new TallyConstraints([it.Constraint]), it.Election).AsT0;

        Assert.True(Breach(it, it.Rule.Count(it.Election, TieLadder.ById)) is null, about);
        Assert.True(Breach(it, bound.Count(it.Election, TieLadder.ById)) is not null, about);
        Assert.Contains(new GuaranteeGivenUp(it.Guarantee, it.Constraint), bound.GivenUp);
    }

    [Fact]
    public void Every_guarantee_given_up_has_its_case()
    {
        TallyConstraint[] one =
        [
            _northHasNothing, new IncompatibleProjects(["a", "b"]), new MinimumVotes(1), new CategoryCap(_all, 1),
            new CategoryFloor(_women, 1), new CoFinancing("a", 1), Out("a"),
        ];
        TallyRule[] rules = [_byVotes, _byRatio, _shares, _filled];
        HashSet<(TallyRule, Guarantee, Type)> stated =
            [.. rules.SelectMany(r => Guarantees
                .GivenUp(r, new TallyConstraints([.. one]))
                .Select(g => (r, g.Guarantee, g.Because.GetType())))];
        Assert.Equal(stated, _table.Select(c => (c.Rule, c.Guarantee, c.Constraint.GetType())).ToHashSet());
    }

    private static string? Breach(Case it, TallyOutcome outcome) => it.Guarantee switch
    {
        Guarantee.Exhaustiveness => Broken.Exhaustion(it.Election, outcome),
        Guarantee.OrderOfSupport => Broken.Order((GreedyRule)it.Rule, it.Election, outcome),
        Guarantee.ProportionalRepresentation => Broken.Representation((EqualSharesRule)it.Rule, it.Election, outcome),
        _ => Broken.Priceability(it.Election, outcome),
    };

    // The first project of the rule's order is in the district that has nothing, and is the one that is excluded or gives way.
    private static Election Ordered(GreedyRule rule) => rule.Measure == GreedyMeasure.Votes
        ? Elect(30, [Dear("x", 1), Dear("y", 5), Dear("z", 5) with { District = null, Categories = [] }], [0, 1, 2], [0, 1], [1])
        : Elect(30, [Dear("x", 2), Dear("y", 1), Dear("z", 5) with { District = null, Categories = [] }], [0, 1, 2], [0, 1], [1]);

    private static ExcludedProjects Out(params string[] projects) => new("withdrawn", projects.ToSequence());

    private static Draft Dear(string id, long cost) => new(id, cost);

    private static Election Elect(long envelope, Draft[] projects, params int[][] ballots)
    {
        ElectionBuilder builder = new(VoteType.Approval, envelope, projects.Select(p => new Project(p.Id, p.Cost)
        {
            District = p.District,
            Categories = p.Categories.ToSequence(),
            Beneficiaries = p.Beneficiaries.ToSequence(),
        }).ToSequence());
        foreach (int[] ballot in ballots)
        {
            builder.Append(ballot);
        }

        return builder.Build();
    }

    private sealed record Draft(string Id, long Cost)
    {
        public string? District { get; init; } = "north";

        public string[] Categories { get; init; } = ["all"];

        public string[] Beneficiaries { get; init; } = [];
    }
}
