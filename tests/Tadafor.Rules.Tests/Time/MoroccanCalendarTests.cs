using NodaTime;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Rules.Time;

namespace Tadafor.Rules.Tests.Time;

public class MoroccanCalendarTests
{
    private static readonly LegalCalendar _bare = MoroccanCalendar.With(ProclaimedFeasts.None);

    [Theory]
    [InlineData(2022, 1, 14, true)]
    [InlineData(2025, 1, 14, false)]
    [InlineData(2025, 10, 31, true)]
    [InlineData(2028, 10, 31, false)]
    [InlineData(2023, 11, 6, false)]
    [InlineData(2023, 11, 7, true)]
    [InlineData(2023, 11, 11, false)]
    public void A_day_is_worked_or_not_by_the_list_of_its_time(int year, int month, int day, bool worked)
    {
        DayStatus status = _bare.On(new(year, month, day), HolidayList.PaidDays);
        Assert.Equal(worked, status is WorkingDay);
        Assert.Equal(worked, status.Cites is null);
    }

    [Fact]
    public void A_feast_is_in_doubt_until_proclaimed_and_on_its_day_after()
    {
        LocalDate day = new(2024, 4, 10);
        Assert.IsType<PossibleFeast>(_bare.On(day, HolidayList.PaidDays));
        LegalCalendar known = _bare.With(Counting.Proclaimed((Feast.EidAlFitr, 1445, day)));
        Assert.IsType<FeastHoliday>(known.On(day, HolidayList.PaidDays));
        Assert.IsType<WorkingDay>(known.On(day.PlusDays(1), HolidayList.PaidDays));
        Assert.IsType<PossibleFeast>(known.On(day.PlusDays(1), HolidayList.Administrations));
    }

    [Fact]
    public void Days_seen_in_Morocco_fall_within_the_projection() => Assert.All(
        new (Feast Feast, int Year, LocalDate Day)[]
        {
            (Feast.Mawlid, 1445, new(2023, 9, 28)),
            (Feast.EidAlFitr, 1445, new(2024, 4, 10)),
            (Feast.EidAlAdha, 1445, new(2024, 6, 17)),
            (Feast.FirstOfMuharram, 1446, new(2024, 7, 8)),
        },
        seen => Assert.InRange(
            seen.Day,
            FeastWindow.Of(new(seen.Feast, seen.Year)).Earliest,
            FeastWindow.Of(new(seen.Feast, seen.Year)).Latest));

    [Fact]
    public void A_table_of_feasts_tells_all_that_is_wrong_with_it()
    {
        ProclaimedFeast good = new(new(Feast.EidAlFitr, 1445), new(2024, 4, 10), null, "a");
        FeastProblems problems = ProclaimedFeasts.Read(
            [good, good, new(good.Feast, new(2024, 4, 11), null, "b"), new(new(Feast.Mawlid, 1445), new(2024, 9, 28), null, "c")]).AsT1;
        Assert.Equal(2, problems.All.Count);
        Assert.Contains("given twice", problems.All[0].Text.En, StringComparison.Ordinal);
        Assert.Contains("far from the projection", problems.All[1].Text.En, StringComparison.Ordinal);
    }

    [Fact]
    public void An_instant_is_dated_in_Morocco_and_Ramadan_shifts_the_hour()
    {
        Assert.Equal(new LocalDate(2024, 2, 2), MoroccanTime.DateOf(Instant.FromUtc(2024, 2, 1, 23, 30)));
        Assert.Equal(new LocalDate(2024, 3, 20), MoroccanTime.DateOf(Instant.FromUtc(2024, 3, 20, 23, 30)));
    }
}
