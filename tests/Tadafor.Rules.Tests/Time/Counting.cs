using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Time;

namespace Tadafor.Rules.Tests.Time;

/// <summary>Short ways to count in tests.</summary>
internal static class Counting
{
    public static Term Refusal { get; } = Article125Procedure.Scheme.RefusalNotified;

    public static ProclaimedFeasts Proclaimed(params (Feast Feast, int Year, LocalDate Day)[] feasts) =>
        ProclaimedFeasts.Read(feasts.Select(f => new ProclaimedFeast(new(f.Feast, f.Year), f.Day, null, "as the test supposes")))
            .Match(good => good, bad => throw new InvalidOperationException(bad.All[0].Text.En));

    public static Interpretations Readings(params (OpenQuestion Question, string Option)[] choices) =>
        choices.Aggregate(Interpretations.Defaults, (all, c) => all.Choose(c.Question, c.Option));

    /// <summary>Every point decided, the last day counted, no roll.</summary>
    public static Interpretations Plain { get; } = Readings(
        (TimeQuestions.Ends, "last-day-counts"), (TimeQuestions.Notice, "non-clear"), (TimeQuestions.Months, "date-to-date"),
        (TimeQuestions.MonthEnd, "last-day"), (TimeQuestions.Roll, "none"), (TimeQuestions.Holidays, "paid-days"));

    public static Interpretations Rolling { get; } = Plain.Choose(TimeQuestions.Roll, "next-working-day");

    public static Deadline From(Term term, LocalDate start, Interpretations readings, ProclaimedFeasts? feasts = null) =>
        Deadline.Count(
            term,
            [new StartDay(start)],
            CountingLaw.For(readings, term),
            MoroccanCalendar.With(feasts ?? ProclaimedFeasts.None));

    public static Term Months(int months) => new()
    {
        Code = "test.months",
        Duty = Refusal.Duty,
        Bearer = Refusal.Bearer,
        Event = Refusal.Event,
        Kind = TermKind.Within,
        Period = LegalPeriod.Months(months),
        Cites = Refusal.Cites,
    };
}
