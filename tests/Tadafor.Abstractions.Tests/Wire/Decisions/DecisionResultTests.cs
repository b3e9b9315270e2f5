using System.Text;
using System.Text.Json.Nodes;
using FsCheck;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;
using Tadafor.Tests.Law;

namespace Tadafor.Abstractions.Tests.Wire.Decisions;

public sealed class DecisionResultTests
{
    private static readonly DecisionDocument _document = DecisionDocument.Of(PetitionCases.Decisions["citizens-short"]);
    private static readonly string _text = DecisionJson.ToText(_document);

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Assert.Equal(_document, DecisionJson.Read([.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(_text)]).Match(d => d, _ => null!));

    [Fact]
    public void Properties_in_another_order_are_the_same_document()
    {
        JsonNode reversed = Reversed(JsonNode.Parse(_text)!);

        Assert.Equal(_document, DecisionJson.Read(reversed.ToJsonString()).Match(d => d, _ => null!));
    }

    [Theory]
    [InlineData("tadafor/decision/2", "tadafor/decision/1")]
    [InlineData("tadafor/petition/1", "tadafor/decision/1")]
    public void Another_schema_is_told_from_a_broken_document(string schema, string readable)
    {
        DocumentFault fault = Fault(_text.Replace("tadafor/decision/1", schema, StringComparison.Ordinal));

        Assert.Equal(("decision.unknown-schema", "$.schema"), (fault.Kind.Code, fault.Path));
        Assert.Contains(schema, fault.Text.Ar, StringComparison.Ordinal);
        Assert.Contains(readable, fault.Text.Fr, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{}", "decision.missing-field")]
    [InlineData("[]", "decision.wrong-type")]
    [InlineData("null", "decision.null")]
    [InlineData("""{"schema":7}""", "decision.wrong-type")]
    [InlineData("", "json.empty")]
    [InlineData("{", "json.unfinished")]
    [InlineData("""{"schema":"tadafor/decision/1",}""", "json.syntax")]
    [InlineData("""{"schema":"\ud800"}""", "json.invalid-text")]
    [InlineData("""{"schema":"tadafor/decision/1"}""", "decision.missing-field")]
    public void What_is_no_decision_is_a_fault_never_an_exception(string json, string code) => Assert.Equal(code, Fault(json).Kind.Code);

    [Fact]
    public void Text_that_is_not_utf8_is_a_fault() => Assert.Contains(
        DecisionJson.Read([0x7B, 0x22, 0xFF, 0x22, 0x3A, 0x31, 0x7D]).Match(_ => [], faults => faults.Listed),
        fault => fault.Kind.Code == "json.invalid-utf8");

    [Fact]
    public void Nesting_without_end_is_a_fault() =>
        Assert.Contains(
            Faults("""{"schema":"tadafor/decision/1","facts":""" + new string('[', 100_000)),
            f => f.Kind.Code == "json.too-deep");

    [Fact]
    public void Everything_wrong_is_listed_at_once_with_its_line()
    {
        JsonNode root = JsonNode.Parse(_text)!;
        At(root, "$.findings[3].verdict")!.ReplaceWith(JsonNode.Parse("\"satisfid\""));
        At(root, "$.legalDate")!.ReplaceWith(JsonNode.Parse("\"2023-02-30\""));
        At(root, "$.facts[0]")!.AsObject().Remove("label");
        root["surprise"] = 1;
        Sequence<DocumentFault> faults = Faults(root.ToJsonString(new System.Text.Json.JsonSerializerOptions { WriteIndented = true }));

        Assert.Equal(
            [
                "decision.missing-field $.facts[0].label",
                "decision.no-such-day $.legalDate",
                "decision.unknown-field $.surprise",
                "decision.unknown-word $.findings[3].verdict",
            ],
            faults.Select(f => $"{f.Kind.Code} {f.Path}").Order(StringComparer.Ordinal));
        Assert.Equal("satisfied", faults.Single(f => f.Path == "$.findings[3].verdict").Suggestion);
        Assert.All(faults, f => Assert.True(f.Place!.Value.Line > 1));
    }

    [Theory]
    [InlineData("$.findings[3].verdict", "\"Satisfied\"")]
    [InlineData("$.findings[3].verdict", "1")]
    [InlineData("$.findings[3].cites[0].confidence", "\"V2\"")]
    [InlineData("$.findings[3].title", """{"ar":"ا","fr":"f","en":""}""")]
    [InlineData("$.findings[3].title.ar", "7")]
    [InlineData("$.facts[1].value.kind", "\"money\"")]
    [InlineData("$.facts[1].source", "null")]
    [InlineData("$.legalDate", "\"2023-02-30\"")]
    [InlineData("$.readings[0].taken.option", "null")]
    [InlineData("$.cure.changes[1].kind", "\"less-of\"")]
    [InlineData("$.edition", "[]")]
    [InlineData("$.findings", "{}")]
    [InlineData("$.facts[0]", "null")]
    public void A_value_that_does_not_fit_is_named_by_its_path(string path, string value)
    {
        JsonNode root = JsonNode.Parse(_text)!;
        At(root, path)!.ReplaceWith(JsonNode.Parse(value));

        DocumentFault fault = Fault(root.ToJsonString());

        Assert.StartsWith("decision.", fault.Kind.Code, StringComparison.Ordinal);
        Assert.StartsWith(
            path.Replace(".ar", "", StringComparison.Ordinal).Replace(".kind", "", StringComparison.Ordinal),
            fault.Path,
            StringComparison.Ordinal);
        Assert.DoesNotContain("Tadafor.", fault.Text.En, StringComparison.Ordinal);
    }

    [Property(MaxTest = 60)]
    public Property Removing_or_repeating_or_adding_any_property_is_a_fault() => Prop.ForAll(
        Arb.From(Gen
            .Elements(PathsOfObjects(JsonNode.Parse(_text)!).ToArray())
            .SelectMany(path => Gen.Choose(0, 2), (path, how) => (path, how))),
        c =>
        {
            JsonNode root = JsonNode.Parse(_text)!;
            JsonObject target = (JsonObject)At(root, c.path)!;
            string first = target.First().Key;
            string json = c.how switch
            {
                0 => Removed(root, target, first),
                1 => Added(root, target),
                _ => Repeated(root, target, first),
            };

            Assert.Contains(
                Fault(json).Kind.Code,
                new[] { "decision.missing-field", "decision.unknown-field", "decision.duplicate-field" });
        });

    [Property(MaxTest = 60)]
    public Property Any_other_number_or_word_is_an_altered_document() => Prop.ForAll(
        Arb.From(Gen.Elements(Leaves(JsonNode.Parse(_text)!).ToArray())),
        path =>
        {
            JsonNode root = JsonNode.Parse(_text)!;
            JsonNode leaf = At(root, path)!;
            leaf.ReplaceWith(leaf.GetValueKind() == System.Text.Json.JsonValueKind.String
                ? JsonValue.Create(leaf.GetValue<string>() + "x")
                : JsonValue.Create(leaf.GetValue<long>() + 1));

            Assert.Equal("decision.altered", Fault(root.ToJsonString()).Kind.Code);
        });

    private static DocumentFault Fault(string json) => Faults(json)[0];

    private static Sequence<DocumentFault> Faults(string json) =>
        DecisionJson.Read(json).Match(_ => throw new InvalidOperationException("It was read."), faults => faults.Listed);

    private static JsonNode? At(JsonNode root, string path) => path[1..].Split('.', StringSplitOptions.RemoveEmptyEntries).Aggregate(
        (JsonNode?)root,
        (node, part) =>
        {
            string[] steps = part.Split('[', ']').Where(s => s.Length > 0).ToArray();
            return steps.Aggregate(
                node,
                (n, step) => n is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)] : n![step]);
        });

    private static IEnumerable<string> PathsOfObjects(JsonNode node) => All(node).OfType<JsonObject>().Select(o => o.GetPath());

    // Words and counts that no code table or pattern constrains.
    private static IEnumerable<string> Leaves(JsonNode node) => All(node).OfType<JsonValue>().Select(v => v.GetPath())
        .Where(path => new[]
        {
            ".ar",
            ".fr",
            ".en",
            ".atLeast",
            ".code",
            ".additional",
            ".depth",
            ".digest",
            ".fact"
        }.Any(end => path.EndsWith(end, StringComparison.Ordinal)));

    private static IEnumerable<JsonNode> All(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => All(p.Value)).Prepend(o),
        JsonArray a => a.SelectMany(All),
        null => [],
        _ => [node],
    };

    private static JsonNode Reversed(JsonNode node) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(p => KeyValuePair.Create(p.Key, p.Value is null ? null : Reversed(p.Value)))),
        JsonArray a => new JsonArray([.. a.Select(i => i is null ? null : Reversed(i))]),
        _ => node.DeepClone(),
    };

    private static string Removed(JsonNode root, JsonObject target, string name)
    {
        target.Remove(name);
        return root.ToJsonString();
    }

    private static string Added(JsonNode root, JsonObject target)
    {
        target["surprise"] = 1;
        return root.ToJsonString();
    }

    private static string Repeated(JsonNode root, JsonObject target, string name)
    {
        string once = $"\"{name}\":{target[name]?.ToJsonString() ?? "null"}";
        target["twice-here"] = 1;
        return root.ToJsonString().Replace("\"twice-here\":1", once, StringComparison.Ordinal);
    }
}
