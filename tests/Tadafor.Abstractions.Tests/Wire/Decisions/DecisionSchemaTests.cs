using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;
using FsCheck;
using NJsonSchema;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Tests.Law;
using Outcome = Tadafor.Domain.Law.Outcome;

namespace Tadafor.Abstractions.Tests.Wire.Decisions;

public sealed class DecisionSchemaTests
{
    private static readonly string _schemaText = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/schemas/decision.v1.json"));
    private static readonly JsonSchema _schema = JsonSchema.FromJsonAsync(_schemaText).GetAwaiter().GetResult();

    public static TheoryData<string> Cases => [.. PetitionCases.Decisions.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_case_follows_the_published_schema(string name) =>
        Assert.Empty(Errors(DecisionJson.ToText(DecisionDocument.Of(PetitionCases.Decisions[name]))));

    [Property(MaxTest = 60)]
    public Property Any_document_follows_the_published_schema() => Prop.ForAll(
        Arb.From(AnyDecision.Decision), decision => Assert.Empty(Errors(DecisionJson.ToText(DecisionDocument.Of(decision)))));

    [Theory]
    [InlineData("\"verdict\": \"satisfied\"", "\"verdict\": \"Satisfied\"")]
    [InlineData("\"kind\": \"count\"", "\"kind\": \"money\"")]
    [InlineData("\"kind\": \"count\"", "\"kind\": \"yes-no\"")]
    [InlineData("\"legalDate\": \"2023-08-07\"", "\"legalDate\": \"7/8/2023\"")]
    [InlineData("\"chosenByCaller\": false", "\"chosenByCaller\": null")]
    [InlineData("\"route\":", "\"rout\":")]
    [InlineData("\"additional\": 31", "\"additional\": 0")]
    public void What_the_reader_refuses_the_schema_refuses(string from, string to)
    {
        string text = DecisionJson.ToText(DecisionDocument.Of(PetitionCases.Decisions["citizens-short"]));
        Assert.Contains(from, text, StringComparison.Ordinal);

        Assert.NotEmpty(Errors(text.Replace(from, to, StringComparison.Ordinal)));
    }

    [Property(MaxTest = 30)]
    public Property Every_condition_of_a_petition_says_that_national_law_asks_it() => Prop.ForAll(
        Arb.From(AnyDecision.Decision),
        decision => Assert.All(DecisionDocument.Of(decision).Findings, f => Assert.Equal(["national"], f.Layers!)));

    [Fact]
    public void A_document_written_before_layers_were_told_is_read_and_keeps_its_bytes()
    {
        DecisionDocument now = DecisionDocument.Of(PetitionCases.Decisions["citizens-short"]);
        DecisionDocument before = now with { Findings = [.. now.Findings.Select(f => f with { Layers = null })], Digest = "" };
        before = before with { Digest = DecisionJson.DigestOf(before) };
        string text = DecisionJson.ToText(before);
        Assert.DoesNotContain("layers", text, StringComparison.Ordinal);
        Assert.Empty(Errors(text));
        Assert.Equal(text, DecisionJson.Read(text).Match(DecisionJson.ToText, faults => faults.Text.En));
    }

    [Fact]
    public void The_schema_lists_the_codes_of_every_enumeration()
    {
        JsonNode definitions = JsonNode.Parse(_schemaText)!["definitions"]!;
        string[] Codes(string name) => [.. definitions[name]!["enum"]!.AsArray().Select(v => v!.GetValue<string>())];

        Assert.Equal(Enum.GetValues<Outcome>().Select(OutcomeWords.Code), Codes("outcome"));
        Assert.Equal(Enum.GetValues<Verdict>().Select(VerdictWords.Code), Codes("verdict"));
        Assert.Equal(Enum.GetValues<Force>().Select(ForceWords.Code), Codes("force"));
        Assert.Equal(Enum.GetValues<Confidence>().Select(ConfidenceMarks.Code), Codes("confidence"));
        Assert.Equal(
            Enum.GetValues<LegalLayer>().Select(LegalLayers.Code),
            definitions["finding"]!["properties"]!["layers"]!["items"]!["enum"]!.AsArray().Select(v => v!.GetValue<string>()));
    }

    [Fact]
    public void The_schema_has_the_properties_of_every_type_in_their_order()
    {
        JsonNode root = JsonNode.Parse(_schemaText)!;
        (Type Type, JsonNode? Node)[] shapes =
        [
            (typeof(DecisionDocument), root), (typeof(EditionDocument), Definition("edition")),
            (typeof(ReadingDocument), Definition("reading")),
            (typeof(OptionDocument), Definition("option")), (typeof(OtherReadingDocument), Definition("otherReading")),
            (typeof(FindingDocument), Definition("finding")),
            (typeof(CitationDocument), Definition("citation")), (typeof(FactDocument), Definition("fact")),
            (typeof(MissingDocument), Definition("missing")),
            (typeof(JudgementDueDocument), Definition("judgementDue")), (typeof(CureDocument), Definition("cure")),
            (typeof(TraceStepDocument), Definition("traceStep")),
        ];
        foreach ((Type type, JsonNode? node) in shapes)
        {
            Assert.Equal(Properties(type), node!["properties"]!.AsObject().Select(p => p.Key));

            // Remarks are left out where there are none: decisions of files without them keep their bytes. Documents written before layers
            // were told have none, and are still read; whatever is written now has them.
            Assert.Equal(
                Properties(type).Where(p => p is not ("remarks" or "layers")),
                node["required"]!.AsArray().Select(p => p!.GetValue<string>()));
        }

        foreach ((Type type, string name) in new[]
        {
            (typeof(ValueDocument), "value"),
            (typeof(SourceDocument), "source"),
            (typeof(ChangeDocument), "change")
        })
        {
            JsonPolymorphismOptions kinds = DecisionJsonContext.Strict.GetTypeInfo(type).PolymorphismOptions!;
            Assert.Equal(
                kinds.DerivedTypes.Select(d =>
                    $"{d.TypeDiscriminator}: kind {string.Join(' ', Properties(d.DerivedType).Order(StringComparer.Ordinal))}"),
                Definition(name)!["oneOf"]!.AsArray().Select(kind =>
                    $"{kind!["properties"]!["kind"]!["enum"]![0]}: kind {string.Join(' ', kind["properties"]!.AsObject().Select(p => p.Key).Where(k => k != "kind").Order(StringComparer.Ordinal))}"));
        }

        JsonNode? Definition(string name) => root["definitions"]![name];
    }

    private static IEnumerable<string> Properties(Type type) =>
        DecisionJsonContext.Strict.GetTypeInfo(type).Properties.Where(p => p.Get is not null).Select(p => p.Name);

    private static IEnumerable<string> Errors(string json) => _schema.Validate(json).Select(e => $"{e.Path}: {e.Kind}");
}
