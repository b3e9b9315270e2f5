using System.CommandLine;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Rules.Bodies;

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
        (file, on, readings) => BodyLaw.Assess(file, on, readings),
        answer => answer.Outcome,
        BodyText.Of,
        BodyAnswerJson.ToText);

    public static Command Opinion(Surroundings around) => DayCommand.Create(
        "opinion",
        "Show whether a body may give an opinion: in office, on this subject, of whose motion, by whom, with which quorum and majority; and what "
        + $"is late, under which text. {Codes}",
        "An opinion with its body and acts, in JSON (see samples/bodies); - for standard input.",
        around,
        OpinionJson.Read,
        (file, on, readings) => BodyLaw.Assess(file, on, readings),
        answer => answer.Outcome,
        BodyText.Of,
        BodyAnswerJson.ToText);
}
