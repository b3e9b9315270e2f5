using System.CommandLine;
using Tadafor.Abstractions.Stores.Archives;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Stores;

/// <summary><c>tadafor export</c> and <c>tadafor import</c>: a whole store as JSON lines.</summary>
internal static class ArchiveCommands
{
    public static Command Export(Surroundings around)
    {
        Argument<string> file = new("file")
        {
            Description = "Where to write; it holds everything the store holds, tokens of signatories included."
        };
        Option<bool> force = new(OutputFile.Force) { Description = "Replace a file of another kind." };
        StoreOption option = new();
        Command command = new("export", "Write everything a store holds as JSON lines, exact both ways.") { file, option.Option, force };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            string path = parsed.GetValue(file)!;
            OutputFile.Check([parsed.GetValue(option.Option)], [("file", path, StoreArchive.Schema)], parsed.GetValue(force), complaints);
            return option.Use(parsed, makes: false, around, complaints, store =>
            {
                try
                {
                    SafeFile.Replace(
                        path,
                        stream => StoreArchive.ExportAsync(store, stream).GetAwaiter().GetResult(),
                        like: parsed.GetValue(option.Option));
                    return ExitCode.Done;
                }
                catch (Exception error) when (error is IOException and not Sqlite.SqliteStoreException or UnauthorizedAccessException)
                {
                    complaints.Add(new Complaint(
                        path,
                        "The file cannot be written.",
                        "Check that the folder exists and the disk is not full."));
                    return ExitCode.BadInput;
                }
            });
        });
        return command;
    }

    public static Command Import(Surroundings around)
    {
        Argument<string> file = new("file") { Description = "What tadafor export wrote; - for standard input." };
        StoreOption option = new();
        Choice<Language> language = Languages.Choice();
        Command command = new(
            "import",
            "Read what was exported into an empty store, all of it or nothing; makes the store when there is none. Every fault is listed with its line.")
        {
            file, option.Option, language.Option,
        };
        command.SetAction(parsed =>
        {
            List<Complaint> complaints = [];
            Language words = language.Read(parsed, complaints).Meaning;
            string path = parsed.GetValue(file)!;
            using Stream? source = InputFile.Open(path, around, complaints);
            return option.Use(parsed, makes: true, around, complaints, store => Waiting
                .For("import", around, _ => StoreArchive.ImportAsync(store, source!).GetAwaiter().GetResult())
                .Match(
                    _ => ExitCode.Done,
                    faults =>
                    {
                        complaints.AddRange(Complaint.Of(path, faults, words));
                        return ExitCode.BadInput;
                    },
                    _ =>
                    {
                        complaints.Add(new Complaint("--store", "The store holds something already.", "Import into a new one."));
                        return ExitCode.BadInput;
                    }));
        });
        return command;
    }
}
