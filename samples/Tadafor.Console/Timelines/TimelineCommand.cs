using System.CommandLine;
using NodaTime;
using Tadafor.Abstractions.Wire.Feasts;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;
using Tadafor.Rules.Procedure;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Texts.Timelines;
using Tadafor.Rules.Timelines;

namespace Tadafor.Console.Timelines;

/// <summary><c>tadafor timeline</c>: the road of one petition with its dates.</summary>
internal static class TimelineCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = new("petition")
        {
            Description = "The acts of a petition, in JSON (see samples/timelines); - for standard input."
        };
        Option<string?> calendar = new("--calendar")
        {
            Description = "The feasts proclaimed so far, in JSON; a date that waits for another is provisional.",
            HelpName = "feasts.json"
        };
        Option<string?> on = new("--on")
        {
            Description = "The day of looking, in place of the file's own; what should be done by then is called overdue.",
            HelpName = "yyyy-MM-dd"
        };
        Option<bool> json = new("--json") { Description = "Print the road as JSON." };
        CalendarFile ics = new();
        PageFile html = new(ics.Force);
        Choice<Language> language = Languages.Choice();
        ReadingChoices choices = new(TimeQuestions.All);
        Command command = new(
            "timeline",
            "Show the road of a petition: what was done, every date to come with who must do what under which article, and what did not keep the law. "
            + "Exit code 0: nothing certainly unlawful; 1: something certainly is; 2: bad input.")
        {
            file, calendar, on, language.Option, choices.Option, json,
        };
        ics.AddTo(command);
        html.AddTo(command);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            ics.Check(
                parsed,
                [parsed.GetValue(file), parsed.GetValue(calendar)],
                complaints,
                html.Output(parsed));
            if (complaints.Count > 0)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            Interpretations readings = choices.Read(parsed, words, complaints);
            LocalDate? day = DayOption.Read("--on", parsed.GetValue(on), complaints);
            PetitionTimeline? petition = InputFile.Read(
                parsed.GetValue(file)!,
                stream => PetitionTimelines.Read(stream, readings),
                words,
                around,
                complaints);
            ProclaimedFeasts? feasts = parsed.GetValue(calendar) is { } path
                ? InputFile.Read(path, FeastsJson.Read, words, around, complaints)
                : ProclaimedFeasts.None;
            if (complaints.Count > 0 || petition is null || feasts is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            PetitionRoad road = petition.Road(feasts, day);
            Timetable table = road.Timetable();
            ics.Write(parsed, earlier => TimetableCalendar.ToText(table, petition.Reference, words, earlier), complaints);
            html.Write(parsed, () => TimetablePage.Write(road, petition.Reference, words, ics.Name(parsed)), complaints);
            Complaint.Write(complaints, around);
            around.Output.Write(parsed.GetValue(json) ? TimetableJson.ToText(table, petition.Reference)
                : TimetableText.Of(road, petition.Reference, words));
            return complaints.Count > 0 ? ExitCode.BadInput : table.Irregularities.Any(i => i.IsCertain) ? ExitCode.No : ExitCode.Done;
        });
        return command;
    }
}
