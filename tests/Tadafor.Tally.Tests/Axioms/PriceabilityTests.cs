using Tadafor.Domain.Primitives;
using Tadafor.Tally.Axioms;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.ExactEqualShares;
using Tadafor.Tally.Methods.Phragmen;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Tests.Methods;
using Tadafor.Tally.Tests.Oracles;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Axioms;

public class PriceabilityTests
{
    [Property(MaxTest = 300)]
    public void Equal_Shares_and_Phragmen_carry_their_prices(int seed, Utility utility, Completion completion)
    {
        Election election = AnyElection.Random(seed);
        EqualSharesRule shares = new() { Utility = utility, Completion = completion };
        TallyOutcome outcome = shares.Count(election, TieLadder.ById);
        PriceSystem? prices = PricesOfOutcome.Of(election, shares, outcome);
        Assert.Equal(outcome.Rounds.All(r => r.Phase != TallyPhase.Fill), prices is not null);
        Assert.Null(prices is null || utility == Utility.Score ? null : Priceability.Check(election, outcome.Funded, prices));

        PhragmenRule phragmen = new() { UnsupportedProjects = UnsupportedProjects.Never };
        TallyOutcome loads = phragmen.Count(election, TieLadder.ById);
        if (election.Projects.All(p => p.Cost <= election.Envelope))
        {
            Assert.Null(Priceability.Check(election, loads.Funded, PricesOfOutcome.Of(election, phragmen, loads)!));
        }
    }

    [Property(MaxTest = 300)]
    public void Exact_Equal_Shares_pays_for_what_it_funds(int seed, ExactSharesUtility utility, ExactSharesCompletion completion)
    {
        // Its supporters may have enough together, yet not in equal parts: only then is the last condition broken.
        Election election = TinyElections.Approval(seed);
        ExactEqualSharesRule rule = new() { Utility = utility, Completion = completion };
        TallyOutcome outcome = rule.Count(election, TieLadder.ById);
        PriceFault? fault = Priceability.Check(election, outcome.Funded, PricesOfOutcome.Of(election, rule, outcome)!);
        Assert.True(fault is null or { Kind: PriceFaultKind.CouldHavePaid }, fault?.ToString());
    }

    [Property(MaxTest = 150)]
    public void A_search_finds_prices_or_proves_that_there_are_none(int seed)
    {
        Election election = TinyElections.Approval(seed, mostProjects: 4, mostVoters: 5);
        Random random = new(seed);
        Sequence<string> funded = election.Projects.Where(_ => random.Next(2) == 0).Select(p => p.Id).ToSequence();
        Priceability.Find(election, funded).Switch(
            prices => Assert.Null(Priceability.Check(election, funded, prices)),
            none => AssertProof(election, funded, none));
    }

    [Fact]
    public void A_selection_only_some_could_have_paid_for_has_no_prices()
    {
        // Two like-minded halves; one gets both its projects, the other none of its equally cheap one.
        Election election = Ballots.Approval(4, [2, 2, 2], [0, 1], [2]);
        Assert.IsType<NoPrices>(Priceability.Find(election, ["p0", "p1"]).Match<object>(p => p, n => n));
        Assert.IsType<PriceSystem>(Priceability.Find(election, ["p0", "p2"]).Match<object>(p => p, n => n));
        Assert.IsType<PriceSystem>(Priceability.Find(election, ["p0", "p2"], new Ratio(2, 1)).Match<object>(p => p, n => n));
        Assert.IsType<NoPrices>(Priceability.Find(election, ["p0", "p2"], new Ratio(5, 1)).Match<object>(p => p, n => n));
    }

    [Fact]
    public void A_broken_price_system_is_refused_with_what_is_wrong()
    {
        Election election = Ballots.Approval(4, [2, 2], [0], [0, 1]);
        PriceFaultKind? Of(Ratio endowment, params Ratio[][] payments) => Priceability.Check(
            election, ["p0"], new PriceSystem(endowment, payments.Select(p => p.ToSequence()).ToSequence()))?.Kind;
        Assert.Null(Of(2, [1], [1, 0]));
        Assert.Equal(PriceFaultKind.NotOfTheElection, Of(2, [1]));
        Assert.Equal(PriceFaultKind.OverEndowment, Of(2, [3], [1, 0]));
        Assert.Equal(PriceFaultKind.NegativePayment, Of(2, [-1], [1, 0]));
        Assert.Equal(PriceFaultKind.NotTheCost, Of(2, [1], [0, 0]));
        Assert.Equal(PriceFaultKind.PaidButNotFunded, Of(2, [1], [1, 1]));
        Assert.Equal(PriceFaultKind.CouldHavePaid, Of(5, [1], [1, 0]));
    }

    [SkippableFact]
    public void The_prices_of_a_real_election_hold()
    {
        Election election = PublicElections.Of("Poland_Wieliczka_2023_Green_Budget.pb");
        EqualSharesRule rule = new() { Utility = Utility.Cost, Completion = Completion.Add1Full };
        TallyOutcome outcome = rule.Count(election, TieLadder.ById);
        Assert.Null(Priceability.Check(election, outcome.Funded, PricesOfOutcome.Of(election, rule, outcome)!));
    }

    // Adds up the conditions as the witness says and reads off the contradiction.
    private static void AssertProof(Election election, Sequence<string> funded, NoPrices none)
    {
        BallotProfile ballots = election.Ballots;
        Dictionary<(int, int), Ratio> payments = [];
        Ratio endowment = Ratio.Zero, limit = Ratio.Zero;
        foreach (PriceWeight weight in none.Weights)
        {
            int project = weight.Project is null
                ? -1
                : Enumerable.Range(0, election.Projects.Count).Single(p => election.Projects[p].Id == weight.Project);
            bool isFunded = weight.Project is not null && funded.Contains(weight.Project);
            Assert.True(isFunded || weight.Weight.Sign > 0);
            limit += project >= 0 ? weight.Weight * election.Projects[project].Cost : Ratio.Zero;
            endowment -= weight.Row is null ? Ratio.Zero : weight.Weight;
            for (int row = 0; row < ballots.Rows; row++)
            {
                int[] choices = Slow.Choices(election, row);
                bool concerns = weight.Row == row || choices.Contains(project);
                Ratio times = weight.Row is not null ? weight.Weight : weight.Weight * ballots.Multiplicity[row];
                endowment += concerns && project >= 0 && !isFunded ? times : Ratio.Zero;
                foreach (int choice in choices.Where(c => concerns
                    && funded.Contains(election.Projects[c].Id)
                    && (!isFunded || c == project)))
                {
                    payments[(row, choice)] = payments.GetValueOrDefault((row, choice))
                        + (weight.Row is not null || isFunded ? times : Ratio.Zero - times);
                }
            }
        }

        Assert.True(limit.Sign < 0);
        Assert.True(endowment.Sign >= 0);
        Assert.All(payments.Values, coefficient => Assert.True(coefficient.Sign >= 0));
    }
}
