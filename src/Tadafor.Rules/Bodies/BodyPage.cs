using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Parity;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Bodies;

/// <summary>
/// A consultative body as one HTML page: whether it is in office, who sits in it against what its texts ask, its mandates as a line of
/// time, its statutes point by point, what was found with article and layer. It loads nothing, runs nothing, and reads well on a phone,
/// on paper, and from right to left.
/// </summary>
public static class BodyPage
{
    private static readonly Phrase _title = new("هيئة تشاورية", "Instance consultative", "Consultative body");
    private static readonly Phrase _met = new("لم يوجد ما يعارض ذلك", "Rien ne s'y oppose.", "Nothing stands against it.");

    private static readonly Phrase _unmet = new(
        "شرط واحد على الأقل غير مستوفى، أو عمل لا يستقيم",
        "Une condition au moins n'est pas remplie, ou un acte ne peut pas tenir.",
        "At least one condition is not met, or an act cannot stand.");

    private static readonly Phrase _open = new(
        "لم يحسم كل شيء: انظر ما يتوقف عليه أدناه",
        "Tout n'est pas établi : voir plus bas ce qui manque.",
        "Not everything is settled: see below what is missing.");

    private static readonly Phrase _members = new("الأعضاء المزاولون مهامهم", "Membres en fonction", "Members in office");
    private static readonly Phrase _conditions = new("الشروط", "Les conditions", "The conditions");
    private static readonly Phrase _mandates = new("الانتدابات", "Les mandats", "The mandates");
    private static readonly Phrase _statutes = new("ما تحدده نصوصها", "Ce que fixent ses textes", "What its texts fix");
    private static readonly Phrase _point = new("النقطة", "Point", "Point");
    private static readonly Phrase _fixed = new("ما حدد", "Ce qui est fixé", "What is fixed");
    private static readonly Phrase _where = new("المرجع", "Où", "Where");
    private static readonly Phrase _share = new("حصة", "part", "share");
    private static readonly Phrase _place = new("{0} ({1})", "{0} ({1})", "{0} ({1})");

    private static readonly Phrase _day = new(
        "الأيام التي تغير فيها التأليف",
        "Les jours où la composition a changé",
        "The days on which the composition changed");

    private static readonly Phrase _seats = new("مقعدا مقعدا", "Siège par siège", "Seat by seat");
    private static readonly Phrase _seat = new("المقعد", "Siège", "Seat");
    private static readonly Phrase _holder = new("شاغله", "Occupé par", "Held by");
    private static readonly Phrase _from = new("من", "Du", "From");
    private static readonly Phrase _to = new("إلى", "Au", "To");
    private static readonly Phrase _bureau = new("{0}، عضو في المكتب", "{0}, au bureau", "{0}, in the bureau");

    private static readonly Phrase _notListed = new(
        "لا يذكر الملف من يشغل المقاعد",
        "Le fichier ne dit pas qui occupe les sièges.",
        "The file does not say who holds the seats.");

    private static readonly Phrase _opinion = new("رأي هيئة تشاورية", "Avis d'une instance consultative", "Opinion of a consultative body");
    private static readonly Phrase _acts = new("الأعمال", "Les actes", "The acts");
    private static readonly Phrase _duties = new("الآجال", "Les délais", "What is due");
    private static readonly Phrase _followUp = new("بعد رفع الرأي", "Après la remise de l'avis", "After it was submitted");

    /// <summary>The page of a body; its HTML is also well-formed XML.</summary>
    /// <param name="answer">What was found.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    public static string Write(BodyAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new SectionedPage(Tab(answer.File.Reference, _title),
        [
            Head(answer),
            .. Corrections(answer.History.Irregularities),
            Composition(answer),
            new("mandates", [Line.Section(_mandates), .. Mandates(answer)]),
            new("statutes", [Line.Section(_statutes), Statutes(answer), .. NotFixedList(answer)]),
            new("conditions", [Line.Section(_conditions), .. FindingEntries.Of(answer.Findings)]),
        ]).In(language);
    }

    /// <summary>The page of an opinion; its HTML is also well-formed XML.</summary>
    /// <param name="answer">What was found.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    public static string Write(OpinionAnswer answer, Language language)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return new SectionedPage(Tab(answer.File.Reference, _opinion),
        [
            Head(answer),
            .. Corrections(answer.Irregularities),
            .. answer.Duties.Count == 0 ? Array.Empty<Region>() : [new("due", [Line.Section(_duties), .. answer.Duties.Select(Duty)])],
            new("conditions", [Line.Section(_conditions), .. FindingEntries.Of(answer.Mandate)]),
            .. answer.FollowUp.Count == 0
                ? Array.Empty<Region>()
                : [new("follow-up", [Line.Section(_followUp), .. FindingEntries.Of(answer.FollowUp)])],
            new("acts", [Line.Section(_acts), .. OpinionActs(answer)]),
        ]).In(language);
    }

    /// <summary>Acts that cannot stand, each with its place and its remedy; no section where there is none.</summary>
    internal static IEnumerable<Region> Corrections(IReadOnlyList<ActIrregularity> irregularities)
    {
        if (irregularities.Count > 0)
        {
            yield return new("correct",
            [
                Line.Section(BodyWords.Correct),
                .. irregularities.Select(wrong => new Entry(
                    "✗",
                    [new Code(wrong.Path), Separators.Colon, wrong.Text],
                    new Detail(Labels.Cure, wrong.Remedy))),
            ]);
        }
    }

    /// <summary>What the window is called.</summary>
    internal static Phrase Tab(string reference, Phrase title) =>
        Phrase.Join(Phrase.Same(" · "), [Phrase.Same(Controls.Shown(reference)), title]);

    private static Region Head(BodyAnswer answer) => new(null,
    [
        new Para(answer.File.Kind.Text().Capital()) { Tone = Tone.Eyebrow },
        new Heading(1, new Name(answer.File.Reference)),
        new Para(Numerals.Date(answer.On)) { Tone = Tone.Place },
        new Para(
            Phrase.Pair(BodyWords.InOffice, answer.InOffice.Text()).Capital(),
            ". ",
            answer.Outcome switch { Truth.Yes => _met, Truth.No => _unmet, Truth.Unknown => _open })
        { Tone = answer.Outcome == Truth.Unknown ? Tone.Open : Tone.Lead },
        new Facts(
        [
            (BodyWords.Stage.Capital(), answer.History.Stage.Text()),
            .. Sitting(answer) is { } sitting ? [(_members, Numerals.Number(sitting))] : Array.Empty<(Phrase, Phrase)>(),
            .. answer.History.VacantSeats is { Count: > 0 } vacant
                ? [(BodyWords.Vacant.Capital(), Phrase.Join(Separators.Comma, vacant.Select(Bidi.Quoted)))]
                : Array.Empty<(Phrase, Phrase)>(),
            .. answer.TermEnds is { } term ? [(term.Duty.Capital(), DueDay.Of(term))] : Array.Empty<(Phrase, Phrase)>(),
            .. FindingEntries.Counts(answer.Findings),
        ]),
    ]);

    private static int? Sitting(BodyAnswer answer) => answer.History.SeatsListed && answer.InOffice == Truth.Yes
        ? answer.History.Mandates.Count(m => m.RunsOn(answer.On))
        : null;

    private static Region Composition(BodyAnswer answer)
    {
        if (answer.Parity is not { } parity)
        {
            return new("composition", [Line.Section(BodyWords.Composition), new Para(_notListed) { Tone = Tone.Note }]);
        }

        ParityDay last = parity.Days[^1];
        return new("composition",
        [
            Line.Section(BodyWords.Composition),
            new Cards(IsOrdered: false, [.. last.Organs.Select(organ => new Card(
                "organ",
                [ParityWords.Named(organ.Organ).Capital()],
                [.. ParityPage.Blocks(organ)]))]),
            .. parity.Days.Count == 1 ? Array.Empty<Block>() : [Changes(parity)],
        ]);
    }

    private static Fold Changes(ParityAnswer parity) => new(
        [_day],
        [new Bullets([.. parity.Days.SelectMany(day => day.Organs.Select(organ =>
            (IReadOnlyList<Inline>)[Phrase.Join(Separators.Comma, [Numerals.Date(day.On), ParityWords.Members(organ)])]))])]);

    private static IEnumerable<Block> Mandates(BodyAnswer answer)
    {
        if (MandateLanes.Picture(answer) is { } picture)
        {
            yield return picture;
        }

        if (answer.History.Mandates.Count == 0)
        {
            yield return new Para(_notListed) { Tone = Tone.Note };
            yield break;
        }

        yield return new Fold([_seats], [Grid.Of(
            [_seat, _holder, _from, _to],
            answer.History.Mandates.Select(m => (IReadOnlyList<IReadOnlyList<Inline>>)
            [
                [new Name(m.Seat.Id)],
                [m.Seat.Bureau ? _bureau.With(MandateLanes.Holder(m.Seat.Holder)) : MandateLanes.Holder(m.Seat.Holder)],
                [Numerals.Date(m.From)],
                [m.EndedOn is { } end ? Numerals.Date(end) : "—"],
            ]))]);
    }

    private static Grid Statutes(BodyAnswer answer) => Grid.Of(
        [_point, _fixed, _where],
        StatutePoint.All.SelectMany(point => Rows(point, answer.Statutes)));

    private static IEnumerable<IReadOnlyList<IReadOnlyList<Inline>>> Rows(StatutePoint point, BodyStatutes statutes)
    {
        if (point.In(statutes) is var (value, at))
        {
            yield return Row(point.Name, StatuteWords.Of(point, value), at);
        }

        if (point == StatutePoint.Members)
        {
            foreach (BodyShare share in statutes.Shares)
            {
                yield return Row(_share, StatuteWords.Of(share), LocalTexts.Cite(share.Goal));
            }
        }
    }

    private static IReadOnlyList<IReadOnlyList<Inline>> Row(Phrase name, Phrase value, Citation at) =>
        [[name.Capital()], [value], [_place.With(Cited.Of(at), at.Instrument.Layer.Text())]];

    private static IEnumerable<Block> NotFixedList(BodyAnswer answer)
    {
        if (answer.NotFixed.Count > 0)
        {
            yield return new Para(new Strong(BodyWords.NotFixed.Capital())) { Tone = Tone.Why };
            yield return new Bullets([.. answer.NotFixed.Select(point => (IReadOnlyList<Inline>)[point])]);
        }
    }

    private static Region Head(OpinionAnswer answer) => new(null,
    [
        new Para(_opinion) { Tone = Tone.Eyebrow },
        new Heading(1, new Name(answer.File.Subject)),
        new Para(new Name(answer.File.Reference), " · ", Numerals.Date(answer.MandateOn)) { Tone = Tone.Place },
        new Para(
            Phrase.Pair(BodyWords.MayGive, answer.Outcome.Text()).Capital(),
            ". ",
            answer.Outcome switch { Truth.Yes => _met, Truth.No => _unmet, Truth.Unknown => _open })
        { Tone = answer.Outcome == Truth.Unknown ? Tone.Open : Tone.Lead },
        new Facts([
            (answer.File.Body.Kind.Text().Capital(), Bidi.Quoted(answer.File.Body.Reference)),
            .. FindingEntries.Counts(answer.Mandate)
        ]),
    ]);

    private static IEnumerable<Block> OpinionActs(OpinionAnswer answer)
    {
        if (TimePicture.Of(answer.On,
            [
                new(_acts, [.. answer.Acts.Select(act => Did(act.On, act.Kind.Text()))]),
                .. answer.Duties.Select(MandateLanes.Duty),
            ]) is { } picture)
        {
            yield return picture;
        }

        yield return new Bullets([.. answer.Acts.Select(act =>
            (IReadOnlyList<Inline>)[Phrase.Pair(Numerals.Date(act.On), act.Kind.Text())])]);
    }

    private static TimeMark Did(LocalDate day, Phrase what) =>
        TimeMark.At(TimeMarkKind.Done, day, Phrase.Pair(Numerals.Date(day), what));

    private static Entry Duty(OpinionDuty duty) => new(
        duty.Late switch { Truth.Yes => "✗", Truth.No when duty.DoneOn is not null => "✓", Truth.No => "…", _ => "?" },
        [new Strong(duty.Entry.Duty.Capital()), Separators.Colon, DueDay.Of(duty.Entry)],
        [
            new Detail(null, BodyWords.Lateness(duty)),
            .. duty.DoneOn is { } day ? (Detail[])[new(null, BodyWords.Done.With(Numerals.Date(day)))] : [],
            new Detail(Labels.LegalBasis, Cited.Of(duty.Entry.Cites)),
        ]);
}
