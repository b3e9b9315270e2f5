using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;
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
        if (SheetText.Named(request.Encoding, complaints) is not { } encoding
            || SheetText.Read(csv, request.SheetPath, encoding, complaints) is not { } text)
        {
            return ExitCode.BadInput;
        }

        if (SheetFile.Head(text) is not { } head)
        {
            complaints.Add(new Complaint(
                request.SheetPath,
                "The first row holds no headings.",
                "Head the columns: sheet, line, identity, and the facts."));
            return ExitCode.BadInput;
        }

        using SignatureKey? own = KeyOf(key, collection);
        SheetSource source = new() { Channel = request.Channel, Sheet = request.Sheet, Key = own };
        (SheetLayout Layout, SheetImport Import)? started = SheetLayout.Read(head.Headings).Match(
            layout => SheetImport
                .Start(collection.Ledger, layout, source)
                .Match<(SheetLayout, SheetImport)?>(import => (layout, import), problems => Refuse(problems, request, complaints)),
            problems => Refuse(problems, request, complaints));
        if (started is not { } ready || !IsSameKey(ready.Layout, own, collection, complaints))
        {
            return ExitCode.BadInput;
        }

        Waiting.For("import", around, _ =>
        {
            SheetFile.Import(text, head, ready.Import);
            return true;
        });
        int linesBefore = collection.LinesBefore;
        collection.Save();
        SheetReport report = ready.Import.Report;
        foreach (Phrase line in ReportText
            .Of(report, ready.Layout, collection.Ledger)
            .Concat(ReportText.Of(collection, linesBefore, ready.Layout.ReadsIdentityNumbers)))
        {
            around.Output.WriteLine(Typography.Of(request.Language).Set(line));
        }

        return report.Bad > 0 ? ExitCode.No : ExitCode.Done;
    }

    // Tokens of one petition say nothing of another: each has a key of its own. A ledger begun with the key of the commune goes on with it.
    private static SignatureKey? KeyOf(SignatureKey? commune, Collection collection) =>
        commune is null
            ? null
            : commune.Mark == collection.KeyMark || collection.Reference is not { } reference ? commune : commune.ForPetition(reference);

    // With another key the same person would be another token, and nobody would be found twice.
    private static bool IsSameKey(SheetLayout layout, SignatureKey? key, Collection collection, List<Complaint> complaints)
    {
        if (key is null || !layout.ReadsIdentityNumbers)
        {
            return true;
        }

        if (collection.KeyMark is { } mark && mark != key.Mark)
        {
            complaints.Add(new Complaint(
                KeyFile.Variable,
                "Earlier signatures were imported with another key.",
                "Give that key: with this one nobody would be found twice."));
            return false;
        }

        collection.HadNoMark = collection.KeyMark is null;
        collection.KeyMark = key.Mark;
        return true;
    }

    private static (SheetLayout, SheetImport)? Refuse(Sequence<SheetProblem> problems, ImportRequest request, List<Complaint> complaints)
    {
        complaints.AddRange(problems.Select(problem => new Complaint(request.SheetPath, problem.Text.In(request.Language), "")));
        return null;
    }
}
