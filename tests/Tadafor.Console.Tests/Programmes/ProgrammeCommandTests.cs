using System.Text.Json.Nodes;
using NJsonSchema;

namespace Tadafor.Console.Tests.Programmes;

/// <summary><c>tadafor programme</c> from outside: samples, exit codes, three languages, faults.</summary>
public sealed class ProgrammeCommandTests
{
    private static readonly JsonSchema _schema = JsonSchema
        .FromJsonAsync(File.ReadAllText(System.IO.Path.Combine(Golden.RepositoryRoot, "docs", "schemas", "programme.v1.json"))).Result;

    [Theory]
    [InlineData("taroudant-programme", 3)]
    [InlineData("example-programme", 0)]
    [InlineData("late-and-not-consulted", 1)]
    public void A_programme_of_the_samples_follows_the_schema_and_is_answered(string sample, int code)
    {
        Assert.Empty(_schema.Validate(File.ReadAllText(Path(sample))));
        (int answered, string output, string error) = Shell.Run("programme", Path(sample), "--lang", "en");
        Assert.Equal("", error);
        Assert.True(code == answered, output);
    }

    [Fact]
    public void Projects_are_shown_with_their_indicators_and_what_is_not_said_of_them_bears_on_nothing()
    {
        (int code, string output, _) = Shell.Run("programme", Path("example-programme"), "--lang", "en");
        Assert.Equal(0, code);
        Assert.Contains("streets lit: target 40", output, StringComparison.Ordinal);
        Assert.Contains("21 August 2023: 18", output, StringComparison.Ordinal);
        Assert.Contains("art. 158 §1, OL 113-14", output, StringComparison.Ordinal);
        JsonArray projects = JsonNode.Parse(Shell.Run("programme", Path("example-programme"), "--json").Output)!["projects"]!.AsArray();
        Assert.Equal(
            ["satisfied", "satisfied", "undetermined", "undetermined"],
            projects.SelectMany(p => p!["findings"]!.AsArray()).Select(f => (string)f!["verdict"]!));
        string none = File.ReadAllText(Path("example-programme"))
            .Replace("\"title\": \"Sports grounds\"", "\"title\": \"Sports grounds\", \"indicators\": []", StringComparison.Ordinal);
        (int still, string told, _) = Shell.RunWith(none, "programme", "-", "--lang", "en");
        Assert.Equal(0, still);
        Assert.Contains("Indicators of the project: not met", told, StringComparison.Ordinal);
        string twice = none.Replace("\"id\": \"p2\"", "\"id\": \"p1\"", StringComparison.Ordinal);
        Assert.Equal(2, Shell.RunWith(twice, "programme", "-").Code);
    }

    [Fact]
    public void What_is_to_come_is_written_as_a_calendar()
    {
        string target = System.IO.Path.Combine(Directory.CreateTempSubdirectory().FullName, "programme.ics");
        try
        {
            Assert.Equal(0, Shell.Run("programme", Path("example-programme"), "--ics", target).Code);
            string calendar = File.ReadAllText(target);
            Assert.Contains("commune.programme.update", calendar, StringComparison.Ordinal);
            Assert.DoesNotContain("commune.programme.decision-posted", calendar, StringComparison.Ordinal);
        }
        finally
        {
            Directory.Delete(System.IO.Path.GetDirectoryName(target)!, recursive: true);
        }
    }

    [Fact]
    public void Every_sample_is_tried() =>
        Assert.Equal(3, Directory.EnumerateFiles(System.IO.Path.GetDirectoryName(Path("taroudant-programme"))!, "*.json").Count());

    [Fact]
    public void What_is_late_and_who_was_not_consulted_is_found()
    {
        (int code, string output, _) = Shell.Run("programme", Path("late-and-not-consulted"), "--json");
        Assert.Equal(1, code);
        JsonNode answer = JsonNode.Parse(output)!;
        Assert.Equal("no", Step(answer, "commune.programme.decision"));
        Assert.Equal("no", Step(answer, "commune.programme.decision-posted"));
        Assert.Equal("no", Step(answer, "commune.programme.draft-to-committees"));
        Assert.Equal("unknown", Step(answer, "commune.programme.decision-notified"));
        Assert.Equal("unsatisfied", Verdict(answer, "commune.programme.body"));
        Assert.Equal("undetermined", Verdict(answer, "commune.programme.mechanisms"));
        Assert.Equal(["decision-notified", "committees-reported"], answer["notOnFile"]!.AsArray().Select(n => (string)n!));
        Assert.True((bool)answer["steps"]!.AsArray().Single(s => (string)s!["code"]! == "commune.programme.decision-notified")!["passed"]!);
    }

    [Theory]
    [InlineData("ar", "مراحل", "اللجان الدائمة")]
    [InlineData("fr", "Étapes", "commissions permanentes")]
    [InlineData("en", "Stages", "permanent committees")]
    public void It_speaks_three_languages(string language, string one, string other)
    {
        (int code, string output, _) = Shell.Run("programme", Path("example-programme"), "--lang", language);
        Assert.Equal(0, code);
        Assert.Contains(one, output, StringComparison.Ordinal);
        Assert.Contains(other, output, StringComparison.Ordinal);
    }

    [Fact]
    public void On_a_day_before_the_vote_nothing_after_it_is_asked()
    {
        (int code, string output, _) = Shell.Run("programme", Path("example-programme"), "--on", "2021-11-20", "--json");
        Assert.Equal(3, code);
        JsonNode answer = JsonNode.Parse(output)!;
        Assert.Null(answer["road"]);
        Assert.Empty(answer["years"]!.AsArray());
        Assert.Empty(answer["notOnFile"]!.AsArray());
    }

    [Theory]
    [InlineData("2023-12-31", 0)]
    [InlineData("2024-12-31", 0)]
    [InlineData("2025-01-01", 3)]
    public void A_year_without_a_report_on_file_is_told_and_is_no_refusal(string on, int code)
    {
        (int answered, string output, _) = Shell.Run("programme", Path("example-programme"), "--on", on, "--json");
        Assert.Equal(code, answered);
        Assert.Equal(
            code == 0 ? (int[])[] : [2024],
            JsonNode.Parse(output)!["withoutReport"]!.AsArray().Select(year => (int)year!));
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        (int code, string output, string error) = Shell.RunWith(
            """
            {"schema":"tadafor/programme/1","electedOn":"2021-02-30","acts":[
             {"act":"met","on":"2021-11-10"},{"act":"stage-done","on":"2021-11-11","stage":"vision"},
             {"act":"report-prepared","on":"2023-01-01","year":15},{"act":"data-supplied","on":"2023-01-01"},
             {"act":"adopted","on":"2022-01-01","sessionOn":"2022-01-01"}]}
            """,
            "programme",
            "-",
            "--lang",
            "en");
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.All(
            (string[])
            [
                "$.reference", "$.electedOn", "$.acts[0].act", "$.acts[1].stage", "$.acts[2].year", "$.acts[3].administration",
                "$.acts[4].sessionOn",
            ],
            place => Assert.Contains(place, error, StringComparison.Ordinal));
    }

    private static string Step(JsonNode answer, string code) =>
        (string)answer["steps"]!.AsArray().Single(s => (string)s!["code"]! == code)!["inTime"]!;

    private static string Verdict(JsonNode answer, string code) =>
        (string)answer["findings"]!.AsArray().Single(f => (string)f!["code"]! == code)!["verdict"]!;

    private static string Path(string sample) => Shell.Sample($"programmes/{sample}.json");
}
