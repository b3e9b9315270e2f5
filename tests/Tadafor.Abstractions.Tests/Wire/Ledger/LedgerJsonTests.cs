using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Xunit;
using NodaTime;
using Tadafor.Abstractions.Wire.Ledger;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Abstractions.Tests.Wire.Ledger;

public sealed class LedgerJsonTests
{
    private static readonly LedgerAct _act = new("مكتب المجلس", new LocalDate(2026, 11, 24), "ورقة بدون تاريخ");

    [Property(MaxTest = 200)]
    public void What_is_written_reads_back_equal(DoNotSize<int> seed)
    {
        OpenLedger ledger = Random(seed.Item);
        string text = Text(new OpenLedgerDocument(ledger) { KeyMark = "0123456789abcdef" });
        OpenLedgerDocument read = Assert.IsType<OpenLedgerDocument>(Read(text));

        Assert.Equal(text, Text(read));
        Assert.Equal((ledger.Roll(), ledger.Counts(), ledger.CountsSealed), (read.Ledger.Roll(), read.Ledger.Counts(), read.Ledger.CountsSealed));
        Assert.Equal(ledger.Invalidations, read.Ledger.Invalidations);
    }

    [Property(MaxTest = 100)]
    public void A_deposited_ledger_reads_back_with_what_was_frozen_on_it(DoNotSize<int> seed)
    {
        SignatureThreshold threshold = new(200, SignatoryGroup.Counted, new(new Stated<long>(83_496, new FromRegister("RGPH 2024")), new LocalDate(2024, 9, 1), new LocalDate(2024, 11, 7)), ["113-14/123/(d)"]);
        DepositedLedger ledger = Random(seed.Item).Deposit(new LocalDate(2024, 12, 2), threshold);
        string text = Text(new DepositedLedgerDocument(ledger));
        DepositedLedger read = Assert.IsType<DepositedLedgerDocument>(Read(text)).Ledger;
        Assert.Equal((threshold, ledger.DepositedOn, ledger.Proof, ledger.Standing), (read.Threshold, read.DepositedOn, read.Proof, read.Standing));
        Assert.Equal(text, Text(new DepositedLedgerDocument(read)));
    }

    [Fact]
    public void A_deposited_ledger_that_was_changed_is_noticed()
    {
        DepositedLedger ledger = Random(5).Deposit(new LocalDate(2024, 12, 2), new(200, SignatoryGroup.Counted, null, []));
        foreach ((string from, string to) in new[] { ("\"required\": 200", "\"required\": 100"), ("\"resident\": true", "\"resident\": false"), ("\"line\": 1,", "\"line\": 77,") })
        {
            string text = Text(new DepositedLedgerDocument(ledger));
            Assert.Contains(from, text, StringComparison.Ordinal);
            int at = text.IndexOf(from, StringComparison.Ordinal);
            LedgerDocumentFault fault = Assert.Single(Faults(text[..at] + to + text[(at + from.Length)..]));
            Assert.Equal(LedgerDocumentFaultKind.Altered, fault.Kind);
        }
    }

    [Property(MaxTest = 400)]
    public void A_damaged_document_gives_faults_and_never_what_stands_in_it(DoNotSize<int> seed)
    {
        Random random = new(seed.Item);
        JsonNode root = JsonNode.Parse(Text(new OpenLedgerDocument(Random(seed.Item))))!;
        const string Secret = "Zahra Xyzzy AB123456";
        JsonNode[] all = [.. Nodes(root)];
        JsonNode hit = all[random.Next(1, all.Length)];
        hit.ReplaceWith<JsonNode>(random.Next(4) switch { 0 => JsonValue.Create(Secret), 1 => new JsonObject { [Secret] = 1 }, 2 => JsonValue.Create(-1), _ => new JsonArray(Secret) });
        LedgerJson.Read(root.ToJsonString()).Switch(
            _ => { },
            faults => Assert.All(faults, f => Assert.DoesNotContain("Xyzzy", f.ToString() + f.Text.Ar + f.Text.Fr, StringComparison.Ordinal)));

        string text = Text(new OpenLedgerDocument(Random(seed.Item)));
        Assert.NotEmpty(Faults(text[..random.Next(0, text.Length - 2)]));
    }

    [Theory]
    [InlineData("{", "line 1")]
    [InlineData("[]", "$.schema")]
    [InlineData("""{"schema": "tadafor/petition-dossier/1"}""", "$.schema")]
    [InlineData("""{"schema": "tadafor/signature-ledger/1"}""", "$.lines", "$.invalidations")]
    [InlineData("""{"schema": "tadafor/signature-ledger/1", "name": 1, "lines": [{}], "invalidations": []}""", "$", "$.lines[0].channel", "$.lines[0].sheet", "$.lines[0].line", "$.lines[0].token")]
    [InlineData("""{"schema": "tadafor/signature-ledger/1", "keyMark": "\ud800", "lines": [], "invalidations": []}""", "$")]
    public void Every_fault_is_listed_with_its_place(string text, params string[] places) => Assert.Equal(places, Faults(text).Select(f => f.Path));

    private static OpenLedger Random(int seed)
    {
        Random random = new(seed);
        OpenLedger ledger = new(countsSealed: random.Next(2) == 0);
        for (int i = 1; i < 12; i++)
        {
            byte[] token = new byte[32];
            token[5] = (byte)random.Next(6);
            SignatoryFacts facts = default;
            foreach (SignatoryFact fact in SignatoryFacts.All)
            {
                facts = i == 1 || random.Next(3) == 0 ? facts.With(fact, i == 1 || random.Next(2) == 0) : facts;
            }

            ledger.Add((SignatureChannel)random.Next(2), SheetReference.Read($"S{random.Next(3)}")!, i, new(token), facts, random.Next(2) == 0 ? "" : "المحايطة");
            if (random.Next(3) == 0)
            {
                InvalidationCondition sheet = new OnSheet((SignatureChannel)random.Next(2), SheetReference.Read($"S{random.Next(3)}")!, 1, random.Next(2) == 0 ? null : 5);
                InvalidationCondition condition = random.Next(4) switch { 0 => sheet, 1 => new SayingOf(SignatoryFact.Adult, false), 2 => new OfSignatory(new(token)), _ => new Both(new InTerritory("المحايطة"), sheet) };
                ledger.Invalidate(condition, _act);
                ledger.Revoke(random.Next(1, 5), _act);
            }
        }

        return ledger;
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

    private static LedgerDocument Read(string text) => LedgerJson.Read(text).Match(read => read, faults => throw new InvalidOperationException(faults.ToString()));

    private static IReadOnlyList<LedgerDocumentFault> Faults(string text) => LedgerJson.Read(text).Match<IReadOnlyList<LedgerDocumentFault>>(_ => [], faults => faults);
}
