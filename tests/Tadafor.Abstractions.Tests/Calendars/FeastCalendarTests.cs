using NodaTime;
using Tadafor.Abstractions.Calendars;
using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Abstractions.Tests.Calendars;

public class FeastCalendarTests
{
    private static readonly ProclaimedFeast _mawlid = new(new(Feast.Mawlid, 1445), new(2023, 9, 28), null, "as the test supposes");
    private static readonly ProclaimedFeast _fitr = new(new(Feast.EidAlFitr, 1445), new(2024, 4, 10), null, "as the test supposes");

    [Fact]
    public async Task Only_feasts_between_the_two_days_are_given_both_days_included()
    {
        IFeastCalendar calendar = new FixedFeastCalendar([_mawlid, _fitr]);
        ProclaimedFeasts found = (await calendar.ProclaimedBetweenAsync(new(2023, 9, 28), new(2024, 4, 9))).AsT0;
        Assert.Equal([_mawlid], found.All);
        Assert.Null(found.Find(_fitr.Feast));
    }

    [Fact]
    public async Task What_the_source_holds_wrongly_is_told() =>
        Assert.True((await new FixedFeastCalendar([_fitr, new(_fitr.Feast, new(2024, 4, 11), null, "another")]).ProclaimedBetweenAsync(
            new(2024, 1, 1),
            new(2024, 12, 31))).IsT1);

    [Fact]
    public async Task A_stopped_call_stops()
    {
        using CancellationTokenSource stop = new();
        await stop.CancelAsync();
        await Assert.ThrowsAsync<OperationCanceledException>(async () => await new FixedFeastCalendar([]).ProclaimedBetweenAsync(
            new(2024, 1, 1),
            new LocalDate(2024, 12, 31),
            stop.Token));
    }
}
