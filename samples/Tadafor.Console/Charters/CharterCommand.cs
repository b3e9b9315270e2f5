using System.CommandLine;
using NodaTime;
using Tadafor.Abstractions.Wire.Charters;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Charters;

namespace Tadafor.Console.Charters;

/// <summary><c>tadafor charter</c>: a charter against the law, its versions, its commitments, clauses to start from.</summary>
internal static class CharterCommand
{
    public static Command Create(Surroundings around) => new("charter", "Participation charters.")
    {
        Check(around), Diff(around), Calendar(around), Rules(around), Model(around),
    };

    private static Command Check(Surroundings around)
    {
        CharterArguments arguments = new();
        ReadingChoices choices = new();
        Option<string?> version = new("--version-id") { Description = "The version to examine; without it, the last.", HelpName = "id" };
        LayerOption internalRules = new();
        PageFile html = new();
        Option<string?> on = new("--on")
        {
            Description = "The day at which the page looks at the commitments; that of the last act or version when not given.",
            HelpName = "yyyy-MM-dd",
        };
        Command command = new(
            "check",
            "Show how each clause of a charter stands to national law, by what people declared that it provides. "
            + "Exit code 0: nothing against it; 1: a clause fails; 2: bad input; 3: not decided.")
        {
            arguments.File, on, arguments.Language.Option, choices.Option, version, internalRules.Option, arguments.Json,
        };
        html.AddTo(command);
        command.SetAction(parsed => arguments.Run(parsed, around, (charter, words, complaints) =>
        {
            Interpretations readings = choices.Read(parsed, words, complaints);
            string? id = parsed.GetValue(version);
            Find(charter, "--version-id", id, complaints);
            InternalRules? rules = internalRules.Read(parsed, words, around, complaints);
            internalRules.Check(rules, charter.Council.Level, complaints);
            html.Check(parsed, [parsed.GetValue(arguments.File), parsed.GetValue(internalRules.Option)], complaints);
            LocalDate? day = DayOption.Read(on.Name, parsed.GetValue(on), complaints);
            if (complaints.Count > 0)
            {
                return null;
            }

            CharterAnswer answer = CharterReview.Check(charter, id, readings, rules);
            return !html.Write(parsed, () => CharterPage.Write(answer, words, day), complaints) ? null : (
                parsed.GetValue(arguments.Json) ? CharterAnswerJson.ToText(answer) : CharterText.Of(answer, words),
                Exit(answer.Conforms));
        }));
        return command;
    }

    private static Command Diff(Surroundings around)
    {
        CharterArguments arguments = new();
        Option<string?> from = new("--from") { Description = "The earlier version; without it, the last but one.", HelpName = "id" };
        Option<string?> to = new("--to") { Description = "The later version; without it, the last.", HelpName = "id" };
        Command command = new(
            "diff",
            "Show how two versions of a charter differ, clause by clause. Exit code 0: not at all; 1: they differ; 2: bad input.")
        {
            arguments.File, from, to, arguments.Language.Option, arguments.Json,
        };
        command.SetAction(parsed => arguments.Run(parsed, around, (charter, words, complaints) =>
        {
            CharterVersion? later = Find(charter, "--to", parsed.GetValue(to), complaints) ?? charter.Versions[^1];
            CharterVersion? earlier = Find(charter, "--from", parsed.GetValue(from), complaints)
                ?? charter.Versions.TakeWhile(v => v != later).LastOrDefault();
            if (earlier is null)
            {
                complaints.Add(new Complaint("--from", $"No version stands before '{later.Id}'.", "Name one with --from."));
            }

            if (complaints.Count > 0)
            {
                return null;
            }

            CharterDifference difference = CharterDifference.Between(earlier!, later);
            return (
                parsed.GetValue(arguments.Json) ? CharterAnswerJson.ToText(difference) : CharterText.Of(difference, words),
                difference.IsEmpty ? ExitCode.Done : ExitCode.No);
        }));
        return command;
    }

    private static Command Calendar(Surroundings around)
    {
        CharterArguments arguments = new();
        Option<string?> on = Day("The day of looking.");
        Command command = new(
            "calendar",
            "Show the commitments of a charter by date, and the account of each year. "
            + "Exit code 0: none is overdue; 1: one is; 2: bad input; 3: the charter is not adopted, or a commitment has no day.")
        {
            arguments.File, on, arguments.Language.Option, arguments.Json,
        };
        command.SetAction(parsed => arguments.Run(parsed, around, (charter, words, complaints) =>
        {
            if (DayOption.Read("--on", parsed.GetValue(on), complaints) is not { } day)
            {
                return null;
            }

            CharterCalendar calendar = CharterCalendar.Of(charter, day);
            return (
                parsed.GetValue(arguments.Json) ? CharterAnswerJson.ToText(calendar) : CharterText.Of(calendar, words),
                calendar.Dues.Any(d => d.State == DueState.Overdue) ? ExitCode.No
                : calendar.Standing is null || calendar.Undated.Count > 0 ? ExitCode.Open
                : ExitCode.Done);
        }));
        return command;
    }

    private static Command Rules(Surroundings around)
    {
        Argument<string> file = new("rules") { Description = "Internal rules, in JSON (see samples/charters); - for standard input." };
        Choice<Language> language = Languages.Choice();
        ReadingChoices choices = new();
        PageFile html = new();
        Option<bool> json = new("--json") { Description = "Print the answer as JSON." };
        Command command = new(
            "rules",
            "Show how each article of a council's internal rules stands to national law. "
            + "Exit code 0: nothing against it; 1: an article fails; 2: bad input; 3: not decided.")
        {
            file, language.Option, choices.Option, json,
        };
        html.AddTo(command);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            Interpretations readings = choices.Read(parsed, words, complaints);
            html.Check(parsed, [parsed.GetValue(file)], complaints);
            InternalRules? rules = InputFile.Read(parsed.GetValue(file)!, InternalRulesJson.Read, words, around, complaints);
            if (rules is null || complaints.Count > 0)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            InternalRulesAnswer answer = CharterReview.Check(rules, readings);
            if (!html.Write(parsed, () => CharterPage.Write(answer, words), complaints))
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            around.Output.Write(parsed.GetValue(json) ? CharterAnswerJson.ToText(answer) : CharterText.Of(answer, words));
            return Exit(answer.Conforms);
        });
        return command;
    }

    private static int Exit(Truth conforms) => conforms switch
    {
        Truth.Yes => ExitCode.Done,
        Truth.No => ExitCode.No,
        Truth.Unknown => ExitCode.Open,
    };

    private static Command Model(Surroundings around)
    {
        Choice<Language> language = Languages.Choice();
        Option<string?> on = Day("The day the charter is to begin.");
        Option<bool> json = new("--json") { Description = "Print them as a charter to copy and change." };
        Command command = new("model", "Print clauses to start a commune's charter from, each with its articles.")
        {
            on, language.Option, json,
        };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            if (DayOption.Read("--on", parsed.GetValue(on), complaints) is not { } day || complaints.Count > 0)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            around.Output.Write(parsed.GetValue(json) ? CharterJson.ToText(ModelClauses.Document(day)) : ModelClauses.Text(day, words));
            return ExitCode.Done;
        });
        return command;
    }

    private static Option<string?> Day(string description) => new("--on")
    {
        Description = description,
        HelpName = "yyyy-MM-dd",
        Required = true,
    };

    private static CharterVersion? Find(Charter charter, string option, string? id, List<Complaint> complaints)
    {
        CharterVersion? found = id is null ? null : charter.Find(id);
        if (id is not null && found is null)
        {
            complaints.Add(new Complaint(
                option,
                $"'{id}' is no version of the charter.",
                $"Choose one of: {string.Join(", ", charter.Versions.Select(v => v.Id))}."));
        }

        return found;
    }
}
