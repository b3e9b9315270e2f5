using System.CommandLine;
using Tadafor.Console.Shell;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Signatures;

/// <summary>What an import is asked.</summary>
internal sealed record ImportRequest(
    string SheetPath,
    string DossierPath,
    string? KeyPath,
    SignatureChannel Channel,
    SignatureChannel? Existing,
    SheetReference? Sheet,
    bool Seal,
    string? Encoding,
    Language Language);

/// <summary>The arguments of <c>tadafor signatures import</c>, and of <c>tadafor signatures add</c>, which adds to a store.</summary>
/// <param name="toStore">Whether the lines go to a store, and not into a dossier.</param>
internal sealed class ImportOptions(bool toStore = false)
{
    private readonly Argument<string> _sheet = new("sheet.csv") { Description = "The sheet, in CSV with headings; - for standard input." };
    private readonly Option<string> _into = new("--into")
    {
        Description = "The dossier. Its ledger stands beside it, as <dossier>.ledger.json.",
        Required = true,
        HelpName = "dossier.json"
    };
    private readonly Option<string?> _reference = new("--sheet")
    {
        Description = "What the sheet is called, where no column says it, such as P-017.",
        HelpName = "reference"
    };
    private readonly Option<string?> _key = new("--key-file")
    {
        Description = $"The file of the key; without it {KeyFile.Variable} is read.",
        HelpName = "path"
    };
    private readonly Option<string?> _encoding = new("--encoding")
    {
        Description = "How the sheet is encoded, such as windows-1256; UTF-8, or UTF-16 with its mark, when not given.",
        HelpName = "name"
    };
    private readonly Option<bool> _seal = new("--seal-counts")
    {
        Description = "For a new ledger: running counts stay unpublished until the deposit."
    };
    private readonly Choice<SignatureChannel> _channel = new(
        "--channel",
        "How these were signed; paper when not given.",
        ("paper", SignatureChannel.Paper),
        ("digital", SignatureChannel.Digital));
    private readonly Choice<SignatureChannel> _existing = new(
        "--existing",
        "How those signed whom the dossier lists already.",
        ("paper", SignatureChannel.Paper),
        ("digital", SignatureChannel.Digital));
    private readonly Choice<Language> _language = Languages.Choice();

    public void AddTo(Command command)
    {
        command.Add(_sheet);
        Option[] everywhere = [_reference, _key, _channel.Option, _encoding];
        foreach (Option option in toStore ? everywhere : [_into, .. everywhere, _existing.Option, _seal, _language.Option])
        {
            command.Add(option);
        }
    }

    public ImportRequest Read(ParseResult parsed, List<Complaint> complaints, Language? language = null)
    {
        (bool said, SignatureChannel existing) = toStore ? default : _existing.Read(parsed, complaints);
        string? text = parsed.GetValue(_reference);
        SheetReference? sheet = text is null ? null : SheetReference.Read(text);
        if (text is not null && sheet is null)
        {
            complaints.Add(new Complaint(
                "--sheet",
                "This is not the reference of a sheet.",
                "Letters and digits, one digit among them, 32 at most, no space, unlike an identity number: P/12345, not P-12345."));
        }

        return new(
            parsed.GetValue(_sheet)!,
            toStore ? "" : parsed.GetValue(_into)!,
            parsed.GetValue(_key),
            _channel.Read(parsed, complaints).Meaning,
            said ? existing : null,
            sheet,
            !toStore && parsed.GetValue(_seal),
            parsed.GetValue(_encoding),
            language ?? _language.Read(parsed, complaints).Meaning);
    }
}
