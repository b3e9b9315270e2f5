using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>The Kingdom has twelve regions (decree 2.15.40): no file is asked how many there are.</summary>
public class RegionsOfTheKingdomTests
{
    private const string Spread = "motion.committee-regions";

    [Theory]
    [InlineData(3, null, Verdict.Unsatisfied)]
    [InlineData(4, null, Verdict.Satisfied)]
    [InlineData(4, 13L, Verdict.Unsatisfied)]
    [InlineData(5, 13L, Verdict.Satisfied)]
    public void A_third_of_twelve_is_four_and_a_file_that_says_otherwise_is_believed(long regions, long? kingdom, Verdict verdict) =>
        Assert.Equal(verdict, Decide(regions, kingdom).Findings.Single(f => f.Code == Spread).Verdict);

    [Fact]
    public void The_number_says_where_it_comes_from_and_is_not_asked_for()
    {
        Decision decision = Decide(4, null);
        StatedFact twelve = decision.Facts.Single(f => f.Fact == MotionFacts.RegionsOfTheKingdom);
        Assert.Equal(new CountValue(Tadafor.Domain.Law.CountRange.Exactly(12)), twelve.Value);
        Assert.Contains("2.15.40", Assert.IsType<Derived>(twelve.Source).Text.En, StringComparison.Ordinal);
        Assert.DoesNotContain(decision.Findings.SelectMany(f => f.Missing), f => f == MotionFacts.RegionsOfTheKingdom);
    }

    private static Decision Decide(long regions, long? kingdom) => Files.Decide(new LegislativeMotion
    {
        DepositedOn = new LocalDate(2023, 8, 28),
        Committee = new() { Regions = regions, RegionsOfTheKingdom = kingdom is { } said ? said : null },
    });
}
