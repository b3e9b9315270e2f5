using System.CommandLine;
using System.Globalization;
using NodaTime;
using Tadafor.Console.Shell;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Words;
using Tadafor.Rules.Book;

namespace Tadafor.Console.Law;

/// <summary><c>tadafor rulebook</c>: the law as pages that people read.</summary>
internal static class RulebookCommand
{
    private static readonly Phrase _written = new(
        "عدد الصفحات المكتوبة في {1}: {0}",
        "{0} pages écrites dans {1}",
        "{0} pages written to {1}");

    public static Command Create(Surroundings around)
    {
        Argument<string> folder = new("folder") { Description = "Where to write; made if it is not there." };
        Choice<Language> language = new(
            "--lang",
            "One language only; all three when not given.",
            ("ar", Language.Arabic),
            ("fr", Language.French),
            ("en", Language.English));
        LayerOption layer = new("--layer");
        Command export = new(
            "export",
            "Write the rule book: a page for each article, indexes, and one HTML page for each language.")
        {
            folder, language.Option, layer.Option,
        };
        export.SetAction(parsed => Export(parsed.GetValue(folder)!, language, layer, parsed, around));
        return new Command("rulebook", "The rules as pages that people read.") { export, Changes(around) };
    }

    private static Command Changes(Surroundings around)
    {
        Argument<string> first = new("from") { Description = "The earlier legal date, yyyy-MM-dd." };
        Argument<string> last = new("to") { Description = "The later legal date, yyyy-MM-dd." };
        PageFile html = new();
        Choice<Language> language = Languages.Choice();
        Command changes = new("changes", "What the rules ask otherwise from one legal date to another, the old words beside the new.")
        {
            first, last, language.Option,
        };
        html.AddTo(changes);
        changes.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            LocalDate? from = DayOption.Read("from", parsed.GetValue(first), complaints);
            LocalDate? to = DayOption.Read("to", parsed.GetValue(last), complaints);
            if (to <= from)
            {
                complaints.Add(new Complaint("to", "The second day is not later than the first.", "Write the earlier day first."));
            }

            html.Check(parsed, [], complaints);
            if (complaints.Count > 0 || !html.Write(parsed, () => RulebookChanges.Write(from!.Value, to!.Value, words), complaints))
            {
                Complaint.Write(complaints, around);
                return ExitCode.BadInput;
            }

            around.Output.Write(RulebookChanges.ToText(from!.Value, to!.Value, words));
            return ExitCode.Done;
        });
        return changes;
    }

    private static int Export(string folder, Choice<Language> language, LayerOption layer, ParseResult parsed, Surroundings around)
    {
        List<Complaint> complaints = [];
        (bool one, Language words) = language.Read(parsed, complaints);
        InternalRules? rules = layer.Read(parsed, one ? words : Language.English, around, complaints);
        int written = 0;
        if (complaints.Count == 0)
        {
            foreach (RulebookFile file in (one ? [words] : Enum.GetValues<Language>()).SelectMany(l => RulebookFiles.In(l, rules)))
            {
                Write(Path.Combine(folder, file.Path.Replace('/', Path.DirectorySeparatorChar)), file.Text, complaints);
                if (complaints.Count > 0)
                {
                    break;
                }

                written++;
            }
        }

        if (complaints.Count > 0)
        {
            Complaint.Write(complaints, around);
            return ExitCode.BadInput;
        }

        around.Output.WriteLine(_written
            .With(Phrase.Same(written.ToString(CultureInfo.InvariantCulture)), Phrase.Same(folder))
            .In(one ? words : Language.English));
        return ExitCode.Done;
    }

    private static void Write(string path, string text, List<Complaint> complaints)
    {
        string folder = Path.GetDirectoryName(path)!;
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            complaints.Add(new Complaint(
                folder,
                "The folder cannot be made.",
                "Check that no file has its name, and that you may write there."));
            return;
        }

        OutputFile.Write(path, text, complaints);
    }
}
