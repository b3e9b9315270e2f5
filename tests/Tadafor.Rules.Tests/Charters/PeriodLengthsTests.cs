using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Rules.Charters;

namespace Tadafor.Rules.Tests.Charters;

/// <summary>A period is longer than another when it ends later, from some days or from all.</summary>
public class PeriodLengthsTests
{
    [Theory]
    [InlineData(89, Truth.No, Truth.No)]
    [InlineData(90, Truth.Yes, Truth.No)]
    [InlineData(91, Truth.Yes, Truth.No)]
    [InlineData(92, Truth.Yes, Truth.No)]
    [InlineData(93, Truth.Yes, Truth.Yes)]
    public void Days_against_three_months(int days, Truth some, Truth every) =>
        Assert.Equal((some, every), PeriodLengths.IsLonger(LegalPeriod.Days(days), LegalPeriod.Months(3)));

    [Theory]
    [InlineData(2, 3, Truth.No)]
    [InlineData(3, 3, Truth.No)]
    [InlineData(4, 3, Truth.Yes)]
    public void The_same_unit_needs_no_calendar(int months, int than, Truth longer)
    {
        Assert.Equal((longer, longer), PeriodLengths.IsLonger(LegalPeriod.Months(months), LegalPeriod.Months(than)));
        Assert.Equal((longer, longer), PeriodLengths.IsLonger(LegalPeriod.WorkingDays(months), LegalPeriod.WorkingDays(than)));
    }

    // Feasts decide in between, and they are not all known beforehand.
    [Theory]
    [InlineData(15, Truth.No)]
    [InlineData(60, Truth.Unknown)]
    [InlineData(93, Truth.Yes)]
    public void Working_days_against_three_months(int days, Truth longer) =>
        Assert.Equal((longer, longer), PeriodLengths.IsLonger(LegalPeriod.WorkingDays(days), LegalPeriod.Months(3)));

    [Theory]
    [InlineData(8, Truth.Unknown)]
    [InlineData(9, Truth.Yes)]
    public void Working_days_against_eight_days(int days, Truth longer) =>
        Assert.Equal((longer, longer), PeriodLengths.IsLonger(LegalPeriod.WorkingDays(days), LegalPeriod.Days(8)));

    [Fact]
    public void Days_and_months_agree_with_a_plain_count_over_many_years()
    {
        LocalDate[] starts = [.. Enumerable.Range(0, 146_097).Where(i => i % 3 == 0).Select(new LocalDate(1900, 1, 1).PlusDays)];
        for (int months = 1; months <= 3; months++)
        {
            int[] lengths = [.. starts.Select(s => Period.DaysBetween(s, s.PlusMonths(months)))];
            for (int days = 27; days <= 94; days++)
            {
                Assert.Equal(
                    (lengths.Any(l => days > l) ? Truth.Yes : Truth.No, lengths.All(l => days > l) ? Truth.Yes : Truth.No),
                    PeriodLengths.IsLonger(LegalPeriod.Days(days), LegalPeriod.Months(months)));
            }
        }
    }
}
