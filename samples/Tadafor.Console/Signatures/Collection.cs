using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Console.Shell;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Words;
using Tadafor.Rules;

namespace Tadafor.Console.Signatures;

/// <summary>
/// A dossier and the ledger beside it. The ledger is written first and the dossier follows from it: when the second writing fails, the same import again
/// finds its lines recorded and only writes the dossier.
/// </summary>
internal sealed class Collection
{
    private readonly string _dossierPath;
    private readonly string _ledgerPath;
    private readonly CitizensPetition _petition;

    private Collection(string dossierPath, string ledgerPath, CitizensPetition petition, OpenLedger ledger, string? keyMark)
    {
        _dossierPath = dossierPath;
        _ledgerPath = ledgerPath;
        _petition = petition;
        Ledger = ledger;
        KeyMark = keyMark;
    }

    public OpenLedger Ledger { get; }

    /// <summary>The mark of the key of earlier imports.</summary>
    public string? KeyMark { get; set; }

    /// <summary>Where the ledger of a dossier stands.</summary>
    public static string LedgerPath(string dossierPath) => Path.ChangeExtension(dossierPath, ".ledger.json");

    /// <summary>Both files as they are; nothing, and every complaint, when they cannot be imported into.</summary>
    public static Collection? Open(string dossierPath, SignatureChannel? existing, bool seal, Language language, List<Complaint> complaints)
    {
        string ledgerPath = LedgerPath(dossierPath);
        CitizensPetition? petition = ReadPetition(dossierPath, language, complaints);
        OpenLedgerDocument? stored = File.Exists(ledgerPath) ? ReadLedger(ledgerPath, language, complaints) : null;
        if (petition is null || complaints.Count > 0)
        {
            return null;
        }

        OpenLedger ledger = stored?.Ledger ?? new(seal);
        if (petition.Signatories is CountedSignatories)
        {
            complaints.Add(new Complaint(dossierPath, "The dossier holds counts of signatories, not a list.", "Take the counts out, so that the list can take their place."));
        }
        else if (petition.Signatories is SignatoryRoll { Count: > 0 } roll)
        {
            Include(roll, ledger, stored is not null, existing, dossierPath, complaints);
        }

        return complaints.Count > 0 ? null : new(dossierPath, ledgerPath, petition, ledger, stored?.KeyMark);
    }

    /// <summary>Writes both files, each whole.</summary>
    public void Save()
    {
        LedgerDocument document = new OpenLedgerDocument(Ledger) { KeyMark = KeyMark };
        SafeFile.Replace(_ledgerPath, stream => LedgerJson.Write(document, stream));
        SafeFile.Replace(_dossierPath, stream => DossierJson.Write(_petition with { Signatories = Merged() }, stream));
    }

    // What the dossier said of a signatory stays beside what the lines say; who has fallen leaves it.
    private SignatoryRoll Merged()
    {
        SignatoryRoll valid = Ledger.Roll();
        if (_petition.Signatories is not SignatoryRoll before)
        {
            return valid;
        }

        HashSet<SignatoryToken> standing = [.. Enumerable.Range(0, valid.Count).Select(valid.TokenAt)];
        SignatoryRollBuilder builder = new();
        foreach (SignatoryRoll roll in (SignatoryRoll[])[before, valid])
        {
            for (int i = 0; i < roll.Count; i++)
            {
                if (standing.Contains(roll.TokenAt(i)))
                {
                    builder.Add(roll.TokenAt(i), roll.FactsAt(i), roll.TerritoryAt(i));
                }
            }
        }

        return builder.Build(source: before.Source);
    }

    private static void Include(SignatoryRoll roll, OpenLedger ledger, bool stored, SignatureChannel? existing, string path, List<Complaint> complaints)
    {
        if (stored)
        {
            HashSet<SignatoryToken> known = [.. Enumerable.Range(0, ledger.Lines).Select(i => ledger.LineAt(i).Token)];
            int unknown = Enumerable.Range(0, roll.Count).Count(i => !known.Contains(roll.TokenAt(i)));
            if (unknown > 0)
            {
                complaints.Add(new Complaint(path, $"{unknown} signatories of the dossier are not in its ledger.", "Import them from their sheets, or take the ledger that belongs to this dossier."));
            }

            return;
        }

        if (existing is not { } channel)
        {
            complaints.Add(new Complaint(path, "The dossier lists signatories already, and no ledger says how they signed.", "Say it with --existing paper or --existing digital."));
            return;
        }

        SheetReference sheet = SheetReference.Read("dossier-1")!;
        for (int i = 0; i < roll.Count; i++)
        {
            ledger.Add(channel, sheet, i + 1, roll.TokenAt(i), roll.FactsAt(i), roll.TerritoryAt(i));
        }
    }

    private static CitizensPetition? ReadPetition(string path, Language language, List<Complaint> complaints)
    {
        using Stream? json = OpenFile(path, complaints);
        return json is null ? null : Petitions.Read(json).Match(
            read => read.Dossier as CitizensPetition ?? Refuse<CitizensPetition>(complaints, path, "Only a petition of citizens has signatories.", "Name the dossier of one."),
            faults => Refuse<CitizensPetition>(complaints, path, faults.Listed.Select(f => f.Text.In(language))));
    }

    private static OpenLedgerDocument? ReadLedger(string path, Language language, List<Complaint> complaints)
    {
        using Stream? json = OpenFile(path, complaints);
        return json is null ? null : LedgerJson.Read(json).Match(
            read => read as OpenLedgerDocument ?? Refuse<OpenLedgerDocument>(complaints, path, "The ledger is deposited: nothing can be added.", ""),
            faults => Refuse<OpenLedgerDocument>(complaints, path, faults.Listed.Select(f => f.Text.In(language))));
    }

    private static FileStream? OpenFile(string path, List<Complaint> complaints)
    {
        try
        {
            return File.OpenRead(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            complaints.Add(new Complaint(path, error is FileNotFoundException or DirectoryNotFoundException ? "There is no such file." : "The file cannot be read.", "Check the path and who may read it."));
            return null;
        }
    }

    private static T? Refuse<T>(List<Complaint> complaints, string path, string reason, string remedy)
        where T : class
    {
        complaints.Add(new Complaint(path, reason, remedy));
        return null;
    }

    private static T? Refuse<T>(List<Complaint> complaints, string path, IEnumerable<string> faults)
        where T : class
    {
        complaints.AddRange(faults.Select(fault => new Complaint(path, fault, "")));
        return null;
    }
}
