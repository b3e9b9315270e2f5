using System.CommandLine;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Letters;

namespace Tadafor.Console.Bodies;

/// <summary><c>tadafor body</c> and <c>tadafor opinion</c>: consultative bodies and what they may say.</summary>
internal static class BodyCommand
{
    private const string Codes = "Exit code 0: yes; 1: no; 2: bad input; 3: not decided.";

    public static Command Body(Surroundings around) => DayCommand.Create(
        "body",
        "Show what a consultative body is on a day: whether it is in office, who sits in it against what its own texts ask, what these do not "
        + $"fix, and what in its acts cannot stand. {Codes}",
        "A body with its statutes and acts, in JSON (see samples/bodies); - for standard input.",
        around,
        BodyJson.Read,
        BodyLaw.Assess,
        answer => answer.Outcome,
        BodyText.Of,
        BodyAnswerJson.ToText,
        file => file.Level,
        DutyCalendar.ToText,
        page: BodyPage.Write);

    public static Command Opinion(Surroundings around) => DayCommand.Create(
        "opinion",
        "Show whether a body may give an opinion: in office, on this subject, of whose motion, by whom, with which quorum and majority; and what "
        + $"is late, under which text. {Codes}",
        "An opinion with its body and acts, in JSON (see samples/bodies); - for standard input.",
        around,
        OpinionJson.Read,
        BodyLaw.Assess,
        answer => answer.Outcome,
        BodyText.Of,
        BodyAnswerJson.ToText,
        file => file.Body.Level,
        DutyCalendar.ToText,
        (answer, words) => CouncilLetters.ReplyTo(answer, words).Text,
        BodyPage.Write);
}
