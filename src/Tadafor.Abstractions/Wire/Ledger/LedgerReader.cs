using System.Text.Json;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;
using static Tadafor.Abstractions.Wire.Ledger.LedgerDocumentFaultKind;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>Reads a ledger document part by part; a part with a fault is left out and reading goes on.</summary>
internal sealed class LedgerReader
{
    private static readonly string[] _ofLine = ["channel", "sheet", "line", "token", "territory", .. LedgerNames.Facts.Keys];
    private static readonly string[] _ofCondition = ["channel", "sheet", "from", "to", "territory", "token", "both", .. LedgerNames.Facts.Keys];

    private readonly LedgerFields _fields = new();

    public LedgerResult Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("schema", out JsonElement schema) || schema.ValueKind != JsonValueKind.String || !schema.ValueEquals(LedgerJson.Schema))
        {
            return new(Sequence.Of(new LedgerDocumentFault(OtherSchema, "$.schema")));
        }

        _fields.Known(root, "$", "schema", "keyMark", "countsSealed", "lines", "invalidations", "deposit");
        string? keyMark = _fields.Text(root, "$", "keyMark", required: false);
        OpenLedger ledger = new(_fields.YesNo(root, "$", "countsSealed"));
        int i = 0;
        foreach (JsonElement line in _fields.Items(root, "$", "lines"))
        {
            ReadLine(ledger, line, $"$.lines[{i++}]");
        }

        int lines = i;
        i = 0;
        foreach (JsonElement invalidation in _fields.Items(root, "$", "invalidations"))
        {
            ReadInvalidation(ledger, lines, invalidation, $"$.invalidations[{i++}]");
        }

        LedgerDocument document = ReadDeposit(root, ledger);
        return _fields.Faults.Count > 0 ? new(_fields.Faults.ToSequence()) : new(document with { KeyMark = keyMark });
    }

    private void ReadLine(OpenLedger ledger, JsonElement line, string path)
    {
        if (!_fields.Known(line, path, _ofLine))
        {
            return;
        }

        int before = _fields.Faults.Count;
        SignatureChannel channel = Channel(line, path);
        SheetReference? sheet = Sheet(line, path);
        int number = _fields.Number(line, path, "line", 1, int.MaxValue);
        SignatoryToken token = Token(line, path);
        string? territory = _fields.Text(line, path, "territory", required: false);
        SignatoryFacts facts = default;
        foreach ((string name, SignatoryFact fact) in LedgerNames.Facts)
        {
            if (line.TryGetProperty(name, out _))
            {
                facts = facts.With(fact, _fields.YesNo(line, path, name));
            }
        }

        if (_fields.Faults.Count == before
            && ledger.Add(channel, sheet!, number, token, facts, territory).Kind is LedgerEntryKind.AlreadyRecorded or LedgerEntryKind.PlaceTaken)
        {
            _fields.Add(SamePlace, path);
        }
    }

    private void ReadInvalidation(OpenLedger ledger, int lines, JsonElement invalidation, string path)
    {
        if (!_fields.Known(invalidation, path, "condition", "linesThen", "made", "revoked"))
        {
            return;
        }

        InvalidationCondition? condition = _fields.Object(invalidation, path, "condition") is { } there ? Condition(there, $"{path}.condition", depth: 0) : null;
        int linesThen = _fields.Number(invalidation, path, "linesThen", 0, lines);
        LedgerAct? made = Act(invalidation, path, "made"), revoked = invalidation.TryGetProperty("revoked", out _) ? Act(invalidation, path, "revoked") : null;
        if (_fields.Faults.Count == 0)
        {
            ledger.Restore(condition!, made!, linesThen, revoked).Switch(_ => { }, _ => _fields.Add(WrongValue, path));
        }
    }

    private InvalidationCondition? Condition(JsonElement condition, string path, int depth)
    {
        _fields.Known(condition, path, _ofCondition);
        foreach (JsonProperty field in condition.EnumerateObject())
        {
            switch (field.Name)
            {
                case "sheet":
                    int? to = condition.TryGetProperty("to", out _) ? _fields.Number(condition, path, "to", 1, int.MaxValue) : null;
                    return Sheet(condition, path) is { } sheet ? new OnSheet(Channel(condition, path), sheet, _fields.Number(condition, path, "from", 1, int.MaxValue), to) : null;
                case "territory":
                    return new InTerritory(_fields.Text(condition, path, "territory", required: true) ?? "");
                case "token":
                    return new OfSignatory(Token(condition, path));
                case "both" when depth < 16 && field.Value.ValueKind == JsonValueKind.Array && field.Value.GetArrayLength() == 2 && field.Value.EnumerateArray().All(p => p.ValueKind == JsonValueKind.Object):
                    return Condition(field.Value[0], $"{path}.both[0]", depth + 1) is { } one && Condition(field.Value[1], $"{path}.both[1]", depth + 1) is { } other ? new Both(one, other) : null;
                case var name when LedgerNames.Facts.TryGetValue(name, out SignatoryFact fact):
                    return new SayingOf(fact, _fields.YesNo(condition, path, name));
            }
        }

        _fields.Add(WrongValue, path);
        return null;
    }

    private LedgerAct? Act(JsonElement parent, string path, string name)
    {
        if (_fields.Object(parent, path, name) is not { } act)
        {
            return null;
        }

        string here = $"{path}.{name}";
        _fields.Known(act, here, "by", "on", "reason");
        string? by = _fields.Text(act, here, "by", required: true), reason = _fields.Text(act, here, "reason", required: true);
        LocalDate? on = _fields.Day(act, here, "on", required: true);
        return by is null || reason is null || on is null ? null : new(by, on.Value, reason);
    }

    private LedgerDocument ReadDeposit(JsonElement root, OpenLedger ledger)
    {
        if (!root.TryGetProperty("deposit", out _) || _fields.Object(root, "$", "deposit") is not { } deposit)
        {
            return new OpenLedgerDocument(ledger);
        }

        const string Path = "$.deposit";
        _fields.Known(deposit, Path, "on", "required", "group", "population", "cites", "proof");
        LocalDate? on = _fields.Day(deposit, Path, "on", required: true);
        int required = _fields.Number(deposit, Path, "required", 1, (int)Limits.LargestCount);
        string? proof = _fields.Text(deposit, Path, "proof", required: true);
        if (!LedgerNames.Groups.TryGetValue(_fields.Text(deposit, Path, "group", required: true) ?? "", out SignatoryGroup group))
        {
            _fields.Add(WrongValue, $"{Path}.group");
        }

        PopulationFigure? population = deposit.TryGetProperty("population", out _) ? Population(deposit, Path) : null;
        Sequence<string> cites = [.. _fields.Items(deposit, Path, "cites").Select(c => c.ValueKind == JsonValueKind.String ? c.GetString()! : "")];
        if (_fields.Faults.Count > 0)
        {
            return new OpenLedgerDocument(ledger);
        }

        DepositedLedger deposited = ledger.Deposit(on!.Value, new(required, group, population, cites));
        if (deposited.Proof != proof)
        {
            _fields.Add(Altered, $"{Path}.proof");
        }

        return new DepositedLedgerDocument(deposited);
    }

    private PopulationFigure? Population(JsonElement deposit, string path)
    {
        if (_fields.Object(deposit, path, "population") is not { } figure)
        {
            return null;
        }

        string here = $"{path}.population";
        _fields.Known(figure, here, "inhabitants", "takenOn", "publishedOn", "source");
        int inhabitants = _fields.Number(figure, here, "inhabitants", 0, (int)Limits.LargestCount);
        LocalDate? taken = _fields.Day(figure, here, "takenOn", required: false), published = _fields.Day(figure, here, "publishedOn", required: false);
        FactSource source = FromDeclaration.Instance;
        if (figure.TryGetProperty("source", out _) && _fields.Object(figure, here, "source") is { } stated)
        {
            _fields.Known(stated, $"{here}.source", "document", "register");
            bool register = stated.TryGetProperty("register", out _);
            string text = _fields.Text(stated, $"{here}.source", register ? "register" : "document", required: true) ?? "";
            source = register ? new FromRegister(text) : new FromDocument(text);
        }

        if (published < taken)
        {
            _fields.Add(WrongValue, $"{here}.publishedOn");
            return null;
        }

        return new(new Stated<long>(inhabitants, source), taken, published);
    }

    private SignatureChannel Channel(JsonElement parent, string path)
    {
        string? name = _fields.Text(parent, path, "channel", required: true);
        if (name is not null && LedgerNames.Channel(name) is null)
        {
            _fields.Add(WrongValue, $"{path}.channel");
        }

        return LedgerNames.Channel(name) ?? default;
    }

    private SheetReference? Sheet(JsonElement parent, string path)
    {
        string? text = _fields.Text(parent, path, "sheet", required: true);
        SheetReference? sheet = text is null ? null : SheetReference.Read(text);
        if (text is not null && sheet is null)
        {
            _fields.Add(WrongValue, $"{path}.sheet");
        }

        return sheet;
    }

    private SignatoryToken Token(JsonElement parent, string path)
    {
        string? text = _fields.Text(parent, path, "token", required: true);
        if (!SignatoryToken.TryParse(text, out SignatoryToken token) && text is not null)
        {
            _fields.Add(WrongValue, $"{path}.token");
        }

        return token;
    }
}
