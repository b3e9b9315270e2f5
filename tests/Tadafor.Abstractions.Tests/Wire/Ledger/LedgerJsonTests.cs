using System.Text;
using System.Text.Json.Nodes;
using NodaTime;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Abstractions.Tests.Wire.Ledger;

public sealed class LedgerJsonTests
{
    private static readonly LedgerAct _act = new("مكتب المجلس", new LocalDate(2026, 11, 24), "ورقة بدون تاريخ");

    [Property(MaxTest = 200)]
    public void What_is_written_reads_back_equal(Seed seed)
    {
        OpenLedger ledger = Ledgers.Open(seed.Item);
        string text = Text(new OpenLedgerDocument(ledger) { KeyMark = "0123456789abcdef" });
        OpenLedgerDocument read = Assert.IsType<OpenLedgerDocument>(Read(text));

        Assert.Equal(text, Text(read));
        Assert.Equal(
            (ledger.Roll(), ledger.Counts(), ledger.CountsSealed),
            (read.Ledger.Roll(), read.Ledger.Counts(), read.Ledger.CountsSealed));
        Assert.Equal(ledger.Invalidations, read.Ledger.Invalidations);
    }

    [Property(MaxTest = 100)]
    public void A_deposited_ledger_reads_back_with_what_was_frozen_on_it(Seed seed)
    {
        SignatureThreshold threshold = new(
            200,
            SignatoryGroup.Counted,
            new(new Stated<long>(83_496, new FromRegister("RGPH 2024")), new LocalDate(2024, 9, 1), new LocalDate(2024, 11, 7)),
            ["113-14/123/(d)"]);
        DepositedLedger ledger = Ledgers.Open(seed.Item).Deposit(new LocalDate(2024, 12, 2), threshold);
        string text = Text(new DepositedLedgerDocument(ledger));
        DepositedLedger read = Assert.IsType<DepositedLedgerDocument>(Read(text)).Ledger;
        Assert.Equal(
            (threshold, ledger.DepositedOn, ledger.Proof, ledger.Standing),
            (read.Threshold, read.DepositedOn, read.Proof, read.Standing));
        Assert.Equal(text, Text(new DepositedLedgerDocument(read)));
    }

    [Fact]
    public void A_deposited_ledger_that_was_changed_is_noticed()
    {
        DepositedLedger ledger = Ledgers.Open(5).Deposit(new LocalDate(2024, 12, 2), new(200, SignatoryGroup.Counted, null, []));
        foreach ((string from, string to) in new[]
        {
            ("\"required\": 200", "\"required\": 100"),
            ("\"resident\": true", "\"resident\": false"),
            ("\"line\": 1,", "\"line\": 77,")
        })
        {
            string text = Text(new DepositedLedgerDocument(ledger));
            Assert.Contains(from, text, StringComparison.Ordinal);
            int at = text.IndexOf(from, StringComparison.Ordinal);
            DocumentFault fault = Assert.Single(Faults(text[..at] + to + text[(at + from.Length)..]));
            Assert.Equal("ledger.altered", fault.Kind.Code);
        }
    }

    [Property(MaxTest = 400)]
    public void A_damaged_document_gives_faults_and_never_what_stands_in_it(Seed seed)
    {
        Random random = new(seed.Item);
        JsonNode root = JsonNode.Parse(Text(new OpenLedgerDocument(Ledgers.Open(seed.Item))))!;
        const string Secret = "Zahra Xyzzy AB123456";
        JsonNode[] all = [.. Nodes(root)];
        JsonNode hit = all[random.Next(1, all.Length)];
        hit.ReplaceWith<JsonNode>(random.Next(6) switch
        {
            0 => JsonValue.Create(Secret),
            1 => new JsonObject { [Secret] = 1 },
            2 => JsonValue.Create(-1),
            3 => new JsonObject { ["Xyzzy"] = new JsonObject { ["Xyzzy"] = JsonValue.Create("Xyzzy") } },
            4 => JsonValue.Create(77_123_456_789_012),
            _ => new JsonArray(Secret),
        });
        LedgerJson.Read(root.ToJsonString()).Switch(
            _ => { },
            faults => Assert.All(
                faults.Listed,
                f => Assert.All(
                    ["Xyzzy", "AB123456", "77123456789012"],
                    secret => Assert.DoesNotContain(secret, f.ToString() + f.Text.Ar + f.Text.Fr, StringComparison.Ordinal))));

        string text = Text(new OpenLedgerDocument(Ledgers.Open(seed.Item)));
        Assert.NotEmpty(Faults(text[..random.Next(0, text.Length - 2)]));
    }

    [Theory]
    [InlineData("""{"Xyzzy": 1, "Xyzzy": 2, "Xyzzy Xyzzy": {"Xyzzy": "\ud800"}, "schema": "Xyzzy"}""")]
    [InlineData("""{"schema": "tadafor/signature-ledger/1", "lines": [{"Xyzzy": 1, "channel": "Xyzzy", "line": "Xyzzy", "sheet": {"Xyzzy": 2}, "token": "Xyzzy"}], "invalidations": [{"made": {"on": "Xyzzy", "Xyzzy": 3}, "condition": {"Xyzzy": true}}]}""")]
    [InlineData("""{"schema": "tadafor/signature-ledger/1", "lines": [], "invalidations": [], "deposit": {"group": "Xyzzy", "cites": [["Xyzzy"]], "population": {"source": {"Xyzzy": "Xyzzy"}}}}""")]
    [InlineData("""{"schema": "tadafor/signature-ledger/1", "erased": {"counts": {"Xyzzy": 1}, "act": {"Xyzzy": 1, "Xyzzy": 1}, "territories": ["Xyzzy"]}}""")]
    public void Faults_repeat_no_value_and_no_name_that_a_ledger_does_not_have(string text)
    {
        IReadOnlyList<DocumentFault> faults = Faults(text);
        Assert.NotEmpty(faults);
        Assert.All(faults, f => Assert.DoesNotContain("Xyzzy", f.ToString() + f.Text.Ar + f.Text.Fr + f.Text.En, StringComparison.Ordinal));
        Assert.All(faults, f => Assert.NotNull(f.Place));
    }

    [Theory]
    [InlineData("{", "json.unfinished $")]
    [InlineData("[]", "ledger.wrong-type $")]
    [InlineData("""{"schema": "tadafor/petition-dossier/1", "lines": [], "invalidations": []}""", "ledger.unknown-schema $.schema")]
    [InlineData("""{"schema": "tadafor/signature-ledger/1"}""", "ledger.missing-field $.invalidations", "ledger.missing-field $.lines")]
    [InlineData(
        """{"schema": "tadafor/signature-ledger/1", "name": 1, "lines": [{}], "invalidations": []}""",
        "ledger.missing-field $.lines[0].channel", "ledger.missing-field $.lines[0].line", "ledger.missing-field $.lines[0].sheet", "ledger.missing-field $.lines[0].token", "ledger.personal-data $.name")]
    [InlineData(
        """{"schema": "tadafor/signature-ledger/1", "keyMark": "\ud800", "lines": [], "invalidations": []}""",
        "json.invalid-text $.keyMark")]
    [InlineData("""{"schema": "tadafor/signature-ledger/1", "lines": [], "invalidations": [{"condition": {"adult": true, "token": "x"}, "linesThen": 0, "made": {"by": "b", "on": "2024-01-01"}}]}""",
        "ledger.missing-field $.invalidations[0].made.reason", "ledger.unclear-condition $.invalidations[0].condition")]
    public void Every_fault_is_listed_with_its_place(string text, params string[] places)
    {
        IReadOnlyList<DocumentFault> faults = Faults(text);
        Assert.Equal(places, faults.Select(f => $"{f.Kind.Code} {f.Path}").Order(StringComparer.Ordinal));
        Assert.All(faults, f => Assert.NotNull(f.Place));
    }

    [Property(MaxTest = 50)]
    public void An_erased_ledger_has_its_document_and_reads_back_equal(Seed seed)
    {
        DepositedLedger deposited = Ledgers
            .Open(seed.Item)
            .Deposit(new LocalDate(2024, 12, 2), new(200, SignatoryGroup.Counted, null, ["113-14/123/(d)"]));
        ErasedLedger ledger = deposited.Erase(_act).AsT0;
        string text = Text(new ErasedLedgerDocument(ledger) { Petition = "TR/2024/1" });
        ErasedLedgerDocument read = Assert.IsType<ErasedLedgerDocument>(Read(text));

        Assert.Equal(text, Text(read));
        Assert.Equal("TR/2024/1", read.Petition);
        Assert.True(read.Ledger.IsOf(deposited));
        Assert.Equal((ledger.Counts, ledger.Tally, ledger.Standing), (read.Ledger.Counts, read.Ledger.Tally, read.Ledger.Standing));
        Assert.DoesNotContain("token", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Fields_may_stand_in_any_order()
    {
        string text = Text(new DepositedLedgerDocument(Ledgers
            .Open(7)
            .Deposit(new LocalDate(2024, 12, 2), new(200, SignatoryGroup.Counted, null, [])))
        { Petition = "a" });
        JsonObject reversed = new(JsonNode.Parse(text)!.AsObject().Reverse().Select(p => KeyValuePair.Create(p.Key, p.Value?.DeepClone())));
        Assert.Equal(text, Text(Read(reversed.ToJsonString())));
    }

    private static IEnumerable<JsonNode> Nodes(JsonNode node) => node switch
    {
        JsonObject o => o.Where(p => p.Value is not null && p.Key != "schema").SelectMany(p => Nodes(p.Value!)).Prepend(node),
        JsonArray a => a.SelectMany(n => Nodes(n!)).Prepend(node),
        _ => [node],
    };

    private static string Text(LedgerDocument document)
    {
        using MemoryStream stream = new();
        LedgerJson.Write(document, stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static LedgerDocument Read(string text) =>
        LedgerJson.Read(text).Match(read => read, faults => throw new InvalidOperationException(faults.ToString()));

    private static IReadOnlyList<DocumentFault> Faults(string text) =>
        LedgerJson.Read(text).Match<IReadOnlyList<DocumentFault>>(_ => [], faults => [.. faults.Listed]);
}
