using System.Security.Cryptography;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Console.Shell;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Words;
using Tadafor.Rules;

namespace Tadafor.Console.Signatures;

/// <summary>
/// A dossier and the ledger beside it. The ledger is written first, names the petition and the digest of the dossier that follows from it,
/// and the
/// dossier is written then: when the second writing is cut short, the next import says so and writes it.
/// </summary>
internal sealed class Collection
{
    private readonly string _dossierPath;
    private readonly string _ledgerPath;
    private readonly byte[] _text;
    private readonly CitizensPetition _petition;

    private Collection(
        string dossierPath,
        string ledgerPath,
        byte[] text,
        CitizensPetition petition,
        OpenLedger ledger,
        LedgerDocument? stored)
    {
        _dossierPath = dossierPath;
        _ledgerPath = ledgerPath;
        _text = text;
        _petition = petition;
        Ledger = ledger;
        KeyMark = stored?.KeyMark;
        LinesBefore = ledger.Lines;
        IsChangedSince = stored?.DossierDigest is { } digest && digest != DigestOf(text);
    }

    public OpenLedger Ledger { get; }

    /// <summary>The mark of the key of earlier imports.</summary>
    public string? KeyMark { get; set; }

    /// <summary>How many lines the ledger held before this import.</summary>
    public int LinesBefore { get; }

    /// <summary>Whether nothing told the key of earlier imports.</summary>
    public bool HadNoMark { get; set; }

    /// <summary>The reference of the petition; <see langword="null"/> when the dossier has none.</summary>
    public string? Reference => _petition.Reference;

    /// <summary>Whether the dossier is not the one that was written with the ledger.</summary>
    public bool IsChangedSince { get; }

    /// <summary>
    /// Where the ledger of a dossier stands. A dossier whose name does not end in <c>.json</c> keeps its whole name, so that no two share a
    /// ledger.
    /// </summary>
    public static string LedgerPath(string dossierPath) =>
        Path.GetExtension(dossierPath) == ".json" ? Path.ChangeExtension(dossierPath, ".ledger.json") : $"{dossierPath}.ledger.json";

    /// <summary>Both files as they are; nothing, and every complaint, when they cannot be imported into.</summary>
    public static Collection? Open(string dossierPath, SignatureChannel? existing, bool seal, Language language, List<Complaint> complaints)
    {
        string ledgerPath = LedgerPath(dossierPath);
        (byte[] text, CitizensPetition petition)? read = ReadPetition(dossierPath, language, complaints);
        OpenLedgerDocument? stored = File.Exists(ledgerPath) ? ReadLedger(ledgerPath, language, complaints) : null;
        if (read is not { } dossier || complaints.Count > 0)
        {
            return null;
        }

        if (stored?.Petition is { } other && other != dossier.petition.Reference)
        {
            complaints.Add(new Complaint(
                ledgerPath,
                "This ledger is of another petition, or the reference of the dossier was changed.",
                "Take the ledger that belongs to this dossier, or put the old reference back."));
            return null;
        }

        OpenLedger ledger = stored?.Ledger ?? new(seal);
        if (dossier.petition.Signatories is CountedSignatories)
        {
            complaints.Add(new Complaint(
                dossierPath,
                "The dossier holds counts of signatories, not a list.",
                "Take the counts out, so that the list can take their place."));
        }
        else if (dossier.petition.Signatories is SignatoryRoll { Count: > 0 } roll)
        {
            Include(roll, ledger, stored is not null, existing, dossierPath, complaints);
        }

        return complaints.Count > 0 ? null : new(dossierPath, ledgerPath, dossier.text, dossier.petition, ledger, stored);
    }

    /// <summary>Writes both files, each whole. Of the dossier nothing changes but its list of signatories.</summary>
    public void Save()
    {
        SignatoryRoll? before = _petition.Signatories as SignatoryRoll;
        SignatoryRoll merged = Ledger.MergeInto(before);
        byte[] dossier = merged.Equals(before) ? _text : Spliced(merged);
        LedgerDocument document = new OpenLedgerDocument(Ledger)
        {
            Petition = Reference,
            KeyMark = KeyMark,
            DossierDigest = DigestOf(dossier)
        };
        SafeFile.Replace(_ledgerPath, stream => LedgerJson.Write(document, stream), like: _dossierPath);
        if (dossier != _text)
        {
            SafeFile.Replace(_dossierPath, stream => stream.Write(dossier));
        }
    }

    private byte[] Spliced(SignatoryRoll roll)
    {
        using MemoryStream text = new();
        DossierJson.WriteSignatories(_text, roll, text);
        return text.ToArray();
    }

    private static string DigestOf(byte[] text) => Convert.ToHexStringLower(SHA256.HashData(text));

    private static void Include(
        SignatoryRoll roll,
        OpenLedger ledger,
        bool stored,
        SignatureChannel? existing,
        string path,
        List<Complaint> complaints)
    {
        if (stored)
        {
            HashSet<SignatoryToken> known = [.. Enumerable.Range(0, ledger.Lines).Select(ledger.TokenAt)];
            int unknown = Enumerable.Range(0, roll.Count).Count(i => !known.Contains(roll.TokenAt(i)));
            if (unknown > 0)
            {
                complaints.Add(new Complaint(
                    path,
                    $"{unknown} signatories of the dossier are not in its ledger.",
                    "Import them from their sheets, or take the ledger that belongs to this dossier."));
            }

            return;
        }

        if (existing is not { } channel)
        {
            complaints.Add(new Complaint(
                path,
                "The dossier lists signatories already, and no ledger says how they signed.",
                "Say it with --existing paper or --existing digital."));
            return;
        }

        // What the dossier says of them stays in the dossier; the ledger holds that they signed.
        SheetReference sheet = SheetReference.Read("dossier-1")!;
        for (int i = 0; i < roll.Count; i++)
        {
            ledger.Add(channel, sheet, i + 1, roll.TokenAt(i), roll.OwnFactsAt(i).Settled(), roll.TerritoryAt(i));
        }
    }

    private static (byte[] Text, CitizensPetition Petition)? ReadPetition(string path, Language language, List<Complaint> complaints)
    {
        if (OpenFile(path, complaints) is not { } file)
        {
            return null;
        }

        using MemoryStream text = new();
        using (file)
        {
            file.CopyTo(text);
        }

        text.Position = 0;
        CitizensPetition? petition = PetitionLaw.Read(text).Match(
            read => read.Dossier as CitizensPetition
                ?? Refuse<CitizensPetition>(complaints, path, "Only a petition of citizens has signatories.", "Name the dossier of one."),
            faults => Refuse<CitizensPetition>(complaints, Complaint.Of(path, faults, language)));
        return petition is null ? null : (text.ToArray(), petition);
    }

    private static OpenLedgerDocument? ReadLedger(string path, Language language, List<Complaint> complaints)
    {
        using Stream? json = OpenFile(path, complaints);
        return json is null ? null : LedgerJson.Read(json).Match(
            read => read as OpenLedgerDocument
                ?? Refuse<OpenLedgerDocument>(complaints, path, "The ledger is deposited: nothing can be added.", ""),
            faults => Refuse<OpenLedgerDocument>(complaints, Complaint.Of(path, faults, language)));
    }

    private static FileStream? OpenFile(string path, List<Complaint> complaints)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            complaints.Add(new Complaint(
                path,
                error is FileNotFoundException or DirectoryNotFoundException ? "There is no such file." : "The file cannot be read.",
                "Check the path and who may read it."));
            return null;
        }
    }

    private static T? Refuse<T>(List<Complaint> complaints, string path, string reason, string remedy)
        where T : class => Refuse<T>(complaints, [new Complaint(path, reason, remedy)]);

    private static T? Refuse<T>(List<Complaint> complaints, IEnumerable<Complaint> faults)
        where T : class
    {
        complaints.AddRange(faults);
        return null;
    }
}
