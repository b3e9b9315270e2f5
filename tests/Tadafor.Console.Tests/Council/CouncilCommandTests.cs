using System.Text.Json.Nodes;
using NJsonSchema;

namespace Tadafor.Console.Tests.Council;

/// <summary><c>tadafor council</c> from outside: samples, exit codes, three languages, faults with their places.</summary>
public sealed class CouncilCommandTests
{
    private const string Ordinary = "councils/taroudant-ordinary.json", Abstentions = "councils/taroudant-abstentions.json";

    private static readonly JsonSchema _schema = JsonSchema
        .FromJsonAsync(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs", "schemas", "council-vote.v1.json"))).Result;

    [Theory]
    [InlineData(Ordinary, 0, "adopted")]
    [InlineData("councils/taroudant-programme.json", 1, "second-sitting")]
    [InlineData(Abstentions, 3, "undetermined")]
    [InlineData("councils/taroudant-incomplete.json", 3, "undetermined")]
    public void A_sample_follows_the_schema_and_comes_to_what_its_page_says(string sample, int code, string outcome)
    {
        Assert.Empty(_schema.Validate(File.ReadAllText(Shell.Sample(sample))));
        (int found, string output, string error) = Shell.Run("council", Shell.Sample(sample), "--json");
        Assert.Equal("", error);
        Assert.Equal(code, found);
        Assert.Equal(outcome, (string)JsonNode.Parse(output)!["outcome"]!);
    }

    [Theory]
    [InlineData("ar", "أكثر من نصفه: 16")]
    [InlineData("fr", "dénominateur : membres en exercice, soit 31")]
    [InlineData("en", "denominator: members in office, that is 31; more than half: 16")]
    public void It_prints_the_formula_in_three_languages(string language, string words)
    {
        (int code, string output, _) = Shell.Run("council", Shell.Sample(Ordinary), "--lang", language);
        Assert.Equal(0, code);
        Assert.Contains(words, output.Replace('\u00A0', ' ').Replace('\u202F', ' '), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("excluded", 0)]
    [InlineData("blank-included", 0)]
    [InlineData("included", 1)]
    public void A_reading_that_is_chosen_decides(string option, int code) =>
        Assert.Equal(code, Shell.Run("council", Shell.Sample(Abstentions), "--choose", $"Q21={option}").Code);

    [Theory]
    [InlineData("\"for\": 14", "\"for\": 34", "presentAtVote")]
    [InlineData("\"for\": 14", "\"for\": -1", "for")]
    [InlineData("\"presentAtOpening\": 16", "\"presentAtOpening\": 32", "presentAtOpening")]
    [InlineData("\"ordinary\"", "\"ordinery\"", "ordinary")]
    [InlineData("\"presidentSide\": \"for\"", "\"presidentSide\": \"chair\"", "presidentSide")]
    [InlineData("\"2026-02-06\"", "\"2026-02-30\"", "on")]
    public void What_is_wrong_is_said_with_its_place(string from, string to, string place)
    {
        string text = File.ReadAllText(Shell.Sample(Ordinary));
        Assert.Contains(from, text, StringComparison.Ordinal);
        (int code, string output, string error) = Shell.RunWith(
            text.Replace(from, to, StringComparison.Ordinal), "council", "-", "--lang", "en");
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains(place, error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("councils/taroudant-decision.json", 0)]
    [InlineData("councils/taroudant-objection.json", 1)]
    public async Task The_road_of_a_sample_follows_the_schema_and_comes_to_what_its_page_says(string sample, int code)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, "docs/schemas/council-decision.v1.json"));
        Assert.Empty(schema.Validate(File.ReadAllText(Shell.Sample(sample))));
        (int found, string output, string error) = Shell.Run("council", "road", Shell.Sample(sample), "--json");
        Assert.Equal("", error);
        Assert.Equal(code, found);
        Assert.Equal("commune.after-vote.objection", (string)JsonNode.Parse(output)!["steps"]![3]!["code"]!);
    }

    [Fact]
    public void A_day_that_cannot_be_is_said_with_its_place()
    {
        string text = File.ReadAllText(Shell.Sample("councils/taroudant-decision.json"))
            .Replace("\"receivedOn\": \"2026-02-13\"", "\"receivedOn\": \"2026-02-03\"", StringComparison.Ordinal);
        (int code, string output, string error) = Shell.RunWith(text, "council", "road", "-");
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains("receivedOn", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("councils/taroudant-president-first-round.json", 1, "next-round", "a,b")]
    [InlineData("councils/taroudant-delegate-tie.json", 0, "elected", "b")]
    public async Task An_election_of_a_sample_follows_the_schema_and_comes_to_what_its_page_says(
        string sample,
        int code,
        string outcome,
        string candidates)
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, "docs/schemas/council-election.v1.json"));
        Assert.Empty(schema.Validate(File.ReadAllText(Shell.Sample(sample))));
        (int found, string output, string error) = Shell.Run("council", "election", Shell.Sample(sample), "--json");
        Assert.Equal("", error);
        Assert.Equal(code, found);
        JsonNode answer = JsonNode.Parse(output)!;
        Assert.Equal(outcome, (string)answer["outcome"]!);
        Assert.Equal(candidates, string.Join(",", answer["candidates"]!.AsArray().Select(c => (string)c!)));
    }

    [Theory]
    [InlineData("ar", "الاستدعاء الأول")]
    [InlineData("fr", "première convocation")]
    public void A_summons_is_drafted_for_the_call_that_the_file_states(string language, string call)
    {
        (_, string output, string error) = Shell.Run(
            "council", Shell.Sample("councils/taroudant-ordinary.json"), "--letter", "--lang", language);
        Assert.Equal("", error);
        Assert.Contains(call, output, StringComparison.Ordinal);
        string uncalled = File.ReadAllText(Shell.Sample("councils/taroudant-ordinary.json"))
            .Replace("\"call\": \"first\",", "", StringComparison.Ordinal);
        (int code, _, string told) = Shell.RunWith(uncalled, "council", "-", "--letter");
        Assert.Equal(2, code);
        Assert.Contains("State call", told, StringComparison.Ordinal);
    }

    [Fact]
    public void A_notice_of_a_visa_is_drafted_where_one_is_asked_for()
    {
        string text = File.ReadAllText(Shell.Sample("councils/taroudant-decision.json"));
        (_, string output, string error) = Shell.RunWith(text, "council", "road", "-", "--letter", "--lang", "fr");
        Assert.Equal("", error);
        Assert.Contains("visa de la délibération", output, StringComparison.Ordinal);
        string none = text.Replace("\"financial-impact\"", "\"no-visa\"", StringComparison.Ordinal);
        Assert.NotEqual(text, none);
        (int code, _, string told) = Shell.RunWith(none, "council", "road", "-", "--letter");
        Assert.Equal(2, code);
        Assert.Contains("No notice of a visa", told, StringComparison.Ordinal);
    }
}
