using System.CommandLine;
using System.Globalization;
using Tadafor.Abstractions.Wire.Participation;
using Tadafor.Console.Shell;
using Tadafor.Domain.Participation;
using Tadafor.Domain.Words;
using Tadafor.Rules.Participation;
using Tadafor.Rules.Texts;

namespace Tadafor.Console.Participation;

/// <summary><c>tadafor record</c>: who took part in what, by year and programme.</summary>
internal static class RecordCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = new("record")
        {
            Description = "A participation record, in JSON (see tadafor schema record, samples/records); - for standard input.",
        };
        Option<string?> year = new("--year") { Description = "The year in which activities begin; all when not given.", HelpName = "yyyy" };
        Option<bool> markdown = new("--markdown") { Description = "Print the synthesis as Markdown." };
        Option<bool> json = new("--json") { Description = "Print the synthesis as JSON." };
        PageFile html = new();
        Choice<Language> language = Languages.Choice();
        Command command = new(
            "record",
            "Show a participation record by year and programme: activities, participants, women among them as a range, and what came out. "
            + "Exit code 0: there is something to show; 1: there is no activity; 2: bad input; 3: not everybody was counted.")
        {
            file, year, language.Option, markdown, json,
        };
        html.AddTo(command);
        command.Add(CallCommand.Create(around));
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            int? only = Year(parsed.GetValue(year), complaints);
            ParticipationRecord? record = InputFile.Read(parsed.GetValue(file)!, RecordJson.Read, words, around, complaints);
            html.Check(parsed, [parsed.GetValue(file)], complaints);
            if (complaints.Count > 0 || record is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            RecordSynthesis synthesis = RecordSynthesis.Of(record, only);
            if (!html.Write(parsed, () => RecordText.ToHtml(synthesis, words), complaints))
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            around.Output.Write(parsed.GetValue(json)
                ? RecordSynthesisJson.ToText(synthesis)
                : RecordText.Of(synthesis, words, parsed.GetValue(markdown) ? TextStyle.Markdown : TextStyle.Plain));
            return synthesis.Lines.Count == 0 ? ExitCode.No
                : synthesis.Lines.Any(l => l.NotCounted > 0) ? ExitCode.Open
                : ExitCode.Done;
        });
        return command;
    }

    private static int? Year(string? text, List<Complaint> complaints)
    {
        if (text is null)
        {
            return null;
        }

        string digits = PlainSpelling.Of(text).Trim();
        if (digits.Length == 4 && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int year))
        {
            return year;
        }

        complaints.Add(new Complaint("--year", $"'{text}' is not a year.", "Write it as 2023."));
        return null;
    }
}
