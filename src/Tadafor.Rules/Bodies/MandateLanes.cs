using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Bodies;

/// <summary>The acts of a body, its term and the mandates of its members as lines of time; seats of one history share a line.</summary>
internal static class MandateLanes
{
    private static readonly Phrase _acts = new("أعمال الهيئة", "Actes de l'instance", "Acts of the body");
    private static readonly Phrase _meetings = new("الاجتماعات", "Réunions", "Meetings");
    private static readonly Phrase _term = new("مدة الانتداب", "Durée du mandat", "Term");
    private static readonly Phrase _council = new("انتداب المجلس", "Mandat du conseil", "The council's term");
    private static readonly Phrase _days = new("{0}، من {1} إلى {2}", "{0}, du {1} au {2}", "{0}, from {1} to {2}");
    private static readonly Phrase _since = new("{0}، منذ {1}", "{0}, depuis le {1}", "{0}, since {1}");
    private static readonly Phrase _latest = new("حسب القراءة إلى {0}", "selon la lecture, au {0}", "to {0}, depending on the reading");
    private static readonly Phrase _inBureau = new("المكتب", "bureau", "bureau");

    private static readonly CountedNoun _seats = new()
    {
        ArOne = "مقعد واحد",
        ArTwo = "مقعدان",
        ArFew = "{0} مقاعد",
        ArMany = "{0} مقعدا",
        ArOther = "{0} مقعد",
        FrOne = "{0} siège",
        FrOther = "{0} sièges",
        EnOne = "{0} seat",
        EnOther = "{0} seats",
    };

    /// <summary>The picture; <see langword="null"/> when no act is on file.</summary>
    public static Picture? Picture(BodyAnswer answer) => TimePicture.Of(answer.On,
    [
        new(_acts, [.. Acts(answer, kind => kind is not (BodyActKind.Met or BodyActKind.CouncilTermEnded
            or BodyActKind.Seated or BodyActKind.Vacated))]),
        new(_term, [.. Term(answer)]),
        new(_council, [.. Acts(answer, kind => kind == BodyActKind.CouncilTermEnded)]),
        .. Seats(answer),
        new(_meetings, [.. answer.History.Meetings.Select(day => TimeMark.At(TimeMarkKind.Done, day, Numerals.Date(day)))]),
    ]);

    /// <summary>Who holds a seat.</summary>
    public static Phrase Holder(SeatHolding holder) => holder switch
    {
        SeatHolding.Woman => new("امرأة", "une femme", "a woman"),
        SeatHolding.Man => new("رجل", "un homme", "a man"),
        SeatHolding.Unknown => new("غير محدد", "non précisé", "not told apart"),
    };

    /// <summary>A duty as a line: when it was done, and its last days.</summary>
    public static TimeLane Duty(OpinionDuty duty) => new(duty.Entry.Duty.Capital(),
    [
        .. duty.Entry is { Earliest: { } first, Latest: { } last }
            ? (TimeMark[])
            [
                .. first == last ? Array.Empty<TimeMark>() : [new(TimeMarkKind.Open, first, last, _latest.With(Numerals.Date(last)))],
                TimeMark.At(TimeMarkKind.Due, first, DueDay.Of(duty.Entry)),
            ]
            : [],
        .. duty.DoneOn is { } day
            ? (TimeMark[])[
                TimeMark.At(duty.Late == Truth.Yes ? TimeMarkKind.Late : TimeMarkKind.Done, day, BodyWords.Done.With(Numerals.Date(day)))
            ]
            : [],
    ]);

    // What cannot stand where it does is told apart, and drawn nowhere.
    private static IEnumerable<TimeMark> Acts(BodyAnswer answer, Func<BodyActKind, bool> shown) => answer.File.Acts
        .Where((act, i) => act.On <= answer.On && shown(act.Kind) && answer.History.Irregularities.All(wrong => wrong.Index != i))
        .Select(act => TimeMark.At(TimeMarkKind.Done, act.On, Phrase.Pair(Numerals.Date(act.On), act.Kind.Text())));

    private static IEnumerable<TimeMark> Term(BodyAnswer answer)
    {
        if (answer is { TermEnds: { Earliest: { } first, Latest: { } last } entry, History.ApprovedOn: { } approved } && approved <= first)
        {
            yield return new(TimeMarkKind.Other, approved, first, FileWords.Days.With(Numerals.Date(approved), Numerals.Date(first)));
            if (last > first)
            {
                yield return new(TimeMarkKind.Open, first, last, Phrase.Pair(entry.Duty, _latest.With(Numerals.Date(last))));
            }
        }
    }

    private static IEnumerable<TimeLane> Seats(BodyAnswer answer) => answer.History.Mandates
        .Where(m => m.From <= answer.On)
        .GroupBy(m => m.Seat.Id)
        .Select(seat => (Id: seat.Key, Line: string.Join(';', seat.Select(Key)), Mandates: seat.ToArray()))
        .GroupBy(seat => seat.Line)
        .Select(same => new TimeLane(
            Label([.. same.Select(s => s.Id)], same.First().Mandates),
            [.. same.First().Mandates.Select(m => Mark(m, answer.On))]));

    private static string Key(Mandate mandate) =>
        $"{mandate.Seat.Holder} {mandate.Seat.Bureau} {Numerals.Iso(mandate.From)} {(mandate.EndedOn is { } end ? Numerals.Iso(end) : "")}";

    private static Phrase Label(IReadOnlyList<string> seats, IReadOnlyList<Mandate> mandates) => Phrase.Pair(
        seats.Count == 1 ? Bidi.Quoted(seats[0]) : _seats.Of(seats.Count),
        Phrase.Join(
            Separators.Comma,
            [
                .. mandates.Select(m => m.Seat.Holder).Distinct().Select(holder => seats.Count == 1 ? Holder(holder) : Holders(holder)),
                .. mandates.Any(m => m.Seat.Bureau) ? [_inBureau] : Array.Empty<Phrase>(),
            ]));

    private static Phrase Holders(SeatHolding holder) => holder switch
    {
        SeatHolding.Woman => new("نساء", "femmes", "women"),
        SeatHolding.Man => new("رجال", "hommes", "men"),
        SeatHolding.Unknown => Holder(holder),
    };

    private static TimeMark Mark(Mandate mandate, LocalDate day) => mandate.EndedOn is { } end
        ? new(
            TimeMarkKind.Lasting,
            mandate.From,
            end,
            _days.With(Holder(mandate.Seat.Holder), Numerals.Date(mandate.From), Numerals.Date(end)))
        : new(TimeMarkKind.Lasting, mandate.From, day, _since.With(Holder(mandate.Seat.Holder), Numerals.Date(mandate.From)));
}
