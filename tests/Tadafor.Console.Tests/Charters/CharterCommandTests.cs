using System.Text.Json.Nodes;
using NJsonSchema;

namespace Tadafor.Console.Tests.Charters;

/// <summary><c>tadafor charter</c> from outside: samples, exit codes, three languages, faults with their places.</summary>
public sealed class CharterCommandTests
{
    private const string Taroudant = "charters/taroudant-charter.json", Label = "charters/taroudant-label.json";
    private const string Adopted = "charters/example-adopted.json";

    private static readonly JsonSchema _schema = JsonSchema
        .FromJsonAsync(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs", "schemas", "charter.v1.json"))).Result;

    [Theory]
    [InlineData(Taroudant)]
    [InlineData(Label)]
    [InlineData(Adopted)]
    public void A_sample_follows_the_schema(string sample) => Assert.Empty(_schema.Validate(File.ReadAllText(Shell.Sample(sample))));

    [Fact]
    public void The_first_draft_runs_against_the_law_clause_by_clause()
    {
        (int code, string output, string error) = Shell.Run(
            "charter",
            "check",
            Shell.Sample(Taroudant),
            "--version-id",
            "draft-1",
            "--json");
        Assert.Equal("", error);
        Assert.Equal(1, code);
        Assert.Equal(
            [
                "1 commune.clause.aim-within-powers satisfied",
                "2 commune.clause.signatures-not-above unsatisfied",
                "2 commune.clause.signatures-not-below satisfied",
                "2 commune.clause.petition-registration unsatisfied",
                "2 commune.clause.petition-open satisfied",
                "3 commune.clause.opinion-of-citizens unsatisfied",
                "4 commune.clause.petition-answer-period unsatisfied",
                "5 commune.clause.commitment-actor unsatisfied",
                "5 commune.clause.commitment-day unsatisfied",
            ],
            Verdicts(output));
    }

    [Fact]
    public void After_its_review_only_what_nobody_classified_is_open()
    {
        (int code, string output, _) = Shell.Run("charter", "check", Shell.Sample(Taroudant), "--json");
        Assert.Equal(3, code);
        Assert.Equal(
            ["6 commune.clause.classified awaiting-judgement"],
            Verdicts(output).Where(v => !v.EndsWith(" satisfied", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_finding_cites_the_clause_and_an_article()
    {
        (int code, string output, _) = Shell.Run("charter", "check", Shell.Sample(Label), "--json");
        Assert.Equal(1, code);
        Assert.All(
            JsonNode.Parse(output)!["clauses"]!.AsArray().SelectMany(c => c!["findings"]!.AsArray()),
            finding => Assert.True(finding!["cites"]!.AsArray().Count >= 2));
        Assert.Equal(
            [
                "1 commune.clause.aim-within-powers awaiting-judgement",
                "2 commune.clause.money undetermined",
                "3 commune.clause.share-of-statutory-body undetermined",
                "4 commune.clause.classified awaiting-judgement",
            ],
            Verdicts(Shell.RunWith(
                File
                    .ReadAllText(Shell.Sample(Label))
                    .Replace(", \"subjectToBudget\": false, \"voted\": false", "", StringComparison.Ordinal),
                "charter", "check", "-", "--json").Output));
    }

    [Fact]
    public void A_reading_that_is_chosen_decides()
    {
        string text = File.ReadAllText(Shell.Sample(Taroudant))
            .Replace("\"signatures\": 200", "\"signatures\": 100", StringComparison.Ordinal);
        Assert.Equal(3, Shell.RunWith(text, "charter", "check", "-").Code);
        Assert.Equal(1, Shell.RunWith(text, "charter", "check", "-", "--choose", "Q55=void").Code);
        Assert.Equal(3, Shell.RunWith(text, "charter", "check", "-", "--choose", "Q55=undertaking").Code);
    }

    [Theory]
    [InlineData("ar", "غير مستوفى", "البند 2")]
    [InlineData("fr", "non remplie", "clause 2")]
    [InlineData("en", "not met", "clause 2")]
    public void It_speaks_three_languages(string language, string verdict, string clause)
    {
        (int code, string output, _) = Shell.Run(
            "charter", "check", Shell.Sample(Taroudant), "--version-id", "draft-1", "--lang", language);
        Assert.Equal(1, code);
        Assert.Contains(verdict, output, StringComparison.Ordinal);
        Assert.Contains(clause, output.Replace("\u2066", "", StringComparison.Ordinal).Replace("\u2068", "", StringComparison.Ordinal)
            .Replace("\u2069", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_versions_differ_clause_by_clause()
    {
        (int code, string output, _) = Shell.Run("charter", "diff", Shell.Sample(Taroudant), "--json");
        Assert.Equal(1, code);
        Assert.Equal(["2", "3", "4", "5", "6"], JsonNode.Parse(output)!["changes"]!.AsArray().Select(c => (string)c!["number"]!));
        (int same, string nothing, _) = Shell.Run("charter", "diff", Shell.Sample(Taroudant), "--from", "draft-2", "--lang", "en");
        Assert.Equal((0, "no difference\n"), (same, nothing));
    }

    [Theory]
    [InlineData("2024-06-30", 0)]
    [InlineData("2025-06-30", 0)]
    [InlineData("2025-10-01", 1)]
    [InlineData("2024-02-04", 3)]
    public void The_calendar_says_what_is_overdue(string day, int expected) =>
        Assert.Equal(expected, Shell.Run("charter", "calendar", Shell.Sample(Adopted), "--on", day).Code);

    [Fact]
    public void The_calendar_ends_with_the_account_of_each_year()
    {
        (_, string output, _) = Shell.Run("charter", "calendar", Shell.Sample(Adopted), "--on", "2026-01-15", "--lang", "en");
        Assert.Contains("account of 2024: due 2, kept in time 1, kept late 1, overdue 0", output, StringComparison.Ordinal);
        Assert.Contains("account of 2025: due 2, kept in time 0, kept late 0, overdue 2", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_draft_promises_nothing_yet_and_its_acts_are_told()
    {
        (int code, string output, _) = Shell.Run("charter", "calendar", Shell.Sample(Taroudant), "--on", "2024-07-01", "--json");
        Assert.Equal(3, code);
        Assert.Equal(["drafted", "reviewed", "drafted"], JsonNode.Parse(output)!["acts"]!.AsArray().Select(a => (string)a!["event"]!));
        (_, string told, _) = Shell.Run("charter", "calendar", Shell.Sample(Taroudant), "--on", "2023-11-30", "--lang", "en");
        Assert.Contains("10 November 2023: drafted, draft-1, council", told, StringComparison.Ordinal);
        Assert.DoesNotContain("reviewed", told, StringComparison.Ordinal);
    }

    [Fact]
    public void The_self_assessment_shows_what_is_stated_and_what_is_not()
    {
        (int code, string output, _) = Shell.Run("charter", "check", Shell.Sample(Adopted), "--lang", "en");
        Assert.Equal(0, code);
        Assert.Contains("evidence: the register", output, StringComparison.Ordinal);
        Assert.Contains("no evidence on file", output, StringComparison.Ordinal);
        Assert.Contains("durability: no answer on file", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Internal_rules_are_examined_by_the_same_rules_and_cited_as_a_layer()
    {
        string rules = Shell.Sample("charters/internal-rules-example.json");
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, "docs/schemas/internal-rules.v1.json"));
        Assert.Empty(schema.Validate(File.ReadAllText(rules)));
        (int code, string output, _) = Shell.Run("charter", "rules", rules, "--json");
        Assert.Equal(1, code);
        JsonNode[] findings =
        [
            .. JsonNode.Parse(output)!["articles"]!.AsArray().SelectMany(a => a!["findings"]!.AsArray()).Select(f => f!)
        ];
        Assert.Equal(["satisfied", "satisfied", "satisfied", "unsatisfied"], findings.Select(f => (string)f["verdict"]!));
        Assert.All(findings, f => Assert.True(f["cites"]!.AsArray().Count >= 2));
        Assert.All(["ar", "fr", "en"], language => Assert.Equal(1, Shell.Run("charter", "rules", rules, "--lang", language).Code));

        (_, string without, _) = Shell.Run("charter", "check", Shell.Sample(Label), "--json");
        (_, string with, _) = Shell.Run("charter", "check", Shell.Sample(Label), "--internal-rules", rules, "--json");
        Assert.Contains("3 commune.clause.share-of-statutory-body undetermined", Verdicts(without));
        Assert.Contains("3 commune.clause.share-of-statutory-body satisfied", Verdicts(with));
        Assert.Equal(3, JsonNode.Parse(with)!["clauses"]![2]!["findings"]![0]!["cites"]!.AsArray().Count);
        Assert.Equal(2, Shell.RunWith("{}", "charter", "rules", "-").Code);
    }

    [Fact]
    public void Both_schemas_know_the_same_provisions()
    {
        // Internal rules fix bodies besides.
        Assert.True(JsonNode.Parse(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/schemas/internal-rules.v1.json")))!
            ["definitions"]!.AsObject().ContainsKey("statutes"));
        JsonNode[] definitions = [.. ((string[])["charter.v1.json", "internal-rules.v1.json"])
            .Select(f => JsonNode.Parse(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs", "schemas", f)))!["definitions"]!)];
        definitions[1].AsObject().Remove("statutes");
        Assert.True(JsonNode.DeepEquals(definitions[0], definitions[1]));
    }

    [Fact]
    public void The_model_is_a_charter_that_passes()
    {
        (int code, string model, _) = Shell.Run("charter", "model", "--on", "2027-01-01", "--json");
        Assert.Equal(0, code);
        Assert.Empty(_schema.Validate(model));
        Assert.Equal(0, Shell.RunWith(model, "charter", "check", "-").Code);
        Assert.All(["ar", "fr", "en"], language => Assert.Equal(
            0,
            Shell.Run("charter", "model", "--on", "2027-01-01", "--lang", language).Code));
    }

    [Theory]
    [InlineData("check", "--version-id", "draft-9")]
    [InlineData("diff", "--from", "draft-9")]
    [InlineData("diff", "--to", "draft-1")]
    [InlineData("calendar", "--on", "yesterday")]
    public void An_argument_that_is_wrong_is_answered_with_a_remedy(string command, string option, string value)
    {
        (int code, string output, string error) = Shell.Run("charter", command, Shell.Sample(Taroudant), option, value);
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains("--", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"commune\"", "\"comune\"", "level")]
    [InlineData("\"kind\": \"opinion-effect\"", "\"kind\": \"opinion\"", "provides[0]")]
    [InlineData("\"by\": \"associations\"", "\"by\": \"association\"", "acts[1]")]
    [InlineData("\"unit\": \"months\"", "\"unit\": \"weeks\"", "unit")]
    public void What_is_wrong_is_said_with_its_place(string from, string to, string place)
    {
        string text = File.ReadAllText(Shell.Sample(Taroudant));
        Assert.Contains(from, text, StringComparison.Ordinal);
        (int code, string output, string error) = Shell.RunWith(
            text.Replace(from, to, StringComparison.Ordinal), "charter", "check", "-", "--lang", "en");
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains(place, error, StringComparison.Ordinal);
    }

    private static string[] Verdicts(string json) =>
    [
        .. JsonNode.Parse(json)!["clauses"]!.AsArray().SelectMany(c => c!["findings"]!.AsArray()
            .Select(f => $"{(string)c["number"]!} {(string)f!["code"]!} {(string)f["verdict"]!}")),
    ];
}
