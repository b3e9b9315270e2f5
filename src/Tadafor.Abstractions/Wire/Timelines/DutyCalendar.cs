using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Programmes;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>
/// What is still to be done with a body, an opinion or an action programme as iCalendar, as <see cref="TimetableCalendar"/> writes the road
/// of a petition: one whole day a duty, and a duty keeps its identity from one calendar to the next.
/// </summary>
public static class DutyCalendar
{
    /// <summary>The end of a body's term.</summary>
    /// <param name="answer">What is found of the body.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="earlier">The calendar of this body that was written before; <see langword="null"/> for none.</param>
    public static string ToText(BodyAnswer answer, Language language, string? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return TimetableCalendar.Write(
            new(
                "body",
                "body",
                answer.File.Reference,
                Last(answer.File.Acts.Select(a => a.On), answer.On),
                answer.History.Stage.Text(),
                answer.File.Acts.Count),
            answer is { TermEnds: { } term, History.Stage: BodyStage.InOffice } ? [term] : [],
            language,
            earlier);
    }

    /// <summary>The answers and opinions that a text sets a period for, and that are not on file.</summary>
    /// <param name="answer">What is found of the opinion.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="earlier">The calendar of this opinion that was written before; <see langword="null"/> for none.</param>
    public static string ToText(OpinionAnswer answer, Language language, string? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return TimetableCalendar.Write(
            new(
                "opinion",
                "opinion",
                answer.File.Reference,
                Last(answer.Acts.Select(a => a.On), answer.On),
                answer.Acts.Count > 0 ? answer.Acts[^1].Kind.Text() : answer.File.Body.Kind.Text(),
                answer.File.Acts.Count),
            answer.Duties.Where(d => d.DoneOn is null).Select(d => d.Entry),
            language,
            earlier);
    }

    /// <summary>The steps of an action programme, of its council's decision and of its evaluation that are not on file.</summary>
    /// <param name="answer">What is found of the programme.</param>
    /// <param name="language">The language of the words.</param>
    /// <param name="earlier">The calendar of this programme that was written before; <see langword="null"/> for none.</param>
    public static string ToText(ProgrammeAnswer answer, Language language, string? earlier = null)
    {
        ArgumentNullException.ThrowIfNull(answer);
        IEnumerable<TimetableEntry> coming = answer.Steps
            .Concat(answer.Road?.Steps ?? [])
            .Concat(answer.Years.SelectMany(y => y.Steps))
            .Where(s => s.DoneOn is null && s.Awaits is null)
            .Select(s => s.Entry);
        return TimetableCalendar.Write(
            new(
                "programme",
                "programme",
                answer.File.Reference,
                Last(answer.Acts.Select(a => a.On), answer.On),
                answer.Acts.Count > 0 ? answer.Acts[^1].Kind.Text() : new("برنامج العمل", "programme d'action", "action programme"),
                answer.File.Acts.Count),
            coming,
            language,
            earlier);
    }

    private static LocalDate Last(IEnumerable<LocalDate> days, LocalDate otherwise) => days.Select(d => (LocalDate?)d).Max() ?? otherwise;
}
