using System.CommandLine;
using Tadafor.Abstractions.Wire.Programmes;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Rules.Programmes;

namespace Tadafor.Console.Programmes;

/// <summary><c>tadafor programme</c>: how an action programme was prepared, and its yearly evaluation.</summary>
internal static class ProgrammeCommand
{
    public static Command Create(Surroundings around) => DayCommand.Create(
        "programme",
        "Show how a commune's action programme was prepared (decree 2.16.301): each time with whether it was kept, whom the president consulted, "
        + "what is not on file, the road to the visa, the yearly evaluation and the update. "
        + "Exit code 0: what the decree asks by that day was done, and in time; 1: something was certainly late, is not met or cannot stand; "
        + "2: bad input; 3: not decided.",
        "The programme and its acts, in JSON (see samples/programmes); - for standard input.",
        around,
        ProgrammeJson.Read,
        (file, on, readings, _) => ProgrammeLaw.Assess(file, on, readings),
        answer => answer.Outcome,
        ProgrammeText.Of,
        ProgrammeAnswerJson.ToText,
        calendar: DutyCalendar.ToText,
        page: ProgrammePage.Write);
}
