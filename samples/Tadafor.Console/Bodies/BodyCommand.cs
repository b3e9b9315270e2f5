using System.CommandLine;
using NodaTime;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Console.Law;
using Tadafor.Console.Shell;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Bodies;
using Tadafor.Rules.Questions;

namespace Tadafor.Console.Bodies;

/// <summary><c>tadafor body</c> and <c>tadafor opinion</c>: consultative bodies and what they may say.</summary>
internal static class BodyCommand
{
    private const string Codes = "Exit code 0: yes; 1: no; 2: bad input; 3: not decided.";

    public static Command Body(Surroundings around) => Create(
        "body",
        "Show what a consultative body is on a day: whether it is in office, who sits in it against what its own texts ask, what these do not "
        + $"fix, and what in its acts cannot stand. {Codes}",
        "A body with its statutes and acts, in JSON (see samples/bodies); - for standard input.",
        around,
        stream => BodyJson.Read(stream).Match(found => (found, null), wrong => ((BodyFile?)null, (DocumentFaults?)wrong)),
        (file, on, readings) => BodyLaw.Assess(file, on, readings),
        answer => answer.Outcome,
        BodyText.Of,
        BodyAnswerJson.ToText);

    public static Command Opinion(Surroundings around) => Create(
        "opinion",
        "Show whether a body may give an opinion: in office, on this subject, of whose motion, by whom, with which quorum and majority; and what "
        + $"is late, under which text. {Codes}",
        "An opinion with its body and acts, in JSON (see samples/bodies); - for standard input.",
        around,
        stream => OpinionJson.Read(stream).Match(found => (found, null), wrong => ((OpinionFile?)null, (DocumentFaults?)wrong)),
        (file, on, readings) => BodyLaw.Assess(file, on, readings),
        answer => answer.Outcome,
        BodyText.Of,
        BodyAnswerJson.ToText);

    /// <summary>A command that reads a file of acts and answers for a day.</summary>
    public static Command Create<TFile, TAnswer>(
        string name,
        string description,
        string input,
        Surroundings around,
        Func<Stream, (TFile? File, DocumentFaults? Faults)> read,
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
            string path = parsed.GetValue(file)!;
            TFile? found = Read(path, words, around, complaints, read);
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

    private static TFile? Read<TFile>(
        string path,
        Language language,
        Surroundings around,
        List<Complaint> complaints,
        Func<Stream, (TFile? File, DocumentFaults? Faults)> read)
        where TFile : class
    {
        using Stream? stream = InputFile.Open(path, around, complaints);
        if (stream is null)
        {
            return null;
        }

        (TFile? file, DocumentFaults? faults) = read(stream);
        complaints.AddRange(Complaint.Of(path, faults, language));
        return file;
    }
}
