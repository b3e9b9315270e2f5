using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Parity;

namespace Tadafor.Domain.Tests.Bodies;

/// <summary>What acts of a body come to, whatever the acts.</summary>
[FsCheck.Xunit.Properties(Arbitrary = [typeof(AnyActs)], MaxTest = 500)]
public class BodyProcedureTests
{
    private static readonly LocalDate _day = new(2022, 1, 1);

    [Property]
    public void A_mandate_never_begins_before_its_body_and_never_ends_before_it_begins(AnyActs any)
    {
        BodyHistory history = Of(any);
        LocalDate? first = any.Acts.Where(a => a.Kind == BodyActKind.CompositionApproved).Select(a => (LocalDate?)a.On).Min();
        Assert.All(history.Mandates, m => Assert.True(m.From >= first && (m.EndedOn is null || m.EndedOn >= m.From)));
    }

    [Property]
    public void Where_the_texts_say_so_no_mandate_outlives_the_council(AnyActs any)
    {
        BodyHistory history = BodyProcedure.On(any.Acts, true, any.Day);
        int[] standing = [.. Standing(any.Acts, history)];
        foreach (BodyAct end in standing.Select(i => any.Acts[i]).Where(a => a.Kind == BodyActKind.CouncilTermEnded && a.On <= any.Day))
        {
            Assert.DoesNotContain(history.Mandates, m => m.From < end.On && (m.EndedOn is null || m.EndedOn > end.On));
        }
    }

    [Property]
    public void Where_no_text_says_so_the_end_of_the_council_ends_nothing(AnyActs any)
    {
        BodyAct[] without = [.. any.Acts.Where(a => a.Kind != BodyActKind.CouncilTermEnded).OrderBy(a => a.On)];
        BodyAct[] with = [.. any.Acts.OrderBy(a => a.On)];
        Assert.Equal(BodyProcedure.On(without, null, any.Day).Mandates, BodyProcedure.On(with, null, any.Day).Mandates);
    }

    [Property]
    public void A_seat_is_held_by_one_at_a_time(AnyActs any) => Assert.All(
        Of(any).Mandates.Where(m => m.RunsOn(any.Day)).GroupBy(m => m.Seat.Id),
        same => Assert.Single(same));

    [Property]
    public void Nobody_holds_a_seat_unless_the_body_stands(AnyActs any)
    {
        BodyHistory history = Of(any);
        Assert.True(history.Stage == BodyStage.InOffice || history.Mandates.All(m => m.EndedOn is not null));
        Assert.True(history.Stage == BodyStage.InOffice || history.VacantSeats.Count == 0);
    }

    [Property]
    public void Whichever_two_days_contradict_each_other_it_is_told(AnyActs any)
    {
        int[] told = [.. Of(any).Irregularities.Where(i => i.Code == "body.before-earlier-act").Select(i => i.Index)];
        IEnumerable<int> twin = Enumerable.Range(0, any.Acts.Length).Where(i => any.Acts.Take(i).Any(a => a.On > any.Acts[i].On));
        Assert.Equal(twin, told);
    }

    [Property]
    public void Acts_after_a_day_change_nothing_on_it(AnyActs any)
    {
        BodyAct[] ordered = [.. any.Acts.OrderBy(a => a.On)];
        BodyHistory whole = BodyProcedure.On(ordered, any.EndsWithCouncil, any.Day);
        BodyHistory until = BodyProcedure.On([.. ordered.Where(a => a.On <= any.Day)], any.EndsWithCouncil, any.Day);
        Assert.Equal(whole.Mandates, until.Mandates);
        Assert.Equal((whole.Stage, whole.ApprovedOn, whole.CouncilEndedOn), (until.Stage, until.ApprovedOn, until.CouncilEndedOn));
    }

    [Fact]
    public void Each_act_that_cannot_stand_is_told_with_its_own_code()
    {
        BodySeat seat = new("s1", SeatHolding.Woman);
        BodyAct[] acts =
        [
            new() { Kind = BodyActKind.Met, On = _day },
            new() { Kind = BodyActKind.CompositionApproved, On = _day, Seats = [seat, seat] },
            new() { Kind = BodyActKind.CompositionApproved, On = _day.PlusDays(1), Seats = [seat] },
            new() { Kind = BodyActKind.Seated, On = _day.PlusDays(2), Seats = [seat] },
            new() { Kind = BodyActKind.Vacated, On = _day.PlusDays(3), Seat = "s2" },
            new() { Kind = BodyActKind.Vacated, On = _day, Seat = "s1" },
            new() { Kind = BodyActKind.Dissolved, On = _day.PlusDays(4) },
            new() { Kind = BodyActKind.StatutesAdopted, On = _day.PlusDays(5) },
        ];
        BodyHistory history = BodyProcedure.On(acts, null, _day.PlusDays(9));
        Assert.Equal(
            [
                (0, "body.act-not-possible"), (1, "body.seat-twice"), (3, "body.seat-held"), (4, "body.seat-not-held"),
                (5, "body.before-earlier-act"), (7, "body.act-not-possible"),
            ],
            history.Irregularities.Select(i => (i.Index, i.Code)));
        Assert.Equal(BodyStage.Dissolved, history.Stage);
        Assert.All(history.Irregularities, i => Assert.Equal($"$.acts[{i.Index}]", i.Path));
    }

    [Fact]
    public void A_renewal_ends_the_mandates_before_it()
    {
        BodyAct Approved(int day, string seat) => new()
        {
            Kind = BodyActKind.CompositionApproved,
            On = _day.PlusDays(day),
            Seats = [new(seat, SeatHolding.Man)],
        };
        BodyHistory history = BodyProcedure.On([Approved(0, "s1"), Approved(10, "s2")], null, _day.PlusDays(10));
        Assert.Equal([(_day, (LocalDate?)_day.PlusDays(10)), (_day.PlusDays(10), null)], history.Mandates.Select(m => (m.From, m.EndedOn)));
        Assert.Empty(history.VacantSeats);
    }

    private static BodyHistory Of(AnyActs any) => BodyProcedure.On(any.Acts, any.EndsWithCouncil, any.Day);

    private static IEnumerable<int> Standing(BodyAct[] acts, BodyHistory history) =>
        Enumerable.Range(0, acts.Length).Where(i => history.Irregularities.All(f => f.Index != i));
}
