using Tadafor.Domain.Primitives;
using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.ConstrainedCounting;

/// <summary>One small election, told for a city clerk: what the order of the pots and the scope of the citywide pot change.</summary>
public sealed class DistrictTests
{
    // north: n1 (9 votes, 60), n2 (8 votes, 40); south: s1 (3 votes, 30); for the whole city: c1 (6 votes, 60), c2 (2 votes, 20).
    private static readonly Project[] _projects =
    [
        new("n1", 60) { District = "north" }, new("n2", 40) { District = "north" }, new("s1", 30) { District = "south" }, new("c1", 60),
        new("c2", 20),
    ];

    private static readonly int[] _votes = [9, 8, 3, 6, 2];

    [Theory]
    // n1 costs more than north has; n2 fits in it. The citywide pot of 60 then pays for the best project left that it may pay for.
    [InlineData(nameof(PotOrder.DistrictsFirst), nameof(CityPotScope.AllProjects), "n2<north s1<south n1<-")]
    [InlineData(nameof(PotOrder.DistrictsFirst), nameof(CityPotScope.CitywideProjects), "n2<north s1<south c1<-")]
    // The citywide pot begins: n1 is the best of all. The districts then pay for what is left of theirs.
    [InlineData(nameof(PotOrder.CityFirst), nameof(CityPotScope.AllProjects), "n1<- n2<north s1<south")]
    [InlineData(nameof(PotOrder.CityFirst), nameof(CityPotScope.CitywideProjects), "c1<- n2<north s1<south")]
    // All in one order: n1 does not fit in north's envelope, the citywide pot pays; n2 is paid by north.
    [InlineData(nameof(PotOrder.Together), nameof(CityPotScope.AllProjects), "n1<- n2<north s1<south")]
    [InlineData(nameof(PotOrder.Together), nameof(CityPotScope.CitywideProjects), "n2<north c1<- s1<south")]
    public void Greedy_by_votes(string order, string scope, string expected) => Assert.Equal(
        expected,
        Told(Count(new GreedyRule { Measure = GreedyMeasure.Votes }, Enum.Parse<PotOrder>(order), Enum.Parse<CityPotScope>(scope))));

    [Fact]
    public void A_loser_is_told_which_pot_could_not_pay()
    {
        TallyOutcome outcome = Count(
            new GreedyRule { Measure = GreedyMeasure.Votes },
            PotOrder.DistrictsFirst,
            CityPotScope.CitywideProjects);

        Assert.Equal(
            [new UnfundedProject("c2", new PotTooSmall(null, 0)), new UnfundedProject("n1", new PotTooSmall("north", 40))],
            outcome.Unfunded);
    }

    [Fact]
    public void Equal_shares_of_a_district_are_those_of_its_supporters()
    {
        // North's 40 among the 17 who want something there: n2 costs its 8 supporters 5 each, and they have 40/17. So nothing is bought
        // there.
        TallyOutcome outcome = Count(new EqualSharesRule { Utility = Utility.Cost }, PotOrder.Together, CityPotScope.CitywideProjects);

        Assert.Equal("s1<south", Told(outcome));
        Assert.Equal(10, outcome.Rounds[0].Payments!.LargestPayment);
        Assert.Contains(new UnfundedProject("n2", new PotSharesTooSmall("north", 18)), outcome.Unfunded);
        Assert.Null(outcome.Endowment);
    }

    [Fact]
    public void With_co_financing_the_part_of_the_envelope_counts()
    {
        Election election = Elect();
        TallyConstraints constraints = new([Districts(PotOrder.DistrictsFirst, CityPotScope.CitywideProjects), new CoFinancing("n1", 25)]);
        TallyOutcome outcome = ConstrainedRule.Of(new GreedyRule { Measure = GreedyMeasure.Votes }, constraints, election).AsT0.Count(
            election,
            TieLadder.Refuse);

        Assert.Equal("n1<north s1<south c1<-", Told(outcome));
        Assert.Equal(35, outcome.Rounds[0].Cost);
        Assert.Equal(5, outcome.Envelope - outcome.Cost);
    }

    private static TallyOutcome Count(TallyRule rule, PotOrder order, CityPotScope scope)
    {
        Election election = Elect();
        return ConstrainedRule.Of(rule, new TallyConstraints([Districts(order, scope)]), election).AsT0.Count(election, TieLadder.Refuse);
    }

    private static DistrictEnvelopes Districts(PotOrder order, CityPotScope scope) =>
        new() { Order = order, CityPot = scope, Envelopes = [new("north", 40), new("south", 30)] };

    private static Election Elect()
    {
        ElectionBuilder builder = new(VoteType.Approval, 130, _projects.ToSequence());
        for (int project = 0; project < _votes.Length; project++)
        {
            builder.Append([project], _votes[project]);
        }

        return builder.Build();
    }

    private static string Told(TallyOutcome outcome) => string.Join(' ', outcome.Rounds.Select(r => $"{r.Project}<{r.Pot ?? "-"}"));
}
