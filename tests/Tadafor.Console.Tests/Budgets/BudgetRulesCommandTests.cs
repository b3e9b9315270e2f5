using System.Text.Json.Nodes;
using NJsonSchema;

namespace Tadafor.Console.Tests.Budgets;

/// <summary><c>tadafor budget check</c> and <c>screen</c> from outside: samples, exit codes, three languages, faults.</summary>
public sealed class BudgetRulesCommandTests
{
    private static readonly string _folder = Path.Combine(Golden.RepositoryRoot, "samples", "budgets");

    [Theory]
    [InlineData("taroudant-rules", 0)]
    [InlineData("hardly-fixed", 3)]
    [InlineData("contradictions", 1)]
    public async Task Rules_of_the_samples_follow_the_schema_and_are_examined(string sample, int code)
    {
        Assert.Empty((await SchemaOf("budget-rules.v1")).Validate(await File.ReadAllTextAsync(Rules(sample))));
        (int answered, string output, string error) = Shell.Run("budget", "check", Rules(sample), "--lang", "en");
        Assert.Equal("", error);
        Assert.True(code == answered, output);
    }

    [Theory]
    [InlineData("taroudant-projects", 0)]
    [InlineData("what-cannot-stand", 1)]
    public async Task Proposals_of_the_samples_follow_the_schema_and_are_screened(string sample, int code)
    {
        Assert.Empty((await SchemaOf("budget-projects.v1")).Validate(await File.ReadAllTextAsync(Projects(sample))));
        (int answered, string output, string error) =
            Shell.Run("budget", "screen", Projects(sample), "--rules", Rules("taroudant-rules"), "--lang", "fr");
        Assert.Equal("", error);
        Assert.True(code == answered, output);
    }

    [Fact]
    public void Every_sample_is_tried()
    {
        Assert.Equal(3, Directory.EnumerateFiles(Path.Combine(_folder, "rules"), "*.json").Count());
        Assert.Equal(2, Directory.EnumerateFiles(Path.Combine(_folder, "projects"), "*.json").Count());
    }

    [Fact]
    public void The_answer_as_json_holds_place_ground_and_remedy()
    {
        (_, string output, _) = Shell.Run("budget", "check", Rules("contradictions"), "--json");
        JsonNode found = JsonNode.Parse(output)!["findings"]!.AsArray().Single(
            f => (string)f!["code"]! == "commune.budget-rules.vote-before-adoption")!;
        Assert.Equal("$.days.voteClosesOn", (string)found["place"]!);
        Assert.Equal("unsatisfied", (string)found["verdict"]!);
        Assert.Contains("185", (string)found["cites"]![0]!["text"]!["en"]!, StringComparison.Ordinal);
        Assert.NotNull(found["remedy"]!["ar"]);
    }

    [Theory]
    [InlineData("ar", "النظام الداخلي")]
    [InlineData("fr", "règlement intérieur")]
    [InlineData("en", "internal rules")]
    public void Internal_rules_are_laid_over_with_their_layer(string language, string layer)
    {
        string rules = Path.Combine(_folder, "rules", "taroudant-rules.json"), over = Shell.Sample("budgets/internal-rules.json");
        (int code, string output, string error) = Shell.Run("budget", "check", rules, "--internal-rules", over, "--lang", language);
        Assert.True(code == 0, error);
        Assert.Contains(layer, output, StringComparison.Ordinal);
        (_, output, _) = Shell.Run("budget", "check", rules, "--internal-rules", over, "--json");
        Assert.Contains("\"internal-rules\"", output, StringComparison.Ordinal);
        string region = File.ReadAllText(over).Replace("\"commune\"", "\"region\"", StringComparison.Ordinal)
            .Replace(", \"arrondissements\": false", "", StringComparison.Ordinal);
        Assert.Equal(2, Shell.RunWith(region, "budget", "check", rules, "--internal-rules", "-").Code);
    }

    [Fact]
    public void A_question_can_be_read_otherwise() =>
        Assert.Equal(1, Shell.Run("budget", "check", Rules("hardly-fixed"), "--choose", "Q56=open").Code);

    [Fact]
    public void A_letter_is_drafted_for_a_refusal_that_stands_and_for_no_other()
    {
        (int code, string letter, _) = Shell.Run(
            "budget", "screen", Projects("taroudant-projects"), "--rules", Rules("taroudant-rules"), "--letter", "م6", "--lang", "fr");
        Assert.Equal(0, code);
        Assert.Contains("art. 180", letter, StringComparison.Ordinal);
        foreach (string other in new[] { "م1", "م99" })
        {
            (code, _, string error) = Shell.Run(
                "budget", "screen", Projects("taroudant-projects"), "--rules", Rules("taroudant-rules"), "--letter", other);
            Assert.Equal(2, code);
            Assert.Contains("--letter", error, StringComparison.Ordinal);
        }
    }

    private static string Rules(string sample) => Path.Combine(_folder, "rules", $"{sample}.json");

    private static string Projects(string sample) => Path.Combine(_folder, "projects", $"{sample}.json");

    private static async Task<JsonSchema> SchemaOf(string name) => await JsonSchema.FromJsonAsync(
        await File.ReadAllTextAsync(Path.Combine(Golden.RepositoryRoot, "docs", "schemas", $"{name}.json")));
}
