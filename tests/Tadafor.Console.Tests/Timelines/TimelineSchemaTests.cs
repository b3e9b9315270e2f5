using System.Text.Json;
using System.Text.Json.Nodes;
using NJsonSchema;
using Tadafor.Abstractions.Wire.Timelines;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Rules;
using Tadafor.Rules.Laws.OrganicLaw44_14;

namespace Tadafor.Console.Tests.Timelines;

/// <summary>The published schemas say what <c>tadafor timeline</c> reads.</summary>
public sealed class TimelineSchemaTests
{
    private static readonly string _acts = Published("petition-timeline.v1.json"), _feasts = Published("feasts.v1.json");
    private static readonly JsonSchema _actsSchema = Schema(_acts), _feastsSchema = Schema(_feasts);

    [Theory]
    [InlineData("taroudant-association-2023")]
    [InlineData("taroudant-whole-road")]
    [InlineData("late-refusal")]
    [InlineData("national-refused")]
    public void Every_sample_follows_the_schema(string sample) => Assert.Empty(_actsSchema.Validate(Sample(sample)));

    [Fact]
    public void The_feasts_of_the_samples_follow_the_schema() => Assert.Empty(_feastsSchema.Validate(Sample("feasts")));

    [Theory]
    [InlineData("\"schema\": \"tadafor/petition-timeline/1\"", "\"schema\": \"tadafor/petition-timeline/2\"")]
    [InlineData("\"commune\"", "\"comune\"")]
    [InlineData("\"on\": \"2023-08-28\"", "\"on\": \"28/08/2023\"")]
    [InlineData("\"receiptHandedOver\"", "\"receipt\"")]
    [InlineData("\"adopted\"", "\"approved\"")]
    [InlineData("\"session\": \"2024-02\"", "\"session\": \"February\"")]
    [InlineData("\"act\": \"referred\", ", "")]
    [InlineData(", \"answer\": \"adopted\"", "")]
    [InlineData("\"reference\": \"TR-2023-01\",", "")]
    public void What_the_schema_refuses_the_reader_refuses(string from, string to)
    {
        string text = Sample("taroudant-whole-road");
        Assert.Contains(from, text, StringComparison.Ordinal);
        string changed = text.Replace(from, to, StringComparison.Ordinal);

        Assert.NotEmpty(_actsSchema.Validate(changed));
        Assert.Equal(2, Shell.RunWith(changed, "timeline", "-").Code);
    }

    [Fact]
    public void The_schemas_list_every_word_that_is_read()
    {
        JsonNode of = JsonNode.Parse(_acts)!["properties"]!;
        JsonNode[] acts = [.. of["acts"]!["items"]!["oneOf"]!.AsArray().Select(a => a!["properties"]!)];
        string[] kinds = [.. acts.SelectMany(a => Words(a["act"]!))];
        Assert.All(kinds, kind => Assert.DoesNotContain("unknown-word", string.Join(' ', Codes(kind)), StringComparison.Ordinal));
        Assert.Equal(22, kinds.Length);
        Assert.Contains("timeline.unknown-word", Codes("signed"));
        Assert.Equal(
            Enum.GetValues<CouncilAnswer>().Select(a => a.Code()).Order(StringComparer.Ordinal),
            Words(acts.Single(a => a["answer"] is not null)["answer"]!).Order(StringComparer.Ordinal));
        Assert.Equal([.. PetitionSchemes.All.Select(s => s.Code), .. Articles7To15Procedure.All.Select(s => s.Code)], Words(of["law"]!));
        Assert.Equal(
            Feasts.All.Select(f => f.Code()).Order(StringComparer.Ordinal),
            Words(JsonNode.Parse(_feasts)!["properties"]!["feasts"]!["items"]!["properties"]!["feast"]!).Order(StringComparer.Ordinal));
    }

    private static IEnumerable<string> Codes(string act) => new[] { "commune", "national-government" }
        .Select(law => TimelineJson.Read($$"""{"schema":"tadafor/petition-timeline/1","reference":"a","law":"{{law}}","acts":[{"act":"{{act}}","on":"2024-01-01"}]}""")
            .Match(_ => "", faults => string.Join(' ', faults.Listed.Select(f => f.Kind.Code))))
        .Order(StringComparer.Ordinal).Take(act == "signed" ? 2 : 1);

    private static string[] Words(JsonNode node) => node["enum"]!.Deserialize<string[]>()!;

    private static string Sample(string name) => File.ReadAllText(Shell.Sample($"timelines/{name}.json"));

    private static string Published(string name) => File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/schemas", name));

    private static JsonSchema Schema(string text) => JsonSchema.FromJsonAsync(text).GetAwaiter().GetResult();
}
