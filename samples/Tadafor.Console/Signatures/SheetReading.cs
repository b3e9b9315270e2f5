using Tadafor.Console.Shell;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;

namespace Tadafor.Console.Signatures;

/// <summary>A sheet read into a ledger.</summary>
/// <param name="Report">What came of each row.</param>
/// <param name="Layout">The columns.</param>
/// <param name="KeyMark">The mark of the key of the ledger from now on.</param>
/// <param name="HadNoMark">Whether nothing told the key of earlier imports.</param>
internal sealed record SheetReading(SheetReport Report, SheetLayout Layout, string? KeyMark, bool HadNoMark)
{
    /// <summary>Reads a sheet; nothing, and every complaint, when it cannot be.</summary>
    /// <param name="csv">The sheet.</param>
    /// <param name="request">What was asked.</param>
    /// <param name="key">The key of the commune.</param>
    /// <param name="ledger">The ledger that takes the lines.</param>
    /// <param name="petition">The reference of the petition.</param>
    /// <param name="keyMark">The mark of the key of earlier imports.</param>
    /// <param name="complaints">What is wrong.</param>
    public static SheetReading? Import(
        Stream csv,
        ImportRequest request,
        SignatureKey? key,
        OpenLedger ledger,
        string? petition,
        string? keyMark,
        List<Complaint> complaints)
    {
        if (SheetText.Named(request.Encoding, complaints) is not { } encoding
            || SheetText.Read(csv, request.SheetPath, encoding, complaints) is not { } text)
        {
            return null;
        }

        if (SheetFile.Head(text) is not { } head)
        {
            complaints.Add(new Complaint(
                request.SheetPath,
                "The first row holds no headings.",
                "Head the columns: sheet, line, identity, and the facts."));
            return null;
        }

        using SignatureKey? own = KeyOf(key, petition, keyMark);
        SheetSource source = new() { Channel = request.Channel, Sheet = request.Sheet, Key = own };
        (SheetLayout Layout, SheetImport Import)? started = SheetLayout.Read(head.Headings).Match(
            layout => SheetImport
                .Start(ledger, layout, source)
                .Match<(SheetLayout, SheetImport)?>(import => (layout, import), problems => Refuse(problems, request, complaints)),
            problems => Refuse(problems, request, complaints));
        if (started is not { } ready)
        {
            return null;
        }

        // With another key the same person would be another token, and nobody would be found twice.
        bool marks = own is not null && ready.Layout.ReadsIdentityNumbers;
        if (marks && keyMark is not null && keyMark != own!.Mark)
        {
            complaints.Add(new Complaint(
                KeyFile.Variable,
                "Earlier signatures were imported with another key.",
                "Give that key: with this one nobody would be found twice."));
            return null;
        }

        SheetFile.Import(text, head, ready.Import);
        return new(ready.Import.Report, ready.Layout, marks ? own!.Mark : keyMark, marks && keyMark is null);
    }

    // Tokens of one petition say nothing of another: each has a key of its own. A ledger begun with the key of the commune goes on with it.
    private static SignatureKey? KeyOf(SignatureKey? commune, string? petition, string? keyMark) =>
        commune is null ? null : commune.Mark == keyMark || petition is null ? commune : commune.ForPetition(petition);

    private static (SheetLayout, SheetImport)? Refuse(Sequence<SheetProblem> problems, ImportRequest request, List<Complaint> complaints)
    {
        complaints.AddRange(problems.Select(problem => new Complaint(request.SheetPath, problem.Text.In(request.Language), "")));
        return null;
    }
}
