using System.Text.Json;
using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;
using Tadafor.Json;
using static Tadafor.Abstractions.Wire.Ledger.LedgerFaultKinds;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>Reads the parts of a ledger that are small: acts, conditions, the deposit.</summary>
internal sealed class LedgerParts(OpenLedger ledger, JsonNotes notes)
{
    private const int Deepest = 16;

    private static readonly string[] _conditions = ["sheet", "territory", "token", "both", .. LedgerNames.Facts.Keys];

    public void Invalidation(JsonPart part)
    {
        if (part.AsObject() is not { } json)
        {
            return;
        }

        InvalidationCondition? condition = json.Take("condition", required: true) is { } there ? Condition(there, depth: 0) : null;
        long? linesThen = json.Whole("linesThen", 0, ledger.Lines, required: true);
        LedgerAct? made = Act(json, "made", required: true), revoked = Act(json, "revoked", required: false);
        json.Close();
        if (notes.Faults.IsEmpty && ledger.Restore(condition!, made!, (int)linesThen!.Value, revoked).Match(_ => false, _ => true))
        {
            part.Fault(Refused);
        }
    }

    public static LedgerAct? Act(JsonFields parent, string name, bool required)
    {
        if (parent.Object(name, required) is not { } act)
        {
            return null;
        }

        LedgerAct? read = Act(act);
        act.Close();
        return read;
    }

    /// <summary>The act whose parts stand among the fields of an object.</summary>
    public static LedgerAct? Act(JsonFields act)
    {
        string? by = act.Text("by", required: true), reason = act.Text("reason", required: true);
        LocalDate? on = act.Date("on", required: true);
        return by is null || reason is null || on is null ? null : new(by, on.Value, reason);
    }

    public DepositedLedger? Deposit(JsonFields json)
    {
        (LocalDate? on, SignatureThreshold? threshold, string? proof) = Frozen(json);
        json.Close();
        if (!notes.Faults.IsEmpty || on is null || threshold is null)
        {
            return null;
        }

        DepositedLedger deposited = ledger.Deposit(on.Value, threshold);
        if (deposited.Proof != proof)
        {
            json.Take("proof")!.Fault(Altered);
        }

        return deposited;
    }

    /// <summary>The day, the threshold and the proof that were frozen at deposit.</summary>
    public static (LocalDate? On, SignatureThreshold? Threshold, string? Proof) Frozen(JsonFields json)
    {
        LocalDate? on = json.Date("on", required: true);
        long? required = json.Whole("required", 1, required: true);
        string? proof = json.Text("proof", required: true), group = json.Word("group", [.. LedgerNames.Groups.Keys]);
        PopulationFigure? population = json.Object("population") is { } figure ? Population(figure) : null;
        Sequence<string> cites = [.. json.Items("cites", required: true).Select(Cite)];
        return (on, required is { } number && group is not null ? new(number, LedgerNames.Groups[group], population, cites) : null, proof);
    }

    private static string Cite(JsonPart part)
    {
        if (part.Token != JsonTokenType.String)
        {
            part.WrongType(Expected.Text);
        }

        return part.Text ?? "";
    }

    private static PopulationFigure? Population(JsonFields json)
    {
        long? inhabitants = json.Whole("inhabitants", required: true);
        LocalDate? taken = json.Date("takenOn"), published = json.Date("publishedOn");
        FactSource source = FromDeclaration.Instance;
        if (json.Object("source") is { } stated)
        {
            bool register = stated.Has("register");
            string text = stated.Text(register ? "register" : "document", required: true) ?? "";
            source = register ? new FromRegister(text) : new FromDocument(text);
            stated.Close();
        }

        json.Close();
        if (published < taken)
        {
            json.Take("publishedOn")!.Fault(PublishedBeforeTaken);
            return null;
        }

        return inhabitants is { } number ? new(new Stated<long>(number, source), taken, published) : null;
    }

    /// <summary>A condition; <see langword="null"/> when it is none, and why has been noted.</summary>
    public static InvalidationCondition? Condition(JsonPart part, int depth)
    {
        if (part.AsObject() is not { } json)
        {
            return null;
        }

        string[] says = [.. _conditions.Where(json.Has)];
        if (says.Length != 1)
        {
            part.Fault(UnclearCondition);
            return null;
        }

        InvalidationCondition? read = says[0] switch
        {
            "sheet" => OnSheet(json),
            "territory" => json.Text("territory") is { } territory ? new InTerritory(territory) : null,
            "token" => Token(json.Take("token")!) is { } token ? new OfSignatory(token) : null,
            "both" => Both(json, depth),
            var fact => json.YesNo(fact) is { } value ? new SayingOf(LedgerNames.Facts[fact], value) : null,
        };
        json.Close();
        return read;
    }

    private static OnSheet? OnSheet(JsonFields json)
    {
        JsonPart named = json.Take("sheet")!;
        SheetReference? sheet = named is { Token: JsonTokenType.String, Text: { } text } ? SheetReference.Read(text) : null;
        if (sheet is null)
        {
            named.Fault(NotASheet);
        }

        string? channel = json.Word("channel", LedgerNames.Channels);
        long? from = json.Whole("from", 1, required: true), to = json.Whole("to", 1);
        return sheet is null || channel is null || from is null
            ? null
            : new(LedgerNames.Channel(channel)!.Value, sheet, (int)from.Value, (int?)to);
    }

    private static Both? Both(JsonFields json, int depth)
    {
        IReadOnlyList<JsonPart> parts = json.Items("both");
        if (parts.Count != 2 || depth >= Deepest)
        {
            json.Part.Fault(UnclearCondition);
            return null;
        }

        InvalidationCondition? one = Condition(parts[0], depth + 1), other = Condition(parts[1], depth + 1);
        return one is null || other is null ? null : new(one, other);
    }

    private static SignatoryToken? Token(JsonPart part)
    {
        if (part.Token == JsonTokenType.String && SignatoryToken.TryParse(part.Text, out SignatoryToken token))
        {
            return token;
        }

        part.Fault(NotAToken);
        return null;
    }
}
