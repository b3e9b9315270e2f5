using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Words;
using Tadafor.Rules.Dossiers;

namespace Tadafor.Console.Law;

/// <summary>
/// <c>tadafor matters</c>: what the law gives to a council, with its article, so that a person can pick what a petition relies on.
/// </summary>
internal static class MattersCommand
{
    private static readonly Dictionary<string, PetitionKind> _councils = new(StringComparer.Ordinal)
    {
        ["commune"] = PetitionKind.Commune,
        ["province"] = PetitionKind.Province,
        ["region"] = PetitionKind.Region,
    };

    public static Command Create(Surroundings around)
    {
        Choice<Language> language = Languages.Choice();
        Argument<string?> word = new("word")
        {
            Description = "A word of the matter, in Arabic, French or English. Nothing, for all of them.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        Option<string> council = new("--council")
        {
            Description = $"One of: {string.Join(", ", _councils.Keys)}.",
            HelpName = "council",
            DefaultValueFactory = _ => "commune",
        };
        Command command = new(
            "matters",
            "List the matters that the law gives to a council, each with its article and its identifier.") { word };
        command.Add(council);
        command.Add(language.Option);
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            (bool given, Language words) = language.Read(parsed, complaints);
            if (!_councils.TryGetValue(parsed.GetValue(council)!, out PetitionKind kind))
            {
                complaints.Add(new("--council", "There is no such council.", $"There are: {string.Join(", ", _councils.Keys)}."));
            }

            if (complaints.Count > 0)
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            return Print(Matters.Find(kind, parsed.GetValue(word) ?? ""), given ? words : Language.Arabic, around);
        });
        return command;
    }

    private static int Print(IReadOnlyList<Matter> found, Language language, Surroundings around)
    {
        foreach (IGrouping<string, Matter> kind in found.GroupBy(m => m.Kind.In(language)))
        {
            around.Output.WriteLine(kind.Key);
            foreach (Matter matter in kind)
            {
                around.Output.WriteLine(
                    $"  {Bidi.Quoted(matter.Id).In(language)}  {matter.Text.In(language)} ({matter.Cites.Text.In(language)})");
            }
        }

        return found.Count > 0 ? ExitCode.Done : ExitCode.No;
    }
}
