using System.Globalization;
using Tadafor.Domain.Documents;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Words;
using Tadafor.Rules.Procedure;

namespace Tadafor.Rules.Texts.Timelines;

/// <summary>
/// The road of a petition as one HTML page: a time line as a picture, then what was done, who must do what by when, and what the dates rest
/// on. It loads nothing, runs nothing, and reads well on a phone, on paper, and from right to left.
/// </summary>
public static class TimetablePage
{
    private static readonly Phrase _title = new("مسار العريضة", "Parcours de la pétition", "The road of the petition");

    private static readonly Phrase _named = new("{0} · {1}", "{0} · {1}", "{0} · {1}");

    private static readonly Phrase _line = new("على خط الزمن", "Sur la ligne du temps", "Along the days");

    private static readonly Phrase _calendar = new(
        "هذه المواعيد موجودة أيضا في ملف التقويم: ",
        "Ces échéances sont aussi dans le fichier de calendrier : ",
        "These dates are also in the calendar file: ");

    /// <summary>Writes the page; its HTML is also well-formed XML.</summary>
    /// <param name="road">The road.</param>
    /// <param name="title">What the petition is called; <see langword="null"/> for nothing.</param>
    /// <param name="language">The language; Arabic is written from right to left.</param>
    /// <param name="calendar">The name of a calendar file that holds the same dates; <see langword="null"/> for none.</param>
    public static string Write(PetitionRoad road, string? title, Language language, string? calendar = null)
    {
        ArgumentNullException.ThrowIfNull(road);
        Timetable table = road.Timetable();
        TimetableEntry[] coming = [.. ComingParts.InOrder(table).Where(e => e.HasTime)];
        Block[] picture = [.. RoadPicture.Of(table, coming)];
        IReadOnlyList<Region> done = SectionedPage.Parts(DoneParts.Of(table, title), "done");
        Region[] drawn = picture.Length == 0 ? [] :
        [
            new("line",
            [
                Line.Section(_line), .. picture,
                .. calendar is null ? [] : new Block[] { new Para(_calendar, new Code(calendar)) { Tone = Tone.Note } },
            ]),
        ];
        return new SectionedPage(title is null ? _title : _named.With(Bidi.Quoted(title), _title),
        [
            done[0], .. drawn, .. done.Skip(1),
            .. SectionedPage.Parts(ComingParts.Of(table, entry => Mark(entry, coming, table)), "coming"),
            .. SectionedPage.Parts(TimetableText.Sessions(road, table), "session"),
            .. SectionedPage.Parts(IrregularityParts.Of(table), "irregularities"),
            .. SectionedPage.Parts(QuestionParts.Of(table), "questions"),
        ]).In(language);
    }

    // The acts have the first numbers, as in the picture.
    private static string Mark(TimetableEntry entry, TimetableEntry[] coming, Timetable table)
    {
        int place = Array.FindIndex(coming, e => ReferenceEquals(e, entry));
        return place < 0 ? "•" : $"{(table.Acts.Count + place + 1).ToString(CultureInfo.InvariantCulture)}.";
    }
}
