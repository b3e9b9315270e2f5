using FsCheck;
using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Tests.Bodies;

/// <summary>Acts of a body in any order, with seats that are few, so that they meet.</summary>
public sealed record AnyActs(BodyAct[] Acts, bool? EndsWithCouncil, LocalDate Day)
{
    private static readonly LocalDate _first = new(2022, 1, 1);

    public static Arbitrary<AnyActs> Arb() => (
        from acts in Gen.ArrayOf(Act)
        from ordered in Gen.Elements(true, true, true, false)
        from ends in Gen.Elements(true, false, (bool?)null)
        from day in Days
        select new AnyActs([.. ordered ? (IEnumerable<BodyAct>)acts.OrderBy(a => a.On) : acts], ends, day)).ToArbitrary();

    private static Gen<LocalDate> Days => Gen.Choose(0, 60).Select(_first.PlusDays);

    private static Gen<BodySeat> Seat =>
        from id in Gen.Choose(1, 4)
        from holder in Gen.Elements(Enum.GetValues<SeatHolding>())
        from bureau in Gen.Elements(true, false)
        select new BodySeat($"s{id}", holder, bureau);

    private static Gen<BodyAct> Act =>
        from kind in Gen.Frequency(
            (4, Gen.Elements(Enum.GetValues<BodyActKind>())),
            (2, Gen.Constant(BodyActKind.CompositionApproved)),
            (3, Gen.Elements(BodyActKind.Seated, BodyActKind.Vacated)))
        from done in Days
        from seats in Gen.ArrayOf(Seat)
        from seat in Seat
        select new BodyAct
        {
            Kind = kind,
            On = done,
            Seats = kind == BodyActKind.CompositionApproved ? seats.DistinctBy(s => s.Id).ToSequence()
                : kind == BodyActKind.Seated ? [seat]
                : [],
            Seat = kind == BodyActKind.Vacated ? seat.Id : null,
        };
}
