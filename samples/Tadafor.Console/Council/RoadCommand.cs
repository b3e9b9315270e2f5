using System.CommandLine;
using Tadafor.Abstractions.Wire.Control;
using Tadafor.Abstractions.Wire.Feasts;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;
using Tadafor.Rules.Control;
using Tadafor.Rules.Letters;
using Tadafor.Rules.Questions;

namespace Tadafor.Console.Council;

/// <summary><c>tadafor council road</c>: what becomes of a decision after the vote, with its dates.</summary>
internal static class RoadCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = new("decision")
        {
            Description =
                "The decision and its days, in JSON (see tadafor schema council-decision, samples/councils); - for standard input.",
        };
        Option<string?> calendar = new("--calendar")
        {
            Description = "The feasts proclaimed so far, in JSON; a date that waits for another is provisional.",
            HelpName = "feasts.json",
        };
        Option<bool> json = new("--json") { Description = "Print the road as JSON." };
        Option<bool> asLetter = new("--letter")
        {
            Description =
                "Print the notice of the visa (113-14 art. 118 and its sisters) as a draft, in the language of --lang (letters are in Arabic or French).",
        };
        PageFile html = new();
        Choice<Language> language = Languages.Choice();
        ReadingChoices choices = new(TimeQuestions.All);
        Command command = new(
            "road",
            "Show the road of a decision after the vote: copies, objection, visa, posting, and from when it can be enforced. "
            + "Exit code 0: the day of enforcement is known; 1: a step was certainly late, or an objection or a refused visa stands against it; "
            + "2: bad input; 3: not decided.")
        {
            file, calendar, language.Option, choices.Option, json, asLetter,
        };
        html.AddTo(command);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            Interpretations readings = choices.Read(parsed, words, complaints);
            CouncilDecision? decision = InputFile.Read(
                parsed.GetValue(file)!,
                CouncilDecisionJson.Read,
                words,
                around,
                complaints);
            ProclaimedFeasts? feasts = parsed.GetValue(calendar) is { } path
                ? InputFile.Read(path, FeastsJson.Read, words, around, complaints)
                : ProclaimedFeasts.None;
            html.Check(parsed, [parsed.GetValue(file), parsed.GetValue(calendar)], complaints);
            if (complaints.Count > 0 || decision is null || feasts is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            DecisionRoad road = DecisionRoads.Of(decision, readings, feasts);
            if (!html.Write(parsed, () => DecisionRoadPage.Write(road, words), complaints))
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            string? letter = parsed.GetValue(asLetter) ? CouncilLetters.VisaNotice(road, words)?.Text : null;
            if (parsed.GetValue(asLetter) && letter is null)
            {
                Complaint.Write(
                    [
                        new Complaint(
                            asLetter.Name,
                            "No notice of a visa is drafted: no visa is asked for, the file does not say whether one is, or an objection was made.",
                            "State what the decision is about, or use the road without --letter."),
                    ],
                    around);
                return ExitCode.BadInput;
            }

            around.Output.Write(letter
                ?? (parsed.GetValue(json) ? DecisionRoadJson.ToText(road) : DecisionRoadText.Of(road, words)));
            bool stopped = decision.ObjectedOn is not null || (decision.VisaRefusedOn is not null && road.NeedsVisa == Truth.Yes);
            return stopped || road.Steps.Any(s => s.InTime == Truth.No) ? ExitCode.No
                : road.EnforceableFrom is not null ? ExitCode.Done
                : ExitCode.Open;
        });
        return command;
    }
}
