using FsCheck;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;

namespace Tadafor.Rules.Tests.Time;

[FsCheck.Xunit.Properties(Arbitrary = [typeof(AnyCount)], MaxTest = 500)]
public class DeadlineProperties
{
    [Property]
    public void A_count_is_what_walking_day_by_day_gives(AnyCount any) => Assert.Equal(any.Plainly(any.Start), Count(any, any.Start).Day);

    [Property]
    public void A_later_start_never_gives_an_earlier_day(AnyCount any, byte days) =>
        Assert.True(Count(any, any.Start).Day <= Count(any, any.Start.PlusDays(days)).Day);

    [Property]
    public void The_account_begins_with_the_event_and_ends_on_the_day(AnyCount any)
    {
        DeadlineReading reading = Count(any, any.Start).Readings.Single();
        Assert.Equal(any.Start, reading.Account[0].Day);
        Assert.Equal(reading.Day, reading.Account[^1].Day);
        Assert.All(reading.Account, s => Assert.Contains(s.Text.Ar, c => c is >= '\u0600' and <= '\u06FF'));
        Assert.All(reading.Account, s => Assert.DoesNotContain('{', s.Text.Ar + s.Text.Fr + s.Text.En));
    }

    [Property]
    public void Whatever_is_proclaimed_later_the_day_was_within_the_bounds(AnyCount any, int seed)
    {
        Deadline open = Counting.From(any.Term, any.Start, any.Readings);
        Random random = new(seed);
        ProclaimedFeasts feasts = ProclaimedFeasts.Read(AnyCount.Feasts.All.Select(f => new ProclaimedFeast(
            f.Feast,
            f.FirstDay.PlusDays(random.Next(-FeastWindow.MarginDays, FeastWindow.MarginDays + 1)),
            1,
            "as the test supposes"))).AsT0;
        LocalDate firm = Counting.From(any.Term, any.Start, any.Readings, feasts).Day!.Value;
        Assert.InRange(firm, open.Earliest, open.Latest);
        Assert.Equal(open.IsProvisional, open.Earliest != open.Latest);
    }

    [Property]
    public void Every_reading_decided_is_among_the_days_left_open(AnyCount any) =>
        Assert.Contains(
            Count(any, any.Start).Day!.Value,
            Counting.From(any.Term, any.Start, Interpretations.Defaults, AnyCount.Feasts).PossibleDays);

    [Property]
    public void An_act_on_the_day_keeps_the_term_and_one_past_it_does_not(AnyCount any)
    {
        Deadline deadline = Count(any, any.Start);
        LocalDate past = deadline.Day!.Value.PlusDays(any.Term.Kind == TermKind.NotBefore ? -1 : 1);
        Assert.Equal((Truth.Yes, Truth.No), (deadline.IsKeptBy(deadline.Day.Value), deadline.IsKeptBy(past)));
    }

    private static Deadline Count(AnyCount any, LocalDate start) => Counting.From(any.Term, start, any.Readings, AnyCount.Feasts);
}
