using System.Text.Json.Nodes;
using NJsonSchema;

namespace Tadafor.Console.Tests.Bodies;

/// <summary><c>tadafor body</c> and <c>tadafor opinion</c> from outside: samples, exit codes, three languages, faults.</summary>
public sealed class BodyCommandTests
{
    private const string Equality = "taroudant-equality-body", Opinion = "taroudant-equality-opinion";

    private static readonly JsonSchema _body = Schema("body"), _opinion = Schema("opinion");

    [Theory]
    [InlineData(Equality, 0)]
    [InlineData("taroudant-consultation-space", 3)]
    [InlineData("taroudant-youth-council", 3)]
    [InlineData("neighbourhood-committee", 3)]
    [InlineData("skhirat-body", 3)]
    public void A_body_of_the_samples_follows_the_schema_and_is_answered(string sample, int code)
    {
        Assert.Empty(_body.Validate(Text(sample)));
        (int answered, string output, string error) = Shell.Run("body", Path(sample), "--lang", "en");
        Assert.Equal("", error);
        Assert.True(code == answered, output);
    }

    [Theory]
    [InlineData(Opinion, 0)]
    [InlineData("taroudant-equality-draft", 3)]
    [InlineData("taroudant-programme-remarks", 3)]
    public void An_opinion_of_the_samples_follows_the_schema_and_is_answered(string sample, int code)
    {
        Assert.Empty(_opinion.Validate(Text(sample)));
        (int answered, string output, string error) = Shell.Run("opinion", Path(sample), "--lang", "en");
        Assert.Equal("", error);
        Assert.True(code == answered, output);
    }

    [Fact]
    public void Every_sample_is_tried()
    {
        string folder = System.IO.Path.GetDirectoryName(Path(Equality))!;
        Assert.Equal(8, Directory.EnumerateFiles(folder, "*.json").Count());
    }

    [Fact]
    public void A_vacancy_and_its_replacement_are_answered_by_day()
    {
        JsonNode answer = JsonNode.Parse(Shell.Run("body", Path(Equality), "--on", "2023-05-20", "--json").Output)!;
        Assert.Equal(["s8"], answer["vacantSeats"]!.AsArray().Select(s => (string)s!));
        Assert.Equal("unsatisfied", Verdict(answer["findings"]!, "local.body.members"));
        JsonNode later = JsonNode.Parse(Shell.Run("body", Path(Equality), "--on", "2023-06-05", "--json").Output)!;
        Assert.Empty(later["vacantSeats"]!.AsArray());
        Assert.Equal("satisfied", Verdict(later["findings"]!, "local.body.members"));
    }

    [Theory]
    [InlineData("2025-05-05", "yes", 0)]
    [InlineData("2025-05-06", "no", 1)]
    public void A_term_of_three_years_ends_on_the_eve(string on, string inOffice, int code)
    {
        (int answered, string output, _) = Shell.Run("body", Path(Equality), "--on", on, "--json");
        Assert.Equal(inOffice, (string)JsonNode.Parse(output)!["inOffice"]!);
        Assert.Equal(inOffice == "yes" ? "in-office" : "ended", (string)JsonNode.Parse(output)!["stage"]!);
        Assert.Empty(JsonNode.Parse(output)!["vacantSeats"]!.AsArray());
        Assert.Equal("satisfied", Verdict(JsonNode.Parse(output)!["findings"]!, "commune.programme.body"));
        Assert.Equal(code, answered);
    }

    [Theory]
    [InlineData("2024-03-18", "no", 0)]
    [InlineData("2024-04-18", "yes", 1)]
    public void An_answer_is_late_under_the_charter_that_sets_the_period(string on, string late, int code)
    {
        (int answered, string output, _) = Shell.Run("opinion", Path(Opinion), "--on", on, "--json");
        Assert.Equal(code, answered);
        JsonNode duty = Assert.Single(JsonNode.Parse(output)!["duties"]!.AsArray())!;
        Assert.Equal(late, (string)duty["late"]!);
        Assert.Contains("charter", (string)duty["period"]!["cites"]![0]!["text"]!["en"]!, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Without_a_period_nothing_is_late_and_the_answer_rests_on_a_question()
    {
        JsonNode file = JsonNode.Parse(Text(Opinion))!;
        file["body"]!["statutes"]!.AsObject().Remove("replyPeriod");
        (int code, string output, _) = Shell.RunWith(file.ToJsonString(), "opinion", "-", "--on", "2030-01-01", "--json");
        Assert.Equal(0, code);
        JsonNode answer = JsonNode.Parse(output)!;
        Assert.Empty(answer["duties"]!.AsArray());
        Assert.Equal("Q22", (string)answer["followUp"]![0]!["questions"]![0]!);
    }

    [Theory]
    [InlineData("binding", 1)]
    [InlineData("goal", 0)]
    public void A_reading_decides_a_share_whose_text_does_not_say_that_it_binds(string reading, int code) =>
        Assert.Equal(code, Shell.Run("body", Path("neighbourhood-committee"), "--choose", $"Q23={reading}").Code);

    [Fact]
    public void A_preset_shows_the_confidence_of_its_source()
    {
        (_, string output, _) = Shell.Run("body", Path("skhirat-body"), "--lang", "en");
        Assert.Contains("aljiha8.com", output, StringComparison.Ordinal);
        Assert.Contains("[S]", output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ar", "النصاب")]
    [InlineData("fr", "Majorité")]
    [InlineData("en", "Quorum")]
    public void It_speaks_three_languages(string language, string word)
    {
        (int code, string output, _) = Shell.Run("opinion", Path(Opinion), "--lang", language);
        Assert.Equal(0, code);
        Assert.Contains(word, output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\": \"equality\"", "\"kind\": \"region-youth\"", "kind")]
    [InlineData("\"parts\": 1, \"of\": 2, \"base\": \"members", "\"parts\": 2, \"of\": 2, \"base\": \"members", "quorum")]
    [InlineData("\"atMost\": 13", "\"atMost\": 12", "members")]
    [InlineData("\"unit\": \"years\"", "\"unit\": \"decades\"", "term")]
    [InlineData("\"act\": \"met\", \"on\": \"2023-12-23\"", "\"act\": \"mett\", \"on\": \"2023-12-23\"", "acts[5]")]
    [InlineData("\"rounding\": \"up\", \"article\": \"64\"", "\"article\": \"64\"", "shares")]
    [InlineData("\"text\": \"Internal rules of the council (example)\",", "", "source")]
    [InlineData("\"on\": \"2022-02-04\", \"by\": \"council\"", "\"on\": \"2022-02-04\", \"by\": \"AB123456\"", "acts[0].by")]
    public void What_is_wrong_is_said_with_its_place(string from, string to, string place)
    {
        string text = Text(Equality);
        Assert.Contains(from, text, StringComparison.Ordinal);
        (int code, string output, string error) = Shell.RunWith(
            text.Replace(from, to, StringComparison.Ordinal), "body", "-", "--lang", "en");
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.Contains(place, error, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_is_said_at_once()
    {
        (int code, _, string error) = Shell.RunWith(
            """{"schema":"tadafor/body/1","level":"town","kind":"senate","acts":[{"act":"seated","on":"2024-02-30"},{"act":"vacated","on":"2024-03-01"}]}""",
            "body",
            "-",
            "--lang",
            "en");
        Assert.Equal(2, code);
        Assert.All(
            (string[])["$.level", "$.kind", "$.reference", "$.acts[0].on", "$.acts[0].seats", "$.acts[1].seat"],
            place => Assert.Contains(place, error, StringComparison.Ordinal));
    }

    [Fact]
    public void Acts_that_contradict_each_other_are_told_with_place_reason_and_remedy()
    {
        string text = Text(Equality).Replace("\"on\": \"2023-06-05\"", "\"on\": \"2023-04-05\"", StringComparison.Ordinal);
        (int code, string output, _) = Shell.RunWith(text, "body", "-", "--json");
        Assert.Equal(1, code);
        JsonNode wrong = Assert.Single(JsonNode.Parse(output)!["irregularities"]!.AsArray())!;
        Assert.Equal("$.acts[4]", (string)wrong["path"]!);
        Assert.Equal("body.before-earlier-act", (string)wrong["code"]!);
        Assert.NotEqual("", (string)wrong["remedy"]!["ar"]!);
    }

    [Fact]
    public void Internal_rules_are_laid_over_the_law_and_each_condition_says_its_layer()
    {
        string layer = Shell.Sample("charters/internal-rules-layer.json");
        (int code, string output, string error) = Shell.Run("body", Path(Equality), "--internal-rules", layer, "--json");
        Assert.Equal("", error);
        Assert.Equal(1, code);
        JsonArray findings = JsonNode.Parse(output)!["findings"]!.AsArray();
        JsonNode members = findings.Single(f => (string)f!["code"]! == "local.body.members")!;
        Assert.Equal(["internal-rules"], members["layers"]!.AsArray().Select(l => (string)l!));
        Assert.Contains(findings, f => (string)f!["code"]! == "local.body.one-text" && (string)f["verdict"]! == "unsatisfied");
        Assert.All(findings, f => Assert.NotEmpty(f!["layers"]!.AsArray()));
        Assert.All(["ar", "fr", "en"], lang => Assert.Equal(
            1, Shell.Run("body", Path(Equality), "--internal-rules", layer, "--lang", lang).Code));
        Assert.Equal(0, Shell.Run("opinion", Path(Opinion), "--on", "2024-01-20").Code);
        Assert.Equal(1, Shell.Run("opinion", Path(Opinion), "--on", "2024-01-20", "--internal-rules", layer).Code);
    }

    [Fact]
    public void Internal_rules_of_another_level_or_shape_are_refused_with_a_remedy()
    {
        string region = File.ReadAllText(Shell.Sample("charters/internal-rules-layer.json"))
            .Replace(
                "\"commune\", \"name\": \"تارودانت\", \"arrondissements\": false, \"inhabitants\"",
                "\"region\", \"inhabitants\"",
                StringComparison.Ordinal);
        (int code, _, string error) = Shell.RunWith(region, "body", Path(Equality), "--internal-rules", "-");
        Assert.Equal(2, code);
        Assert.Contains("another level", error, StringComparison.Ordinal);
        Assert.Equal(2, Shell.RunWith(
            region.Replace("\"article\": \"64\"", "\"source\": \"x\", \"article\": \"64\"", StringComparison.Ordinal),
            "charter",
            "rules",
            "-").Code);
        Assert.Equal(2, Shell.RunWith(
            region.Replace("committee-chairs", "council", StringComparison.Ordinal), "charter", "rules", "-").Code);
    }

    [Fact]
    public void What_is_to_come_is_written_as_a_calendar_that_revises_the_one_before()
    {
        string folder = Directory.CreateTempSubdirectory().FullName, target = System.IO.Path.Combine(folder, "body.ics");
        try
        {
            Assert.Equal(0, Shell.Run("body", Path(Equality), "--ics", target).Code);
            string first = File.ReadAllText(target);
            Assert.Contains("UID:", first, StringComparison.Ordinal);
            Assert.Contains("DTSTART;VALUE=DATE:20250505", first, StringComparison.Ordinal);
            Assert.Equal(0, Shell.Run("body", Path(Equality), "--ics", target).Code);
            Assert.Equal(first, File.ReadAllText(target));
            string opinion = System.IO.Path.Combine(folder, "opinion.ics");
            Assert.Equal(0, Shell.Run("opinion", Path(Opinion), "--ics", opinion).Code);
            Assert.Contains("local.opinion.answered", File.ReadAllText(opinion), StringComparison.Ordinal);
            Assert.Equal(2, Shell.Run("body", Path(Equality), "--ics", Path(Equality)).Code);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("ar", "جواب عن رأي")]
    [InlineData("fr", "réponse à un avis")]
    public void An_opinion_is_answered_by_a_letter(string language, string subject)
    {
        (int code, string output, string error) = Shell.Run("opinion", Path(Opinion), "--letter", "--lang", language);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains(subject, output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_on_which_an_answer_is_due_is_told_as_every_other()
    {
        (_, string output, _) = Shell.Run("opinion", Path(Opinion), "--lang", "en");
        Assert.Contains(
            "at the latest Monday 18 March 2024; under another reading Tuesday 19 March 2024",
            output,
            StringComparison.Ordinal);
        Assert.DoesNotContain("between", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_day_that_is_none_is_refused() => Assert.Equal(2, Shell.Run("body", Path(Equality), "--on", "2024-02-30").Code);

    private static string Verdict(JsonNode findings, string code) =>
        (string)findings.AsArray().Single(f => (string)f!["code"]! == code)!["verdict"]!;

    private static string Path(string sample) => Shell.Sample($"bodies/{sample}.json");

    private static string Text(string sample) => File.ReadAllText(Path(sample));

    private static JsonSchema Schema(string name) => JsonSchema
        .FromJsonAsync(File.ReadAllText(System.IO.Path.Combine(Golden.RepositoryRoot, "docs", "schemas", $"{name}.v1.json"))).Result;
}
