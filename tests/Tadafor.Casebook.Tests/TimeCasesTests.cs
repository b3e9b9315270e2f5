using Tadafor.Casebook.Tests.Reading;
using Tadafor.Domain.Time;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using BookOfCases = Tadafor.Casebook.Tests.Reading.Casebook;

namespace Tadafor.Casebook.Tests;

/// <summary>Every period of the laws on local councils has a row, and no day of it could be changed unseen.</summary>
public class TimeCasesTests
{
    public static TheoryData<string, int> Shifts()
    {
        TheoryData<string, int> shifts = [];
        foreach (Term term in TimeTable.Terms)
        {
            shifts.Add(term.Code, 1);
            if (term.Period.Amount > 1)
            {
                shifts.Add(term.Code, -1);
            }
        }

        return shifts;
    }

    [Theory]
    [MemberData(nameof(Shifts))]
    public void A_period_changed_by_one_is_noticed(string code, int shift)
    {
        Term term = TimeTable.Terms.Single(t => t.Code == code);
        LegalPeriod period = term.Period;
        Term changed = term with
        {
            Period = period.Unit switch
            {
                PeriodUnit.Days => LegalPeriod.Days(period.Amount + shift),
                PeriodUnit.WorkingDays => LegalPeriod.WorkingDays(period.Amount + shift),
                PeriodUnit.Months => LegalPeriod.Months(period.Amount + shift),
                _ => LegalPeriod.Years(period.Amount + shift),
            },
        };
        Assert.Contains(BookOfCases.Cases.OfType<DeadlineCase>(), c => c.Notices(changed));
    }

    [Fact]
    public void A_period_in_other_days_is_noticed() => Assert.All(
        TimeTable.Terms.Where(t => t.Period.Unit is PeriodUnit.Days or PeriodUnit.WorkingDays && t.Kind != TermKind.AtLeastBefore),
        term => Assert.Contains(
            BookOfCases.Cases.OfType<DeadlineCase>(),
            c => c.Notices(term with
            {
                Period = term.Period.Unit == PeriodUnit.Days
                ? LegalPeriod.WorkingDays(term.Period.Amount)
                : LegalPeriod.Days(term.Period.Amount)
            })));

    public static TheoryData<string, int, int, int> Dates()
    {
        TheoryData<string, int, int, int> dates = [];
        foreach (DatedTerm date in BudgetLaw113.Dates)
        {
            dates.Add(date.Code, 0, 0, -1);
            dates.Add(date.Code, 0, date.Month == 12 ? -1 : 1, 0);
            dates.Add(date.Code, 1, 0, 0);
        }

        return dates;
    }

    [Theory]
    [MemberData(nameof(Dates))]
    public void A_date_changed_by_a_day_a_month_or_a_year_is_noticed(string code, int years, int months, int days)
    {
        DatedTerm date = BudgetLaw113.Dates.Single(d => d.Code == code);
        DatedTerm changed = date with
        {
            Years = date.Years + years,
            Month = date.Month + months,
            Day = int.Min(date.Day + days, months == 0 ? 31 : 28),
        };
        Assert.Contains(BookOfCases.Cases.OfType<DatedCase>(), c => c.Notices(changed));
    }

    [Theory]
    [InlineData(
        "- Deadline: commune.petition.refusal\n\n| event | day |\n|---|---|\n| 2023-08-07 | 2023-11-07 |",
        "Did you mean 'commune.petition.refusal-notified'?")]
    [InlineData(
        "- Deadline: commune.petition.refusal-notified\n\n| event | next session |\n|---|---|\n| 2023-08-07 | 2023-11-07 |",
        "Write 'day'")]
    [InlineData(
        "- Deadline: commune.petition.refusal-notified\n\n| event | Q20-end | day |\n|---|---|---|\n| 2023-08-07 | full-period | 2023-11-07 |",
        "Did you mean 'Q20-ends'?")]
    [InlineData(
        "- Deadline: commune.petition.refusal-notified\n\n| event | proclaimed feasts | day |\n|---|---|---|\n| 2023-08-07 | eid 2024 | 2023-11-07 |",
        "Write it as 'eid-al-fitr 1445 = 2024-04-10'")]
    [InlineData(
        "- Quorum of the council: comune\n\n| call | members in office | present needed |\n|---|---|---|\n| 1 | 31 | 16 |",
        "Did you mean 'commune'?")]
    [InlineData(
        "- Quorum of the council: commune\n\n| call | members | present needed |\n|---|---|---|\n| 1 | 31 | 16 |",
        "Write call | members in office | present needed")]
    [InlineData(
        "- Quorum of the council: commune\n\n| call | members in office | present needed |\n|---|---|---|\n| 4 | 31 | 16 |",
        "Write 1, 2 or 3")]
    [InlineData(
        "- Sessions of the council: comune\n\n| event | next session |\n|---|---|\n| 2023-08-07 | 2023-11 |",
        "Did you mean 'commune'?")]
    public void A_mistyped_table_is_answered_with_the_nearest_word(string text, string said)
    {
        CasebookReader reader = new();
        reader.Read("cases.md", text);
        Assert.Contains(said, Assert.Single(reader.Problems).ToString(), StringComparison.Ordinal);
    }
}
