using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules;

namespace Tadafor.Console.Law;

/// <summary><c>tadafor regimes</c>: what each law asks for, point by point, with its article.</summary>
internal static class RegimesCommand
{
    public static Command Create(Surroundings around)
    {
        Choice<Language> language = Languages.Choice();
        Argument<string?> point = new("point")
        {
            Description = $"One of: {string.Join(", ", RegimeComparison.Differences.Select(d => d.Id))}. Nothing, for all of them.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Command command = new(
            "regimes",
            "Compare the five regimes of petition, point by point, with the article beside every answer.") { point };
        command.Add(language.Option);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            (bool given, Language words) = language.Read(parsed, complaints);
            if (complaints.Count > 0)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            return Print(parsed.GetValue(point), given ? words : Language.Arabic, around);
        });
        return command;
    }

    private static int Print(string? wanted, Language language, Surroundings around)
    {
        RegimeDifference[] points = [.. RegimeComparison.Differences.Where(d => wanted is null || d.Id == wanted)];
        if (points.Length == 0)
        {
            Complaint.Write([new Complaint(
                "point",
                $"There is no point '{wanted}'.",
                $"There are: {string.Join(", ", RegimeComparison.Differences.Select(d => d.Id))}.")], around);
            return ExitCode.BadInput;
        }

        foreach (RegimeDifference point in points)
        {
            around.Output.WriteLine(point.Subject.In(language));
            foreach (RegimeTerm term in point.Terms)
            {
                string cites = string.Join("; ", term.Cites.Select(c => $"{c.Text.In(language)} [{c.Confidence.Mark()}]"));
                around.Output.WriteLine($"  {term.Regime.Name.In(language)}: {term.Says.In(language)} ({cites})");
            }
        }

        return ExitCode.Done;
    }
}
