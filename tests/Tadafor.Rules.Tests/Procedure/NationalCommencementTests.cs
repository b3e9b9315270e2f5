using NodaTime;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Rules.Laws.OrganicLaw44_14;
using Tadafor.Rules.Procedure;
using static Tadafor.Rules.Tests.Procedure.Roads;

namespace Tadafor.Rules.Tests.Procedure;

/// <summary>
/// Organic law 44-14 is in force from 18 August 2016; what was added in 2021 (arts 12 bis and 15 bis) counts nothing before 13 September
/// 2021, and what was amended then is held against nobody before that day.
/// </summary>
public class NationalCommencementTests
{
    private const string Attested = "national-parliament.petition.registration-attested";

    [Theory]
    [InlineData("2021-09-12", false)]
    [InlineData("2021-09-13", true)]
    public void The_check_of_registration_has_a_time_only_since_it_was_added(string asked, bool counted) => Assert.Equal(
        counted,
        Coming("national-parliament", new NationalReceipt(Day("2021-09-01")), new RegistrationAsked(Day(asked)))
            .Any(e => e.Code == Attested));

    [Theory]
    [InlineData("2021-09-12", false)]
    [InlineData("2021-09-13", true)]
    public void New_organs_begin_a_period_again_only_since_the_law_says_so(string invested, bool again)
    {
        TimetableEntry[] with = Coming("national-government", new NationalReceipt(Day("2021-09-08")), new OrgansInvested(Day(invested)));
        TimetableEntry[] without = Coming("national-government", new NationalReceipt(Day("2021-09-08")));
        Assert.Equal(again, with.Single(Sent).Earliest > without.Single(Sent).Earliest);

        static bool Sent(TimetableEntry entry) => entry.Code.EndsWith(".sent-to-committee", StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("2016-08-17", 0)]
    [InlineData("2016-08-18", 1)]
    public void No_period_is_counted_from_a_day_before_the_law(string received, int periods) =>
        Assert.Equal(periods, Coming("national-government", new NationalReceipt(Day(received))).Length);

    [Theory]
    [InlineData("2018-01-08", false)]
    [InlineData("2022-01-10", true)]
    public void Lateness_under_a_wording_that_was_not_read_is_never_certain(string seized, bool certain)
    {
        LocalDate day = Day(seized);
        NationalRoad road = Road("national-government", new NationalReceipt(day.PlusDays(-2)), new CommitteeSeized(day),
            new CommitteeOpinion(day.PlusDays(200)) { Admissible = true });
        Irregularity late = Assert.Single(road.Timetable().Irregularities);
        Assert.Equal(IrregularityCodes.OpinionLate, late.Code);
        Assert.Equal(certain, late.IsCertain);
    }

    [Theory]
    [InlineData("2015-01-10", false)]
    [InlineData("2023-08-28", true)]
    public void A_deposit_before_the_laws_on_councils_has_no_dates_to_come(string deposited, bool dates)
    {
        foreach (PetitionScheme scheme in PetitionSchemes.All)
        {
            Timetable table = CouncilRoad
                .Of(scheme, [new Deposit(Day(deposited)) { ReceiptHandedOver = false }], new() { AsOf = Day(deposited).PlusDays(400) })
                .AsT0.Timetable();
            Assert.Equal(dates, table.Coming.Count > 0);
            Assert.Equal(dates, table.Irregularities.Count > 0);
        }
    }

    private static TimetableEntry[] Coming(string scheme, params PetitionAct[] acts) => [.. Road(scheme, acts).Timetable().Coming];

    private static NationalRoad Road(string scheme, params PetitionAct[] acts) =>
        NationalRoad.Of(Articles7To15Procedure.All.Single(s => s.Code == scheme), [.. acts], new()).AsT0;
}
