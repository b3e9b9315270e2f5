using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Signatures;

/// <summary><c>tadafor signatures import</c>: sheets and digital signatures into a dossier.</summary>
internal static class SignaturesCommand
{
    public static Command Create(Surroundings around) =>
        new("signatures", "Signatures of a petition, on paper and digital, each signatory once.") { Import(around) };

    private static Command Import(Surroundings around)
    {
        ImportOptions options = new();
        Command command = new(
            "import",
            "Import a sheet in CSV. Identity numbers become tokens at once; the key is read from a file or from "
            + $"{KeyFile.Variable}, never from the command line. Good lines are taken, every bad one is listed. "
            + "Exit code 0: all lines taken; 1: some lines are bad; 2: nothing was imported.");
        options.AddTo(command);
        command.SetAction(parsed => Run(options, parsed, around));
        return command;
    }

    private static int Run(ImportOptions options, ParseResult parsed, Surroundings around)
    {
        List<Complaint> complaints = [];
        ImportRequest request = options.Read(parsed, complaints);
        using SignatureKey? key = KeyFile.Read(request.KeyPath, complaints);
        using Stream? csv = InputFile.Open(request.SheetPath, around, complaints);
        using FileStream? only = complaints.Count == 0 ? SafeFile.Lock(request.DossierPath) : null;
        if (complaints.Count == 0 && only is null)
        {
            complaints.Add(new Complaint(
                request.DossierPath,
                "Someone else is importing into it, or its folder cannot be written.",
                "Try again, or check who may write there."));
        }

        Collection? collection = complaints.Count == 0
            ? Collection.Open(request.DossierPath, request.Existing, request.Seal, request.Language, complaints)
            : null;
        int code = collection is null ? ExitCode.BadInput : Take(csv!, request, key, collection, around, complaints);
        Complaint.Write(complaints, around);
        return code;
    }

    private static int Take(
        Stream csv,
        ImportRequest request,
        SignatureKey? key,
        Collection collection,
        Surroundings around,
        List<Complaint> complaints)
    {
        if (Waiting.For(
            "import",
            around,
            _ => SheetReading.Import(
                csv,
                request,
                key,
                collection.Ledger,
                collection.Reference,
                collection.KeyMark,
                complaints)) is not { } read)
        {
            return ExitCode.BadInput;
        }

        (collection.KeyMark, collection.HadNoMark) = (read.KeyMark, read.HadNoMark);
        int linesBefore = collection.LinesBefore;
        collection.Save();
        SheetReport report = read.Report;
        foreach (Phrase line in ReportText
            .Of(report, read.Layout, collection.Ledger)
            .Concat(ReportText.Of(collection, linesBefore, read.Layout.ReadsIdentityNumbers)))
        {
            around.Output.WriteLine(Typography.Of(request.Language).Set(line));
        }

        return report.Bad > 0 ? ExitCode.No : ExitCode.Done;
    }
}
