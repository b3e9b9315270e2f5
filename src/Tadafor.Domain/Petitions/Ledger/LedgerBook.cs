using Tadafor.Domain.Law;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>
/// Every line in the order it came, in columns; who and where are numbers. A million lines take about a hundred megabytes.
/// </summary>
internal sealed class LedgerBook
{
    public const int NoTerritory = -1;

    private readonly TokenTable _tokens = new();
    private readonly List<LedgerRow> _rows = [];
    private readonly List<int> _firstRows = [];
    private readonly List<SignatoryFacts> _factsOf = [];
    private readonly List<LedgerSheet> _sheets = [];
    private readonly Dictionary<LedgerSheet, int> _sheetPlaces = [];
    private readonly Dictionary<long, int> _rowAt = [];
    private readonly List<string> _territories = [];
    private readonly Dictionary<string, int> _territoryPlaces = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _territoryByName;
    private LedgerSheet _lastSheet;
    private int _lastSheetPlace = -1;

    public LedgerBook() => _territoryByName = _territoryPlaces.GetAlternateLookup<ReadOnlySpan<char>>();

    public IReadOnlyList<LedgerRow> Rows => _rows;

    public IReadOnlyList<LedgerSheet> Sheets => _sheets;

    public IReadOnlyList<string> Territories => _territories;

    public int People => _tokens.Count;

    /// <summary>How many invalidations in force touch each line.</summary>
    public List<byte> Invalidations { get; } = [];

    public SignatoryToken TokenOf(int person) => _tokens[person];

    public bool IsValid(int row) => Invalidations[row] == 0;

    public SignatureOrigin OriginOf(int row)
    {
        LedgerRow there = _rows[row];
        return new(_sheets[there.Sheet].Channel, _sheets[there.Sheet].Reference, there.Line);
    }

    public SignatureLine LineAt(int index)
    {
        LedgerRow row = _rows[index];
        LedgerSheet sheet = _sheets[row.Sheet];
        return new(sheet.Channel, sheet.Reference, row.Line, _tokens[row.Person], row.Facts, row.Territory < 0
            ? null
            : _territories[row.Territory], IsValid(index));
    }

    public LedgerEntry Add(
        SignatureChannel channel,
        SheetReference sheet,
        int line,
        SignatoryToken token,
        SignatoryFacts facts,
        ReadOnlySpan<char> territory)
    {
        int sheetPlace = SheetPlace(new(channel, sheet));
        long place = ((long)sheetPlace << 32) | (uint)line;
        if (!_rowAt.TryAdd(place, _rows.Count))
        {
            bool same = _tokens[_rows[_rowAt[place]].Person] == token;
            return new(same ? LedgerEntryKind.AlreadyRecorded : LedgerEntryKind.PlaceTaken, null, false);
        }

        int person = _tokens.Place(token, out bool isNew);
        if (isNew)
        {
            _firstRows.Add(_rows.Count);
        }

        _rows.Add(new(person, sheetPlace, line, territory.IsEmpty ? NoTerritory : TerritoryPlace(territory), facts));
        Invalidations.Add(0);
        if (isNew)
        {
            _factsOf.Add(facts);
            return default;
        }

        int first = _firstRows[person];
        SignatoryFacts known = _factsOf[person], together = known.And(facts);
        _factsOf[person] = together;
        return new(LedgerEntryKind.Repeated, OriginOf(first), _sheets[_rows[first].Sheet].Channel != channel)
        {
            Disagreements = together.Contradictory & (facts.Yes | facts.No),
        };
    }

    /// <summary>The signatories whose lines count, each once, with what those lines say together.</summary>
    public SignatoryRoll Roll(Func<int, bool> counts, FactSource? source = null)
    {
        SignatoryRollBuilder builder = new();
        for (int i = 0; i < _rows.Count; i++)
        {
            if (counts(i))
            {
                LedgerRow row = _rows[i];
                builder.Add(_tokens[row.Person], row.Facts, row.Territory < 0 ? default : _territories[row.Territory]);
            }
        }

        return builder.Build(source: source);
    }

    /// <summary>The list of a dossier with what the lines that count say.</summary>
    public SignatoryRoll MergeInto(SignatoryRoll? before, Func<int, bool> counts)
    {
        SignatoryRollBuilder builder = new();
        if (before is not null)
        {
            bool[] stands = new bool[_tokens.Count];
            for (int i = 0; i < _rows.Count; i++)
            {
                stands[_rows[i].Person] |= counts(i);
            }

            for (int i = 0; i < before.Count; i++)
            {
                if (!_tokens.TryFind(before.TokenAt(i), out int person) || stands[person])
                {
                    builder.AddFrom(before, i);
                }
            }
        }

        for (int i = 0; i < _rows.Count; i++)
        {
            if (counts(i))
            {
                LedgerRow row = _rows[i];
                builder.Add(_tokens[row.Person], row.Facts, row.Territory < 0 ? default : _territories[row.Territory]);
            }
        }

        return builder.Build(before?.Everyone ?? default, before?.Source);
    }

    private int SheetPlace(LedgerSheet sheet)
    {
        // Lines of a sheet come together: most need no look-up.
        if (_lastSheetPlace >= 0 && sheet.Channel == _lastSheet.Channel && ReferenceEquals(sheet.Reference, _lastSheet.Reference))
        {
            return _lastSheetPlace;
        }

        if (!_sheetPlaces.TryGetValue(sheet, out int place))
        {
            place = _sheets.Count;
            _sheets.Add(sheet);
            _sheetPlaces.Add(sheet, place);
        }

        (_lastSheet, _lastSheetPlace) = (sheet, place);
        return place;
    }

    private int TerritoryPlace(ReadOnlySpan<char> territory)
    {
        if (!_territoryByName.TryGetValue(territory, out int place))
        {
            place = _territories.Count;
            string name = territory.ToString();
            _territories.Add(name);
            _territoryPlaces.Add(name, place);
        }

        return place;
    }
}
