using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Questions;
using static Tadafor.Rules.Tests.Time.Counting;

namespace Tadafor.Rules.Tests.Time;

public class DeadlineTests
{
    private static readonly LocalDate _eid = new(2024, 4, 10);

    [Fact]
    public void Three_months_from_7_August_end_on_7_November_date_to_date() =>
        Assert.Equal(new LocalDate(2023, 11, 7), From(Refusal, new(2023, 8, 7), Plain).Day);

    [Fact]
    public void A_count_that_nobody_decided_gives_every_day_and_names_the_questions_that_move_it()
    {
        Deadline deadline = From(Refusal, new(2023, 8, 7), Interpretations.Defaults);
        Assert.Null(deadline.Day);
        Assert.True(deadline.ReadingsDiffer);
        Assert.Equal([new(2023, 11, 5), new(2023, 11, 6), new(2023, 11, 7), new(2023, 11, 8)], deadline.PossibleDays);
        Assert.Equal(
            ["Q20-ends", "Q20-months", "Q20-roll"],
            deadline.Questions.Where(q => q.ChangesDay).Select(q => q.Question.Id).Order(StringComparer.Ordinal));
        Assert.Equal(new LocalDate(2023, 11, 5), deadline.SafeDay);
    }

    [Theory]
    [InlineData(2023, 11, 30, 3, "last-day", "2024-02-29")]
    [InlineData(2023, 11, 30, 3, "first-of-next", "2024-03-01")]
    [InlineData(2022, 11, 30, 3, "last-day", "2023-02-28")]
    [InlineData(2022, 11, 30, 3, "first-of-next", "2023-03-01")]
    [InlineData(2023, 12, 31, 2, "last-day", "2024-02-29")]
    [InlineData(2023, 12, 31, 2, "first-of-next", "2024-03-01")]
    [InlineData(2023, 12, 29, 2, "first-of-next", "2024-02-29")]
    public void A_month_too_short_for_the_date_ends_as_the_reading_says(
        int year,
        int month,
        int day,
        int months,
        string reading,
        string expected)
    {
        Deadline deadline = From(Months(months), new(year, month, day), Plain.Choose(TimeQuestions.MonthEnd, reading));
        Assert.Equal(expected, Numerals.Iso(deadline.Day!.Value));
    }

    [Fact]
    public void A_full_period_ends_a_day_later() =>
        Assert.Equal(new LocalDate(2023, 11, 8), From(Refusal, new(2023, 8, 7), Plain.Choose(TimeQuestions.Ends, "full-period")).Day);

    [Fact]
    public void A_last_day_on_a_holiday_rolls_only_where_the_reading_says_so()
    {
        Assert.Equal(new LocalDate(2023, 11, 6), From(Refusal, new(2023, 8, 6), Plain).Day);
        Assert.Equal(new LocalDate(2023, 11, 7), From(Refusal, new(2023, 8, 6), Rolling).Day);
    }

    [Fact]
    public void A_last_day_near_an_Eid_that_is_not_proclaimed_is_provisional()
    {
        Deadline before = From(Refusal, new(2024, 1, 10), Rolling);
        Assert.True(before.IsProvisional);
        Assert.Null(before.Day);
        Assert.Equal(new LocalDate(2024, 4, 10), before.Earliest);
        Assert.Equal(new LocalDate(2024, 4, 11), before.Latest);
        Assert.Contains(before.Readings.Single().Awaited, f => f.Feast == new FeastOfYear(Feast.EidAlFitr, 1445));

        Deadline after = From(Refusal, new(2024, 1, 10), Rolling, Proclaimed((Feast.EidAlFitr, 1445, _eid)));
        Assert.False(after.IsProvisional);
        Assert.Equal(new LocalDate(2024, 4, 11), after.Day);
    }

    [Fact]
    public void A_period_that_only_crosses_Ramadan_is_not_provisional() =>
        Assert.False(From(Refusal, new(2024, 2, 20), Rolling).IsProvisional);

    [Fact]
    public void The_list_of_administrations_keeps_the_second_day_of_a_feast_in_doubt()
    {
        Deadline deadline = From(
            Refusal,
            new(2024, 1, 10),
            Rolling.Choose(TimeQuestions.Holidays, "administrations"),
            Proclaimed((Feast.EidAlFitr, 1445, _eid)));
        Assert.Equal((new LocalDate(2024, 4, 11), new LocalDate(2024, 4, 12)), (deadline.Earliest, deadline.Latest));
    }

    [Fact]
    public void Working_days_skip_weekends_and_feasts_and_say_which()
    {
        Deadline minutes = From(Article125Procedure.Scheme.MinutesSent, new(2024, 4, 5), Plain, Proclaimed((Feast.EidAlFitr, 1445, _eid)));
        Assert.Equal(new LocalDate(2024, 4, 29), minutes.Day);
        Assert.Contains(
            "Eid al-Fitr 1445",
            string.Join('\n', minutes.Readings.Single().Account.Select(s => s.Text.En)),
            StringComparison.Ordinal);
    }

    [Fact]
    public void An_agenda_is_sent_twenty_days_ahead_counted_back()
    {
        Term sent = Articles33To39.AgendaSent;
        Assert.Equal(new LocalDate(2024, 1, 12), From(sent, new(2024, 2, 1), Plain).Day);
        Assert.Equal(new LocalDate(2024, 1, 11), From(sent, new(2024, 2, 1), Plain.Choose(TimeQuestions.Notice, "clear")).Day);
        Assert.Equal(new LocalDate(2024, 1, 11), From(sent, new(2024, 2, 1), Interpretations.Defaults).SafeDay);
    }

    [Fact]
    public void A_session_of_fifteen_days_counts_its_first() =>
        Assert.Equal(new LocalDate(2024, 2, 15), From(Articles33To39.Sessions.Length, new(2024, 2, 1), Interpretations.Defaults).Day);

    [Fact]
    public void An_act_keeps_a_term_breaks_it_or_rests_on_a_reading()
    {
        Deadline deadline = From(Refusal, new(2023, 8, 7), Interpretations.Defaults);
        Assert.Equal(Truth.Yes, deadline.IsKeptBy(new(2023, 11, 5)));
        Assert.Equal(Truth.Unknown, deadline.IsKeptBy(new(2023, 11, 7)));
        Assert.Equal(Truth.No, deadline.IsKeptBy(new(2023, 11, 9)));
    }

    [Fact]
    public void Two_days_of_one_event_are_both_counted()
    {
        StartDay[] starts =
        [
            .. ReadingChoice.All(TimeQuestions.Received, Interpretations.Defaults)
                .Select(c => new StartDay(c.Option.Id == "deposit" ? new LocalDate(2023, 8, 7) : new LocalDate(2023, 8, 14), c)),
        ];
        Deadline deadline = Deadline.Count(
            Refusal,
            [.. starts],
            Rules.Time.CountingLaw.For(Plain),
            Rules.Time.MoroccanCalendar.With(ProclaimedFeasts.None));
        Assert.Equal([new(2023, 11, 7), new(2023, 11, 14)], deadline.PossibleDays);
        Assert.Contains(deadline.Questions, q => q.Question == TimeQuestions.Received && q.ChangesDay && q.Taken is null);
    }

    [Fact]
    public void A_count_without_a_reading_for_every_point_cannot_be_made() =>
        Assert.Throws<ArgumentException>(() => new CountingReadings([
            AxisReading.Of(DayCount.FullPeriod, new(TimeQuestions.Ends, TimeQuestions.Ends.Options[1], true))
        ]));
}
