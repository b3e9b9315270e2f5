using System.Text.Json;
using Tadafor.Abstractions.Wire.Dossiers.Reading;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Json;
using static Tadafor.Abstractions.Wire.Ledger.LedgerFaultKinds;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>
/// Reads a ledger. Its lines are recorded as they stream by; what depends on all of them — invalidations, the deposit, the erasure — is
/// held and read
/// at the end, so that the fields may stand in any order.
/// </summary>
internal sealed class LedgerReader
{
    private const string Lines = "lines", Invalidations = "invalidations", Deposit = "deposit", Erased = "erased";

    private readonly Dictionary<string, JsonPart> _parts = new(StringComparer.Ordinal);
    private readonly OpenLedger _ledger = new();
    private bool _hasLines;
    private SignatureChannel? _channel;
    private SheetReference? _sheet;
    private int _line;
    private SignatoryToken? _token;
    private SignatoryFacts _facts;
    private string? _territory;

    public static FieldSet Fields { get; } = new(
        ["schema", "petition", "keyMark", "dossierDigest", "countsSealed", Lines, Invalidations, Deposit, Erased],
        required: 1);

    public static FieldSet LineFields { get; } = new(
        ["channel", "sheet", "line", "token", .. SignatoryFacts.All.Select(WireNames.Of), "territory"],
        required: 4);

    /// <summary>The ledger; nothing to rely on when faults were noted.</summary>
    public static LedgerDocument? Read(ref JsonCursor cursor)
    {
        LedgerReader reader = new();
        TextPlace start = default;
        if (cursor.Read())
        {
            start = cursor.Place;
            JsonObject.Read(
                ref cursor,
                Fields,
                reader,
                static (ref JsonCursor value, int field, LedgerReader all) => all.ReadField(ref value, field));
        }

        bool whole = cursor.Token == JsonTokenType.EndObject && !cursor.IsBroken;
        cursor.Read();
        return reader.Document(cursor.Notes, start, whole);
    }

    private void ReadField(ref JsonCursor cursor, int field)
    {
        string name = Fields.Names[field];
        if (name == Lines)
        {
            _hasLines = true;
            Lists.Read(ref cursor, ReadLine);
            return;
        }

        _parts[name] = JsonPart.Read(ref cursor);
    }

    private void ReadLine(ref JsonCursor cursor)
    {
        (_channel, _sheet, _line, _token, _facts, _territory) = (null, null, 0, null, default, null);
        TextPlace start = cursor.Place;
        bool whole = JsonObject.Read(
            ref cursor,
            LineFields,
            this,
            static (ref JsonCursor value, int field, LedgerReader all) => all.ReadLineField(ref value, field));
        if (whole && _channel is { } channel && _sheet is { } sheet && _line > 0 && _token is { } token
            && _ledger.Add(channel, sheet, _line, token, _facts, _territory).Kind is LedgerEntryKind.AlreadyRecorded
                or LedgerEntryKind.PlaceTaken)
        {
            cursor.FaultAt(start, SamePlace);
        }
    }

    private void ReadLineField(ref JsonCursor cursor, int field)
    {
        switch (field)
        {
            case 0 when Values.Text(ref cursor, out string channel):
                _channel = LedgerNames.Channel(channel);
                if (_channel is null)
                {
                    cursor.Fault(cursor.Kinds.UnknownWord, Excerpt.Of(channel), Expected.Exactly(LedgerNames.Channels));
                }

                break;
            case 1 when cursor.Token == JsonTokenType.String:
                _sheet = SheetReference.Read(cursor.Text() ?? "");
                if (_sheet is null)
                {
                    cursor.Fault(NotASheet);
                }

                break;
            case 1:
                Values.WrongType(ref cursor, Expected.Text);
                break;
            case 2 when Values.Count(ref cursor, out long line):
                _line = (int)line;
                if (line < 1)
                {
                    cursor.Fault(cursor.Kinds.WrongType, "0", Expected.Between(1, int.MaxValue));
                }

                break;
            case 3:
                ReadToken(ref cursor);
                break;
            case > 3 when field < LineFields.Names.Count - 1:
                if (Values.YesNo(ref cursor, out bool value))
                {
                    _facts = _facts.With(SignatoryFacts.All[field - 4], value);
                }

                break;
            case > 3 when Values.Name(ref cursor, out string territory):
                _territory = territory;
                break;
        }
    }

    // What stands where a token belongs is never repeated.
    private void ReadToken(ref JsonCursor cursor)
    {
        if (cursor.Token == JsonTokenType.String && (!cursor.IsEscaped && SignatoryToken.TryParse(cursor.Raw, out SignatoryToken token)
            || SignatoryToken.TryParse(cursor.Text(), out token)))
        {
            _token = token;
            return;
        }

        cursor.Fault(NotAToken);
        cursor.Skip();
    }

    private LedgerDocument? Document(JsonNotes notes, TextPlace start, bool whole)
    {
        JsonFields root = JsonPart.Of(_parts.Select(p => (p.Key, p.Value)), notes, start, whole).AsObject()!;
        if (root.Has("schema"))
        {
            root.Schema(LedgerJson.Schema);
        }

        string? petition = root.Text("petition"), keyMark = root.Text("keyMark"), digest = root.Text("dossierDigest");
        LedgerParts parts = new(_ledger, notes);
        LedgerDocument? document;
        if (root.Object(Erased) is { } erased)
        {
            foreach (string name in new[] { Invalidations, Deposit, "countsSealed" }.Where(root.Has))
            {
                root.Take(name)!.Fault(TooMuch);
            }

            if (_hasLines)
            {
                erased.Part.Fault(TooMuch);
            }

            document = ErasedLedgerReader.Read(erased, parts) is { } left ? new ErasedLedgerDocument(left) : null;
        }
        else
        {
            _ledger.CountsSealed = root.YesNo("countsSealed") == true;
            if (!_hasLines)
            {
                root.Take(Lines, required: true);
            }

            foreach (JsonPart invalidation in root.Items(Invalidations, required: true))
            {
                parts.Invalidation(invalidation);
            }

            document = root.Object(Deposit) is { } deposit
                ? parts.Deposit(deposit) is { } deposited ? new DepositedLedgerDocument(deposited) : null
                : new OpenLedgerDocument(_ledger);
        }

        return document is null ? null : document with { Petition = petition, KeyMark = keyMark, DossierDigest = digest };
    }
}
