using System.CommandLine;
using NodaTime;
using OneOf;
using Tadafor.Console.Shell;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Words;
using Tadafor.Rules.Questions;
using Output = (string Option, string? Path, string KnownBy);

namespace Tadafor.Console.Law;

/// <summary>What the commands on files of acts share: they answer for a day, under readings that may be chosen.</summary>
internal static class DayCommand
{
    /// <summary>A command that reads a file of acts and answers for a day.</summary>
    public static Command Create<TFile, TAnswer>(
        string name,
        string description,
        string input,
        Surroundings around,
        Func<Stream, OneOfBase<TFile, DocumentFaults>> read,
        Func<TFile, LocalDate?, Interpretations, InternalRules?, TAnswer> assess,
        Func<TAnswer, Truth> outcome,
        Func<TAnswer, Language, string> text,
        Func<TAnswer, string> document,
        Func<TFile, CompositionLevel>? layered = null,
        Func<TAnswer, Language, string?, string>? calendar = null,
        Func<TAnswer, Language, string>? letter = null,
        Func<TAnswer, Language, string>? page = null)
        where TFile : class
    {
        Argument<string> file = new(name) { Description = input };
        Option<string?> on = new("--on")
        {
            Description = "The day of looking; that of the last act when not given.",
            HelpName = "yyyy-MM-dd",
        };
        Option<bool> json = new("--json") { Description = "Print the answer as JSON." };
        Choice<Language> language = Languages.Choice();
        ReadingChoices choices = new([.. OpenQuestions.OfDecisions, .. TimeQuestions.All.Except(OpenQuestions.OfDecisions)]);
        LayerOption internalRules = new();
        CalendarFile ics = new();
        PageFile html = new(ics.Force);
        Option<bool> asLetter = new("--letter")
        {
            Description = "Print the draft of the letter that answers it, in the language of --lang (letters are in Arabic or French)."
        };
        Command command = new(name, description) { file, on, language.Option, choices.Option, json };
        if (layered is not null)
        {
            command.Add(internalRules.Option);
        }

        if (calendar is not null)
        {
            ics.AddTo(command);
        }

        if (page is not null)
        {
            html.AddTo(command);
        }

        if (letter is not null)
        {
            command.Add(asLetter);
        }

        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            Interpretations readings = choices.Read(parsed, words, complaints);
            LocalDate? day = DayOption.Read(on.Name, parsed.GetValue(on), complaints);
            TFile? found = InputFile.Read(parsed.GetValue(file)!, read, words, around, complaints);
            InternalRules? rules = layered is null ? null : internalRules.Read(parsed, words, around, complaints);
            internalRules.Check(rules, found is null || layered is null ? null : layered(found), complaints);
            OutputFile.Check(
                [parsed.GetValue(file), layered is null ? null : parsed.GetValue(internalRules.Option)],
                [.. calendar is null ? [] : (Output[])[ics.Output(parsed)], .. page is null ? [] : (Output[])[html.Output(parsed)]],
                (calendar is not null || page is not null) && parsed.GetValue(ics.Force),
                complaints);

            if (complaints.Count > 0 || found is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            TAnswer answer = assess(found, day, readings, rules);
            if ((calendar is not null && !ics.Write(parsed, earlier => calendar(answer, words, earlier), complaints))
                || (page is not null && !html.Write(parsed, () => page(answer, words), complaints)))
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            around.Output.Write(letter is not null && parsed.GetValue(asLetter) ? letter(answer, words)
                : parsed.GetValue(json) ? document(answer)
                : text(answer, words));
            return outcome(answer) switch { Truth.Yes => ExitCode.Done, Truth.No => ExitCode.No, Truth.Unknown => ExitCode.Open };
        });
        return command;
    }
}
