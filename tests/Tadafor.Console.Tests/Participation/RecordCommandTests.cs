using System.Text.Json.Nodes;
using NJsonSchema;

namespace Tadafor.Console.Tests.Participation;

/// <summary><c>tadafor record</c> from outside: the sample, exit codes, three languages, faults.</summary>
public sealed class RecordCommandTests
{
    private static readonly string _sample = Shell.Sample("records/taroudant-2023-2024.json");

    [Fact]
    public async Task The_sample_follows_the_schema_and_is_put_together()
    {
        JsonSchema schema = await JsonSchema.FromFileAsync(Path.Combine(Golden.RepositoryRoot, "docs/schemas/record.v1.json"));
        Assert.Empty(schema.Validate(File.ReadAllText(_sample)));
        (int code, string output, _) = Shell.Run("record", _sample, "--year", "2023", "--json");
        Assert.Equal(3, code);
        JsonNode petitions = JsonNode.Parse(output)!["lines"]!.AsArray().Single(l => (string?)l!["programme"] == "Petitions")!;
        string[] numbers = ["participantsAtLeast", "womenAtLeast", "womenAtMost", "activitiesNotCounted"];
        Assert.Equal([18, 0, 18, 0], numbers.Select(name => (int)petitions[name]!));
        Assert.Equal(2, (int)petitions["results"]!["petition"]!);
        JsonNode charter = JsonNode.Parse(output)!["lines"]!.AsArray().Single(l => (string?)l!["programme"] == "Participation charter")!;
        Assert.Equal(3, (int)charter["activitiesNotCounted"]!);
        Assert.Equal(0, (int)charter["womenAtLeast"]!);
        Assert.Null(charter["womenAtMost"]);
        Assert.Equal("charters/taroudant-charter.json", (string)charter["files"]![0]!);
    }

    [Theory]
    [InlineData("2024", 3)]
    [InlineData("2022", 1)]
    [InlineData("23", 2)]
    public void A_year_alone(string year, int code) => Assert.Equal(code, Shell.Run("record", _sample, "--year", year).Code);

    [Theory]
    [InlineData("ar", "المشاركون")]
    [InlineData("fr", "dont femmes")]
    [InlineData("en", "What came out")]
    public void It_speaks_three_languages_plain_and_in_markdown(string language, string word)
    {
        Assert.Contains(word, Shell.Run("record", _sample, "--lang", language).Output, StringComparison.Ordinal);
        Assert.Contains(word, Shell.Run("record", _sample, "--lang", language, "--markdown").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "الفصل 139", "المادة 121", "المادة 120")]
    [InlineData("fr", "art. 139", "art. 121", "art. 120")]
    [InlineData("en", "art. 139", "art. 121", "art. 120")]
    public void What_the_law_speaks_of_is_shown_with_its_articles(string language, string dialogue, string petitions, string opinions)
    {
        (_, string output, _) = Shell.Run("record", _sample, "--lang", language);
        Assert.All([dialogue, petitions, opinions], article => Assert.Contains(article, output, StringComparison.Ordinal));

        // No petition came out in 2024: its article says nothing of that year.
        (_, string later, _) = Shell.Run("record", _sample, "--lang", language, "--year", "2024");
        Assert.Contains(opinions, later, StringComparison.Ordinal);
        Assert.DoesNotContain(petitions, later, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        (int code, string output, string error) = Shell.RunWith(
            """
            {"schema":"tadafor/record/1","reference":"r","activities":[
             {"id":"a","kind":"party","title":"t","from":"2023-02-02","to":"2023-02-01"},
             {"id":"a","kind":"visit","from":"2023-02-02","groups":[{"category":"c","number":3,"women":2,"men":2},{"category":"c","women":1}],
              "results":[{"kind":"petition","number":0}]}]}
            """,
            "record",
            "-",
            "--lang",
            "en");
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.All(
            (string[])
            [
                "$.activities[0].kind", "$.activities[0].to", "$.activities[1].id", "$.activities[1].title",
                "$.activities[1].groups[0].number", "$.activities[1].groups[1].women", "$.activities[1].results[0].number",
            ],
            place => Assert.Contains(place, error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("taroudant-association-complete", "2023-11-20", 0)]
    [InlineData("taroudant-association-complete", "2023-12-16", 1)]
    [InlineData("taroudant-association-complete", "2023-10-16", 1)]
    [InlineData("taroudant-association-three-defects", "2023-11-20", 1)]
    [InlineData("taroudant-citizens-200", "2023-11-20", 2)]
    public void An_association_may_answer_a_call_within_its_window_by_the_conditions_of_petitions(string dossier, string day, int code)
    {
        foreach (string language in (string[])["ar", "fr", "en"])
        {
            Assert.Equal(code, Call(dossier, day, "--lang", language).Code);
        }
    }

    [Fact]
    public void A_missing_fact_of_an_association_leaves_the_call_open()
    {
        string text = File.ReadAllText(Shell.Sample("dossiers/taroudant-association-complete.json"))
            .Replace("\"regular\": true,", "", StringComparison.Ordinal);
        (int code, string output, _) = Shell.RunWith(
            text,
            [
                "record",
                "call",
                Shell.Sample("records/taroudant-2023-2024.json"),
                "-",
                "--call",
                "call",
                "--on",
                "2023-11-20",
                "--lang",
                "en"
            ]);
        Assert.Equal(3, code);
        Assert.Contains("no law asks these conditions of a call", output, StringComparison.Ordinal);
        Assert.Contains("art. 124 (b), OL 113-14", output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_activity_that_is_no_call_is_refused_with_those_there_are()
    {
        (int code, _, string error) = Shell.Run(
            "record",
            "call",
            Shell.Sample("records/taroudant-2023-2024.json"),
            Shell.Sample("dossiers/taroudant-association-complete.json"),
            "--call",
            "visit-tiznit",
            "--on",
            "2023-11-20");
        Assert.Equal(2, code);
        Assert.Contains("Its calls: call.", error, StringComparison.Ordinal);
    }

    private static (int Code, string Output, string Error) Call(string dossier, string day, params string[] more) => Shell.Run(
    [
        "record", "call", Shell.Sample("records/taroudant-2023-2024.json"), Shell.Sample($"dossiers/{dossier}.json"), "--call", "call",
        "--on", day,
        .. more,
    ]);
}
