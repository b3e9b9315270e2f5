using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Primitives;

namespace Tadafor.Conformance.Generators;

/// <summary>
/// Consultative bodies and opinions of every shape that a document can hold, with acts in the order of their days, whether or not they can
/// stand. What is drawn prints itself when a property fails.
/// </summary>
public static class BodyGenerators
{
    private static readonly LocalDate _first = new(2022, 1, 1);

    /// <summary>Days of some four years.</summary>
    public static Gen<LocalDate> Days => Gen.Choose(0, 1500).Select(_first.PlusDays);

    /// <summary>Bodies, each with an approved composition among its acts.</summary>
    public static Gen<BodyFile> Bodies =>
        from kind in Gen.Elements(Enum.GetValues<BodyKind>())
        from level in Gen.Elements(Enum.GetValues<CompositionLevel>())
        from preset in Gen.Elements(null, null, "skhirat", "model-rules-2015")
        from statutes in Statutes
        from first in Act(Gen.Constant(BodyActKind.CompositionApproved))
        from acts in Gen.ArrayOf(Acts)
        from programme in Maybe(Programmes)
        select new BodyFile
        {
            Reference = "body",
            Kind = kind,
            Level = kind.IsOfRegionOnly() ? CompositionLevel.Region : level,
            Preset = preset,
            Statutes = statutes,
            Acts = acts.Append(first).OrderBy(a => a.On).ToSequence(),
            Programme = programme,
        };

    /// <summary>Opinions, each with a deliberation among its acts.</summary>
    public static Gen<OpinionFile> Opinions =>
        from body in Bodies
        from own in YesNo
        from within in Maybe(Judged)
        from territory in Maybe(Judged)
        from first in OpinionAct(Gen.Constant(OpinionActKind.Deliberated))
        from acts in Gen.ArrayOf(OpinionAct(Gen.Elements(Enum.GetValues<OpinionActKind>())), 4)
        select new OpinionFile
        {
            Reference = "opinion",
            Subject = "subject",
            Body = body,
            OwnMotion = own,
            WithinMission = within,
            OfTheTerritory = territory,
            Acts = acts.Append(first).OrderBy(a => a.On).ToSequence(),
        };

    internal static Gen<bool?> YesNo => Gen.Elements(true, false, (bool?)null);

    private static Gen<BodyStatutes> Statutes =>
        from mission in Maybe(Gen.Constant("mission").Select(At))
        from members in Maybe(Gen.Choose(1, 6).Select(n => At(new CountRange(n, n + 2))))
        from shares in Gen.ArrayOf(Share, 2)
        from count in Gen.Choose(0, 2)
        from term in Maybe(Gen.OneOf(Period.Select(BodyTerm.Lasting), Gen.Constant(BodyTerm.OfCouncil)).Select(At))
        from periods in Gen.ArrayOf(Maybe(Period.Select(At)), 2)
        from answers in Gen.ArrayOf(Maybe(Gen.Elements(true, false).Select(At)), 2)
        from portions in Gen.ArrayOf(Maybe(Portions.Select(At)), 2)
        from majority in Maybe(Gen.OneOf(Portions, Bases.Select(b => Portion.Over(1, 2, b))).Select(At))
        from meetings in Maybe(Gen.Choose(1, 4).Select(At))
        from organ in Maybe(Gen.Elements(BodyOrgan.Plenary, BodyOrgan.Bureau).Select(At))
        from incompatible in Maybe(Gen.Constant(At<Sequence<string>>(["councillor"])))
        select new BodyStatutes
        {
            Mission = mission,
            Members = members,
            Shares = shares.Take(count).ToSequence(),
            Term = term,
            EndsWithCouncil = answers[0],
            Quorum = portions[0],
            LaterQuorum = portions[1],
            Majority = majority,
            MeetingsPerYear = meetings,
            OpinionPeriod = periods[0],
            ReplyPeriod = periods[1],
            OwnMotion = answers[1],
            AdoptedBy = organ,
            Incompatible = incompatible,
        };

    private static Gen<BodyShare> Share =>
        from organ in Gen.Elements(BodyOrgan.Plenary, BodyOrgan.Bureau)
        from binding in YesNo
        from whom in Gen.Elements(Sex.Woman, Sex.Man)
        from rounding in Gen.Elements(Rounding.Up, Rounding.Down)
        from least in Gen.Choose(0, 2)
        select new BodyShare(organ, new(new ParityGoal(whom, 1, 2, rounding, least), "statutes", "4"), binding);

    private static Gen<Portion> Portions => Gen.Elements(
        Portion.OfNumber(3),
        Portion.Over(1, 2, PortionBase.MembersInOffice),
        Portion.AtLeast(1, 3, PortionBase.Seats),
        Portion.AtLeast(1, 1, PortionBase.MembersInOffice));

    private static Gen<PortionBase> Bases => Gen.Elements(Enum.GetValues<PortionBase>());

    private static Gen<StatutePeriod> Period => Gen.Elements(
        StatutePeriod.Days(30), StatutePeriod.WorkingDays(10), StatutePeriod.Months(18), StatutePeriod.Years(2));

    private static Gen<ProgrammeFacts> Programmes =>
        from answers in Gen.ArrayOf(YesNo, 3)
        from done in Days
        from dated in Gen.Elements(true, false)
        select new ProgrammeFacts(dated ? done : null, answers[0], answers[1], answers[2]);

    private static Gen<Judgement> Judged =>
        from value in Gen.Elements(true, false)
        from done in Days
        select new Judgement(value, "council", done, "reason");

    private static Gen<BodySeat> Seat =>
        from id in Gen.Choose(1, 7)
        from holder in Gen.Elements(Enum.GetValues<SeatHolding>())
        from bureau in Gen.Elements(true, false)
        from offices in Gen.Elements(null, Sequence<string>.Empty, ["councillor"], ["teacher", "councillor"])
        select new BodySeat($"s{id}", holder, bureau, offices);

    /// <summary>Acts of every kind.</summary>
    public static Gen<BodyAct> Acts => Act(Gen.Elements(Enum.GetValues<BodyActKind>()));

    private static Gen<BodyAct> Act(Gen<BodyActKind> kinds) =>
        from kind in kinds
        from done in Days
        from author in Gen.Elements(null, "council")
        from basis in Gen.Elements(Enum.GetValues<BodyBasis>())
        from seats in Gen.ArrayOf(Seat)
        from seat in Seat
        select new BodyAct
        {
            Kind = kind,
            On = done,
            By = author,
            Basis = kind == BodyActKind.BasisAdopted ? basis : null,
            Seats = kind == BodyActKind.CompositionApproved ? seats.DistinctBy(s => s.Id).ToSequence()
                : kind == BodyActKind.Seated ? [seat]
                : [],
            Seat = kind == BodyActKind.Vacated ? seat.Id : null,
        };

    private static Gen<OpinionAct> OpinionAct(Gen<OpinionActKind> kinds) =>
        from kind in kinds
        from done in Days
        from organ in Gen.Elements(BodyOrgan.Plenary, BodyOrgan.Bureau, (BodyOrgan?)null)
        from answers in Gen.ArrayOf(YesNo, 2)
        from numbers in Gen.ArrayOf(Gen.Frequency((4, Gen.Choose(0, 3).Select(n => (int?)n)), (1, Gen.Constant((int?)null))), 4)
        let deliberated = kind == OpinionActKind.Deliberated
        select new OpinionAct
        {
            Kind = kind,
            On = done,
            Organ = deliberated ? organ : null,
            CalledAgain = deliberated ? answers[0] : null,
            Present = deliberated ? numbers[0] + 9 : null,
            For = deliberated ? numbers[1] : null,
            Against = deliberated ? numbers[2] : null,
            Abstained = deliberated ? numbers[3] : null,
            Reasoned = kind == OpinionActKind.Answered ? answers[1] : null,
        };

    private static Fixed<T> At<T>(T value) => new(value, "statutes", "1");

    private static Gen<T?> Maybe<T>(Gen<T> some)
        where T : class => Gen.Frequency((3, some.Select(value => (T?)value)), (1, Gen.Constant((T?)null)));
}
