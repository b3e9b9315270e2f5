using System.CommandLine;
using NodaTime;
using OneOf;
using Tadafor.Console.Shell;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Questions;

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
        Func<TFile, LocalDate?, Interpretations, TAnswer> assess,
        Func<TAnswer, Truth> outcome,
        Func<TAnswer, Language, string> text,
        Func<TAnswer, string> document)
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
        Command command = new(name, description) { file, on, language.Option, choices.Option, json };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            Interpretations readings = choices.Read(parsed, words, complaints);
            LocalDate? day = DayOption.Read(on.Name, parsed.GetValue(on), complaints);
            TFile? found = InputFile.Read(parsed.GetValue(file)!, read, words, around, complaints);
            if (complaints.Count > 0 || found is null)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            TAnswer answer = assess(found, day, readings);
            around.Output.Write(parsed.GetValue(json) ? document(answer) : text(answer, words));
            return outcome(answer) switch { Truth.Yes => ExitCode.Done, Truth.No => ExitCode.No, Truth.Unknown => ExitCode.Open };
        });
        return command;
    }
}
