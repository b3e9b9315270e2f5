using System.Globalization;
using NodaTime;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts.Timelines;

/// <summary>
/// The road drawn along its days, a line for each act and each duty that has a time; numbers lead to the lists below. The place of a dot
/// is for the eye: the days themselves are written.
/// </summary>
internal static class RoadPicture
{
    private const int Top = 34, Row = 28;

    private const decimal Begin = 8, Width = 90;

    private static readonly Phrase _caption = new(
        "أخضر: ما تم. أزرق ممتلئ: اليوم المأمون. أزرق فارغ: اليوم في قراءة أخرى أو آخر الأيام الممكنة. الخط البرتقالي: يوم النظر في الملف. الأرقام أرقام القوائم أسفله.",
        "Vert : fait. Bleu plein : le jour sûr. Bleu vide : le jour selon une autre lecture, ou le dernier possible. Trait orange : le jour où l'on regarde. Les numéros sont ceux des listes.",
        "Green: done. Full blue: the safe day. Hollow blue: the day under another reading, or the last possible. Orange line: the day of looking. Numbers are those of the lists.");

    private static readonly Phrase _numbered = new("{0}. {1}: {2}", "{0}. {1} : {2}", "{0}. {1}: {2}");

    private static readonly Phrase _coming = new("{0}. {1}", "{0}. {1}", "{0}. {1}");

    private static readonly Phrase _month = new("{0} {1}", "{0} {1}", "{0} {1}");

    /// <summary>The picture; nothing for a road on which no day is known but one.</summary>
    /// <param name="table">The road.</param>
    /// <param name="coming">The duties that have a time, in the order of their numbers.</param>
    public static IEnumerable<Block> Of(Timetable table, IReadOnlyList<TimetableEntry> coming)
    {
        LocalDate[] days =
        [
            .. table.Acts.Select(a => a.On), .. coming.SelectMany(e => new[] { e.Earliest!.Value, e.Latest!.Value }),
            .. table.AsOf is { } on ? [on] : Array.Empty<LocalDate>(),
        ];
        LocalDate first = days.Min(), last = days.Max();
        if (first == last)
        {
            yield break;
        }

        Days scale = new(first, last);
        int height = Top + (Row * (table.Acts.Count + coming.Count)) + 6;
        yield return new Picture(_caption, InWords(table, coming), height,
        [
            .. Months(scale, height),
            .. table.AsOf is { } today ? [new Stroke("today", scale.At(today), Top - 8, scale.At(today), height)] : Array.Empty<Shape>(),
            .. table.Acts.SelectMany((act, i) => Act(act, i, scale)),
            .. coming.SelectMany((entry, i) => Duty(entry, table.Acts.Count + i, scale)),
        ]);
    }

    /// <summary>The day in time under every reading: the first of those possible, or for what may not be done before a day, the last.</summary>
    internal static LocalDate Safe(TimetableEntry entry) =>
        entry.Counts is [{ Term.Kind: TermKind.NotBefore }, ..] ? entry.Latest!.Value : entry.Earliest!.Value;

    private static Phrase InWords(Timetable table, IReadOnlyList<TimetableEntry> coming) => Phrase.Join(
        Separators.Semicolon,
        table.Acts
            .Select((act, i) => _numbered.With(Number(i), Weekdays.Dated(act.On), act.Text))
            .Concat(coming.Select((entry, i) => _coming.With(Number(table.Acts.Count + i), ComingParts.Head(entry)))));

    // As many months are named as a telephone has room for.
    private static IEnumerable<Shape> Months(Days scale, int height)
    {
        const decimal Room = 32, Late = 70;
        LocalDate month = new(scale.First.Year, scale.First.Month, 1);
        decimal taken = 0;
        for (LocalDate first = month; first <= scale.Last; first = first.PlusMonths(1))
        {
            if (first < scale.First)
            {
                continue;
            }

            decimal across = scale.At(first), begins = across > Late ? across - Room : across;
            bool named = begins >= taken;
            yield return new Stroke("month", across, named ? 18 : Top - 8, across, height);
            if (named)
            {
                taken = begins + Room;
                Phrase name = _month.With(Numerals.Month(first.Month), Phrase.Same(first.Year.ToString(CultureInfo.InvariantCulture)));
                yield return new Caption(name, across, 13, across > Late ? CaptionPlace.End : CaptionPlace.Begin);
            }
        }
    }

    private static IEnumerable<Shape> Act(PetitionAct act, int row, Days scale) =>
        [Numbered(row), new Dot("done", scale.At(act.On), Middle(row), 6), Dated(act.On, scale.At(act.On), scale.At(act.On), row)];

    private static IEnumerable<Shape> Duty(TimetableEntry entry, int row, Days scale)
    {
        LocalDate safe = Safe(entry), other = safe == entry.Earliest ? entry.Latest!.Value : entry.Earliest!.Value;
        decimal at = scale.At(safe), beside = scale.At(other);
        yield return Numbered(row);
        if (other != safe)
        {
            yield return new Stroke("span", at, Middle(row), beside, Middle(row));
            yield return new Dot("alternative", beside, Middle(row), 5);
        }

        yield return new Dot("latest", at, Middle(row), 6);
        yield return Dated(safe, Math.Min(at, beside), Math.Max(at, beside), row);
    }

    private static Caption Numbered(int row) => new(Number(row), 0, Middle(row) + 5);

    // Beside the dots, on the side that has room.
    private static Caption Dated(LocalDate day, decimal from, decimal to, int row) => from > 100 - to
        ? new(Numerals.Date(day), from - 3, Middle(row) + 5, CaptionPlace.End)
        : new(Numerals.Date(day), to + 3, Middle(row) + 5);

    private static int Middle(int row) => Top + (Row * row) + (Row / 2);

    private static Phrase Number(int index) => Phrase.Same((index + 1).ToString(CultureInfo.InvariantCulture));

    private sealed record Days(LocalDate First, LocalDate Last)
    {
        public decimal At(LocalDate day) =>
            decimal.Round(Begin + (Width * Period.DaysBetween(First, day) / Period.DaysBetween(First, Last)), 2);
    }
}
