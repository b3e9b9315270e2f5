using System.Text.Json.Nodes;
using NJsonSchema;

namespace Tadafor.Console.Tests.Budgets;

/// <summary><c>tadafor budget timetable</c> and <c>report</c> from outside: samples, exit codes, three languages, faults.</summary>
public sealed class BudgetCommandTests
{
    private static readonly JsonSchema _schema = JsonSchema
        .FromJsonAsync(File.ReadAllText(System.IO.Path.Combine(Golden.RepositoryRoot, "docs", "schemas", "budget-cycle.v1.json"))).Result;

    [Theory]
    [InlineData("year-2025", 0, 1)]
    [InlineData("counted-2025", 0, 3)]
    [InlineData("seventeen-things-wrong", 1, 1)]
    public void A_cycle_of_the_samples_follows_the_schema_and_is_answered(string sample, int timetable, int report)
    {
        Assert.Empty(_schema.Validate(File.ReadAllText(Path(sample))));
        (int first, string output, string error) = Shell.Run("budget", "timetable", Path(sample), "--lang", "en");
        Assert.Equal("", error);
        Assert.True(timetable == first, output);
        (int second, output, error) = Shell.Run("budget", "report", Path(sample), "--lang", "en");
        Assert.Equal("", error);
        Assert.True(report == second, output);
    }

    [Fact]
    public void Everything_that_cannot_be_in_a_cycle_is_told_at_once()
    {
        (_, string output, _) = Shell.Run("budget", "timetable", Path("seventeen-things-wrong"), "--json");
        Assert.Equal(
            [
                "acts[0] districts-over-envelope", "acts[3] phases-overlap", "acts[6] phase-without-reason", "acts[8] other-digest",
                "acts[8] day-moved", "acts[9] frozen", "acts[11] other-digest", "acts[12] proposal-over-envelope",
                "acts[12] proposal-over-district", "acts[12] unknown-power", "acts[15] departs-without-act", "acts[16] unknown-project",
                "acts[18] spent-before-funded", "acts[21] over-credit", "acts[22] act-twice", "acts[23] closed-with-open-projects",
                "acts[24] after-end",
            ],
            JsonNode.Parse(output)!["irregularities"]!.AsArray()
                .Select(i => $"{((string)i!["path"]!)[2..]} {((string)i["code"]!)["budget.".Length..]}"));
    }

    [Theory]
    [InlineData("ar", "مقترح", "حصيلة")]
    [InlineData("fr", "proposition", "Bilan")]
    [InlineData("en", "proposal", "Account")]
    public void Both_speak_three_languages(string language, string one, string other)
    {
        (int code, string output, _) = Shell.Run("budget", "timetable", Path("counted-2025"), "--lang", language);
        Assert.Equal(0, code);
        Assert.Contains(one, output, StringComparison.Ordinal);
        (code, output, _) = Shell.Run("budget", "report", Path("counted-2025"), "--lang", language);
        Assert.Equal(3, code);
        Assert.Contains(other, output, StringComparison.Ordinal);
        Assert.Contains(one, output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_account_of_a_year_is_exact_by_district_and_category()
    {
        (_, string output, _) = Shell.Run("budget", "report", Path("year-2025"), "--json");
        JsonNode report = JsonNode.Parse(output)!, total = report["total"]!;
        Assert.Equal(50_000_000, (long)total["envelope"]!);
        Assert.Equal(43_425_050, (long)total["entered"]!);
        Assert.Equal(38_459_999, (long)total["spent"]!);
        Assert.Equal(4_025_051, (long)total["returned"]!);
        Assert.Equal(940_000, (long)total["unspent"]!);
        Assert.Equal(6_574_950, (long)total["notEntered"]!);
        Assert.Equal(7, report["districts"]!.AsArray().Count);
        Assert.Equal(900, (long)report["voters"]!);
        Assert.Equal(428, (long)report["womenAtLeast"]!);
        Assert.Equal(445, (long)report["womenAtMost"]!);
        JsonNode abandoned = report["projects"]!.AsArray().Single(p => (string)p!["progress"]! == "abandoned")!;
        Assert.Equal("p06", (string)abandoned["id"]!);
        Assert.Equal(0, (long)abandoned["unspent"]!);
        Assert.Equal(73, (int)report["projects"]!.AsArray().Single(p => (string)p!["id"]! == "p04")!["daysAfterPromise"]!);
    }

    [Theory]
    [InlineData("2025-09-30", false)]
    [InlineData("2025-10-01", true)]
    public void A_project_past_its_day_is_told_from_the_day_after(string on, bool told)
    {
        JsonNode cycle = JsonNode.Parse(File.ReadAllText(Path("year-2025")))!;
        JsonArray acts = cycle["acts"]!.AsArray();
        acts.Remove(acts.Single(a => (string)a!["act"]! == "project-delayed"));
        (_, string output, _) = Shell.RunWith(cycle.ToJsonString(), "budget", "report", "-", "--on", on, "--lang", "en");
        Assert.Equal(told, output.Contains("past its day", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("ar", "dir=\"rtl\"")]
    [InlineData("fr", "lang=\"fr\"")]
    [InlineData("en", "lang=\"en\"")]
    public void The_page_for_citizens_is_well_formed_and_runs_nothing(string language, string mark)
    {
        string page = System.IO.Path.Combine(Directory.CreateTempSubdirectory("tadafor-budget").FullName, "report.html");
        (int code, _, string error) = Shell.Run("budget", "report", Path("year-2025"), "--lang", language, "--html", page);
        Assert.Equal("", error);
        Assert.Equal(1, code);
        string html = File.ReadAllText(page);
        Assert.Contains(mark, html, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", html, StringComparison.Ordinal);
        Assert.Equal("html", System.Xml.Linq.XDocument.Parse(html["<!DOCTYPE html>".Length..]).Root!.Name.LocalName);
    }

    [Fact]
    public void Everything_wrong_in_a_document_is_said_at_once()
    {
        (int code, string output, string error) = Shell.RunWith(
            """
            {"schema":"tadafor/budget-cycle/1","budgetYear":25,"acts":[
             {"act":"opened","on":"2024-03-01","by":"council"},{"act":"money-spent","on":"2024-02-30","by":"council","project":"p"},
             {"act":"list-frozen","on":"2024-03-01","by":"council","list":"x"},{"act":"phase-set","on":"2024-03-01","by":"council","phase":"vote"}]}
            """,
            "budget",
            "timetable",
            "-",
            "--lang",
            "en");
        Assert.Equal(2, code);
        Assert.Equal("", output);
        Assert.All(
            (string[])
            [
                "$.reference", "$.budgetYear", "$.acts[0].act", "$.acts[1].on", "$.acts[1].centimes", "$.acts[2].list", "$.acts[3].phase",
                "$.acts[3].from", "$.acts[3].to",
            ],
            place => Assert.Contains(place, error, StringComparison.Ordinal));
    }

    private static string Path(string sample) => Shell.Sample($"budgets/{sample}.json");
}
