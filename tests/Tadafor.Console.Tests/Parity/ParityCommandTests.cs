using System.Text.Json.Nodes;
using NJsonSchema;

namespace Tadafor.Console.Tests.Parity;

/// <summary><c>tadafor parity</c> from outside: samples, exit codes, three languages, faults with their places.</summary>
public sealed class ParityCommandTests
{
    private const string Body = "compositions/skhirat-body.json", Council = "compositions/taroudant-council.json";

    private static readonly JsonSchema _schema = JsonSchema
        .FromJsonAsync(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs", "schemas", "composition.v1.json"))).Result;

    [Theory]
    [InlineData(Body)]
    [InlineData(Council)]
    public void A_sample_follows_the_schema(string sample) => Assert.Empty(_schema.Validate(File.ReadAllText(Shell.Sample(sample))));

    [Fact]
    public void A_bureau_of_six_misses_one_half_and_the_body_is_open()
    {
        (int code, string output, string error) = Shell.Run("parity", Shell.Sample(Body), "--json");
        Assert.Equal("", error);
        Assert.Equal(1, code);
        JsonArray organs = JsonNode.Parse(output)!["days"]![0]!["organs"]!.AsArray();
        Assert.Equal(["undetermined", "unsatisfied"], organs.Select(o => (string)o!["findings"]![0]!["verdict"]!));
        JsonNode change = Assert.Single(organs[1]!["smallestChanges"]!.AsArray())!;
        Assert.Equal(1, (int)change["womenForMen"]!);
        Assert.Empty(organs[0]!["smallestChanges"]!.AsArray());
    }

    [Fact]
    public void A_replacement_is_answered_on_its_day()
    {
        (int code, string output, _) = Shell.Run("parity", Shell.Sample(Council), "--json");
        Assert.Equal(1, code);
        JsonArray days = JsonNode.Parse(output)!["days"]!.AsArray();
        Assert.Equal(2, days.Count);
        Assert.All(days[0]!["organs"]!.AsArray(), o => Assert.All(
            o!["findings"]!.AsArray(),
            f => Assert.Equal("satisfied", (string)f!["verdict"]!)));
        JsonNode bureau = days[1]!["organs"]![1]!;
        Assert.Equal("endeavour", (string)bureau["findings"]!.AsArray().Single(f => (string)f!["verdict"]! == "unsatisfied")!["force"]!);
        Assert.Single(bureau["smallestChanges"]!.AsArray());
    }

    [Theory]
    [InlineData("ar", "نساء")]
    [InlineData("fr", "femmes")]
    [InlineData("en", "women")]
    public void It_speaks_three_languages(string language, string word)
    {
        (int code, string output, _) = Shell.Run("parity", Shell.Sample(Body), "--lang", language);
        Assert.Equal(1, code);
        Assert.Contains(word, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"commune\"", "\"comune\"", "composition.")]
    [InlineData("\"fixed\"", "\"set\"", "size")]
    [InlineData("\"within\": \"body\"", "\"within\": \"bdy\"", "body")]
    [InlineData("\"parts\": 1, \"of\": 2", "\"parts\": 3, \"of\": 2", "goals")]
    [InlineData("\"rounding\": \"up\", ", "", "rounding")]
    [InlineData("\"unknown\": 15", "\"unknown\": 1500", "unknown")]
    [InlineData("\"men\": 4,\n      \"size\"", "\"men\": 40,\n      \"size\"", "organs[1]")]
    [InlineData("\"id\": \"bureau\"", "\"id\": \"body\"", "organs[1]")]
    public void What_is_wrong_is_said_with_its_place(string from, string to, string place)
    {
        string text = File.ReadAllText(Shell.Sample(Body));
        Assert.Contains(from, text, StringComparison.Ordinal);
        (int code, string output, string error) = Shell.RunWith(
            text.Replace(from, to, StringComparison.Ordinal), "parity", "-", "--lang", "en");
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.True(error.Contains(place, StringComparison.Ordinal) || place == "composition.", error);
    }

    [Fact]
    public void Nobody_leaves_who_does_not_sit_there()
    {
        string text = File.ReadAllText(Shell.Sample(Council))
            .Replace("\"leaves\": \"woman\"", "\"leaves\": \"unknown\"", StringComparison.Ordinal);
        Assert.Equal(2, Shell.RunWith(text, "parity", "-").Code);
    }

    [Fact]
    public void A_council_of_unknown_ballot_is_not_decided()
    {
        string text = File.ReadAllText(Shell.Sample(Council))
            .Replace("\"ballot\": \"list\", ", "", StringComparison.Ordinal)
            .Replace("\"women\": 11, \"men\": 20", "\"women\": 10, \"men\": 21", StringComparison.Ordinal)
            .Replace("\"leaves\": \"woman\", \"enters\": \"man\"", "\"leaves\": \"man\", \"enters\": \"woman\"", StringComparison.Ordinal);
        Assert.Equal(3, Shell.RunWith(text, "parity", "-").Code);
    }

    [Fact]
    public void Internal_rules_add_a_share_and_are_cited_as_their_layer()
    {
        string layer = Shell.Sample("charters/internal-rules-layer.json");
        (int code, string output, string error) = Shell.Run("parity", Shell.Sample(Council), "--internal-rules", layer, "--lang", "en");
        Assert.Equal((1, ""), (code, error));
        Assert.Contains("layer: internal rules\n", output, StringComparison.Ordinal);
        string without = Shell.Run("parity", Shell.Sample(Council), "--lang", "en").Output;
        Assert.DoesNotContain("layer: internal rules\n", without, StringComparison.Ordinal);
        Assert.Equal(2, Shell.Run("parity", Shell.Sample(Council), "--internal-rules", Shell.Sample(Council)).Code);
    }
}
