using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Tally.Pabulib;
using Tadafor.Tally.Pabulib.Problems;

namespace Tadafor.Console.Tally;

/// <summary><c>tadafor pb</c>: about files.</summary>
internal static class PbCommand
{
    public static Command Create(Surroundings around)
    {
        Argument<string> file = ElectionFile.Argument();
        Choice<Language> language = Languages.Choice();
        Command check = new("check", "List everything wrong or odd about a file.") { file, language.Option };
        check.SetAction(parsed => Check(parsed.GetValue(file)!, language, parsed, around));
        return new Command("pb", "Files in the Pabulib format.") { check };
    }

    private static int Check(string path, Choice<Language> language, ParseResult parsed, Surroundings around)
    {
        List<Complaint> complaints = [];
        Language words = language.Read(parsed, complaints).Meaning;
        using Stream? stream = InputFile.Open(path, around, complaints);
        if (complaints.Count > 0 || stream is null)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        PabulibProblems problems = Waiting.For(path, around, _ => PabulibCheck.Of(stream));
        foreach (PabulibProblem problem in problems.Listed)
        {
            around.Output.WriteLine($"{CheckWords.Severity(problem.Severity).In(words)}  {ProblemText.Of(path, problem, words)}");
        }

        around.Output.WriteLine(CheckWords.Summary(problems).In(words));
        return problems.Errors > 0 ? ExitCode.No : ExitCode.Done;
    }
}
