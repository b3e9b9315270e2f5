using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Time;

namespace Tadafor.Rules.Tests.Time;

public class SessionTests
{
    private static readonly SessionMonth _february = new(2024, 2);

    private static CouncilCalendar Commune(Interpretations? readings = null, params ConvenedSession[] convened) =>
        CouncilLaw.Calendar(
            PetitionSchemes.Find("commune")!.Sessions,
            readings ?? Interpretations.Defaults,
            ProclaimedFeasts.None,
            [.. convened]);

    [Theory]
    [InlineData("days-1-7", "2025-05-01", "2025-05-07")]
    [InlineData("week-of-the-first", "2025-05-01", "2025-05-04")]
    [InlineData("first-whole-week", "2025-05-05", "2025-05-11")]
    public void The_first_week_of_May_2025_is_read_three_ways(string reading, string first, string last)
    {
        OpeningWindow window = Commune(Interpretations.Defaults.Choose(TimeQuestions.FirstWeek, reading)).Openings(new(2025, 5)).Single();
        Assert.Equal((first, last), (Numerals.Iso(window.First), Numerals.Iso(window.Last)));
    }

    [Fact]
    public void A_holiday_moves_no_session_of_a_commune() =>
        Assert.Contains(Commune().Openings(new(2025, 5)), w => w.First == new LocalDate(2025, 5, 1));

    [Theory]
    [InlineData("province", 2024, 1, "2024-01-08")]
    [InlineData("province", 2027, 1, "2027-01-12")]
    [InlineData("province", 2023, 9, "2023-09-11")]
    [InlineData("region", 2023, 10, "2023-10-02")]
    [InlineData("region", 2024, 7, "2024-07-01")]
    public void Other_councils_open_on_their_Monday_or_the_next_working_day(string level, int year, int month, string day)
    {
        CouncilCalendar calendar = CouncilLaw.Calendar(PetitionSchemes.Find(level)!.Sessions, Interpretations.Defaults, AnyCount.Feasts);
        Assert.All(calendar.Openings(new(year, month)), w => Assert.Equal((day, day), (Numerals.Iso(w.First), Numerals.Iso(w.Last))));
    }

    [Fact]
    public void A_Monday_on_which_a_feast_may_fall_leaves_the_opening_provisional_until_it_is_proclaimed()
    {
        SessionScheme scheme = PetitionSchemes.Find("province")!.Sessions;
        CouncilCalendar open = CouncilLaw.Calendar(
            scheme,
            Counting.Plain,
            ProclaimedFeasts.None), known = CouncilLaw.Calendar(scheme, Counting.Plain, AnyCount.Feasts);
        OpeningWindow[] windows = [.. open.From(new(2022, 1, 1)).TakeWhile(s => s.Year < 2032).SelectMany(open.Openings)];
        Assert.Contains(windows, w => w.First != w.Last);
        Assert.All(windows, w => Assert.Equal(w.First != w.Last, w.Awaited.Count > 0));
        Assert.All(windows, w => Assert.InRange(known.Openings(w.Session).Single().First, w.First, w.Last));
        Assert.All(windows, w => Assert.Equal(known.Openings(w.Session).Single().First, known.Openings(w.Session).Single().Last));
    }

    [Theory]
    [InlineData("strict", "2023-10-30", "2024-02")]
    [InlineData("agenda-cut-off", "2023-10-30", "2024-02")]
    [InlineData("strict", "2024-01-25", "2024-02")]
    [InlineData("agenda-cut-off", "2024-01-25", "2024-05")]
    [InlineData("strict", "2023-09-20", "2023-10")]
    [InlineData("agenda-cut-off", "2023-09-20", "2024-02")]
    public void The_next_session_under_each_reading_of_Q11(string reading, string ruling, string session)
    {
        NextSession next = NextSession.After(Day(ruling), Commune(Interpretations.Defaults.Choose(TimeQuestions.NextSession, reading)));
        Assert.Equal(session, next.Session?.ToString());
    }

    [Fact]
    public void Left_open_both_sessions_are_given_and_the_questions_named()
    {
        NextSession next = NextSession.After(new(2024, 1, 25), Commune());
        Assert.Null(next.Session);
        Assert.Equal(["2024-02", "2024-05"], next.Possible.Select(s => s.ToString()));
        Assert.Equal([_february], next.Under(NextSessionRule.Strict));
        Assert.Equal([new SessionMonth(2024, 5)], next.Under(NextSessionRule.AgendaCutOff));
        Assert.Contains(TimeQuestions.NextSession, next.Questions);
    }

    [Fact]
    public void A_ruling_in_the_first_week_waits_for_the_opening_day()
    {
        Interpretations strict = Interpretations.Defaults.Choose(TimeQuestions.NextSession, "strict");
        Assert.Equal(["2024-02", "2024-05"], NextSession.After(new(2024, 2, 5), Commune(strict)).Possible.Select(s => s.ToString()));
        Assert.Equal(
            "2024-02",
            NextSession.After(new(2024, 2, 5), Commune(strict, new ConvenedSession(_february, new(2024, 2, 7)))).Session?.ToString());
        Assert.Equal(
            "2024-05",
            NextSession.After(new(2024, 2, 5), Commune(strict, new ConvenedSession(_february, new(2024, 2, 5)))).Session?.ToString());
    }

    // Taroudant: petitions deposited after 6 August 2023 reached the session of February 2024.
    [Theory]
    [InlineData("strict", "2023-10-01", "2023-10-07", "2024-01-31", "2024-02-06")]
    [InlineData("agenda-cut-off", "2023-09-12", "2023-09-18", "2024-01-12", "2024-01-18")]
    public void Ruling_days_that_lead_to_February_2024(
        string reading,
        string possiblyFrom,
        string certainlyFrom,
        string certainlyTo,
        string possiblyTo)
    {
        RulingWindow window = RulingWindow
            .For(_february, Commune(Counting.Plain.Choose(TimeQuestions.NextSession, reading).Choose(TimeQuestions.FirstWeek, "days-1-7")))
            .Single();
        Assert.Equal(
            (possiblyFrom, certainlyFrom, certainlyTo, possiblyTo),
            (Numerals.Iso(window.PossiblyFrom), Numerals.Iso(window.CertainlyFrom),
             Numerals.Iso(window.CertainlyTo), Numerals.Iso(window.PossiblyTo)));
    }

    [Fact]
    public void Ruling_windows_are_what_trying_every_day_gives()
    {
        foreach (string week in TimeQuestions.FirstWeek.Options.Select(o => o.Id))
        {
            foreach (string reading in TimeQuestions.NextSession.Options.Select(o => o.Id))
            {
                CouncilCalendar calendar = Commune(Counting.Plain
                    .Choose(TimeQuestions.NextSession, reading)
                    .Choose(TimeQuestions.FirstWeek, week));
                RulingWindow window = RulingWindow.For(_february, calendar).Single();
                for (LocalDate day = new(2023, 8, 7); day < new LocalDate(2024, 3, 1); day = day.PlusDays(1))
                {
                    NextSession next = NextSession.After(day, calendar);
                    Assert.Equal(day >= window.CertainlyFrom && day <= window.CertainlyTo, next.Session == _february);
                    Assert.Equal(day >= window.PossiblyFrom && day <= window.PossiblyTo, next.Possible.Contains(_february));
                }
            }
        }
    }

    [Fact]
    public void The_next_session_of_a_fixed_calendar_is_the_first_that_opens_late_enough()
    {
        // Every session opens on the 3rd: the plain way needs no windows.
        ConvenedSession[] opened = [.. from year in Enumerable.Range(
            2022,
            4) from month in new[] { 2, 5, 10 } select new ConvenedSession(new(year, month), new(year, month, 3))];
        foreach ((string reading, int days) in new[] { ("strict", 1), ("agenda-cut-off", 20) })
        {
            CouncilCalendar calendar = Commune(Counting.Plain.Choose(TimeQuestions.NextSession, reading), opened);
            for (LocalDate day = new(2022, 1, 1); day < new LocalDate(2024, 12, 31); day = day.PlusDays(1))
            {
                Assert.Equal(opened.First(s => s.OpensOn >= day.PlusDays(days)).Session, NextSession.After(day, calendar).Session);
            }
        }
    }

    [Fact]
    public void Every_term_of_a_session_cites_its_article_and_has_a_code_of_its_own()
    {
        Term[] terms = [.. PetitionSchemes.All.SelectMany(s => s.Terms)];
        Assert.Equal(45, terms.Length);
        Assert.Distinct(terms.Select(t => t.Code));
        Assert.All(terms, t => Assert.NotEmpty(t.Cites));
    }

    // Vector 6, and the periods in which the three laws differ.
    [Theory]
    [InlineData("commune", "3 months", "15 working days", "10 days", "7 working days", "15 days", "7 working days")]
    [InlineData("province", "2 months", "10 working days", "7 days", "15 days", "15 days", "7 days")]
    [InlineData("region", "2 months", "10 working days", "7 days", "15 days", "30 days", "7 days")]
    public void Periods_by_law(
        string level,
        string refusal,
        string minutes,
        string notice,
        string extension,
        string majority,
        string extraordinary)
    {
        Domain.Petitions.Procedure.PetitionScheme scheme = PetitionSchemes.Find(level)!;
        SessionScheme s = scheme.Sessions;
        Assert.Equal(
            [refusal, minutes, notice, extension, majority, extraordinary, "20 days", "8 days", "15 days", "10 days", "10 days", "3 days"],
            new[]
            {
                scheme.RefusalNotified, scheme.MinutesSent, s.NoticeSent, s.Extension, s.Extraordinary.HeldForMajority,
                s.Extraordinary.Length,
                s.AgendaSent,
                s.GovernorPoints, s.Length, s.Extraordinary.RefusalNotified, s.Extraordinary.HeldForGovernor,
                s.Extraordinary.SummonsForGovernor,
            }.Select(t => t.Period.ToString()));
    }

    private static LocalDate Day(string text) => NodaTime.Text.LocalDatePattern.Iso.Parse(text).Value;
}
