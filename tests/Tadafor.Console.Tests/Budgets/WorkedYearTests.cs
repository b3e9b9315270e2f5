using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Tadafor.Abstractions.Wire.Budgets;
using Tadafor.Abstractions.Wire.Budgets.Projects;
using Tadafor.Domain.Budgets;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Rules.Budgets.Screening;
using Tadafor.Tally.Elections;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;

namespace Tadafor.Console.Tests.Budgets;

/// <summary>
/// A whole year of a commune of six districts, from the rules to the account, checked step by step as an association can: from the
/// published
/// files alone, but for the closing, which needs the ballots.
/// </summary>
public sealed class WorkedYearTests : IDisposable
{
    private const string Ladder = "votes,cost,id";

    private static readonly string[] _how =
        ["--method", "equal-shares", "--completion", "greedy", "--ties", Ladder, "--constraints", Path("constraints.json")];

    private readonly string _folder = Directory.CreateTempSubdirectory("tadafor-year").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_rules_hold_together_and_the_call_could_open() =>
        Assert.Equal(0, Shell.Run("budget", "check", Path("rules.json"), "--lang", "fr").Code);

    [Fact]
    public void Every_proposal_is_screened_and_the_list_can_be_put_to_the_vote()
    {
        (int code, string output, _) = Shell.Run("budget", "screen", Path("projects.json"), "--rules", Path("rules.json"), "--lang", "ar");
        Assert.True(code == 0, output);
    }

    [Fact]
    public void The_ballot_paper_is_the_frozen_list_under_the_rules()
    {
        BudgetRules rules = Read(BudgetRulesJson.Read, "rules.json");
        ProjectsFile projects = Read(ProjectsJson.Read, "projects.json");
        BallotPaper paper = Paper();
        Assert.Equal(BudgetRulesJson.Digest(rules), paper.RulesDigest);
        Assert.Equal(Digest("projects.json"), paper.ListDigest);
        Assert.Equal(rules.Envelope, paper.Envelope);
        Assert.Equal(
            projects.ToProjects().Select(p => (p.Id, p.Cost, p.Name, p.District)),
            paper.Projects.Select(p => (p.Id, p.Cost, p.Name, p.District)));
    }

    [Theory]
    [InlineData("ar", "مطابقة", "غير ما تعطيه", "كيف تملأ الورقة")]
    [InlineData("fr", "égal", "n'est pas", "Comment remplir")]
    [InlineData("en", "equal", "is not", "How to fill it in")]
    public void Whoever_has_rules_and_list_makes_the_published_paper_and_sees_another(
        string language, string equal, string other, string how)
    {
        string[] made = ["budget", "paper", Path("rules.json"), Path("projects.json"), "--lang", language];
        (int code, string output, string error) = Shell.Run([.. made, "--against", Path("paper.json")]);
        Assert.True(code == 0, error);
        Assert.StartsWith(equal, output, StringComparison.Ordinal);
        string changed = System.IO.Path.Combine(_folder, "paper.json");
        File.WriteAllText(
            changed,
            File.ReadAllText(Path("paper.json")).Replace("\"maxLength\": 4", "\"maxLength\": 5", StringComparison.Ordinal));
        (code, output, error) = Shell.Run([.. made, "--against", changed]);
        Assert.Equal((1, ""), (code, output));
        Assert.Contains(other, error, StringComparison.Ordinal);
        string own = System.IO.Path.Combine(_folder, "own.json"), page = System.IO.Path.Combine(_folder, "own.html");
        (code, output, _) = Shell.Run([.. made, "--reference", "PB-2026", "--out", own, "--html", page, "--markdown"]);
        Assert.Equal(0, code);
        Assert.Contains(how, output, StringComparison.Ordinal);
        Assert.Contains(how, File.ReadAllText(page), StringComparison.Ordinal);
        Assert.Equal(0, Shell.Run([.. made, "--against", own]).Code);
        Assert.Equal(2, Shell.Run(made).Code);
    }

    [Fact]
    public async Task The_roll_lets_the_year_close_and_a_vote_off_it_or_not_known_is_told()
    {
        NJsonSchema.JsonSchema schema = await NJsonSchema.JsonSchema.FromFileAsync(
            System.IO.Path.Combine(Golden.RepositoryRoot, "docs/schemas/ballot-roll.v1.json"));
        Assert.Empty(schema.Validate(await File.ReadAllTextAsync(Path("roll.json"))));
        string[] Ballots(string command, string roll, params string[] more) =>
        [
            "budget", command, Path("paper.json"), "--sheet", $"paper:P-1:2025-09-14={Path("paper.csv")}", "--sheet",
            $"digital:D-1:2025-09-10={Path("digital.csv")}", "--roll", roll, "--rules", Path("rules.json"), "--lang", "en", .. more,
        ];
        string box = System.IO.Path.Combine(_folder, "box.json"), roll = System.IO.Path.Combine(_folder, "roll.json");
        string[] closing = ["--by", "the office", "--on", "2025-09-15", "--out", box];
        Assert.Equal(0, Shell.Run(Ballots("close", Path("roll.json"), closing)).Code);

        // The first person of the paper sheet is off the roll, the second is not known to live there, the third does not.
        string[] voters = [.. File.ReadLines(Path("paper.csv")).Skip(1).Take(3).Select(l => l.Split(';')[0])];
        JsonNode changed = JsonNode.Parse(await File.ReadAllTextAsync(Path("roll.json")))!;
        JsonArray on = changed["voters"]!.AsArray();
        JsonObject Entry(string voter) => on.Single(v => (string)v!["voter"]! == voter)!.AsObject();
        Entry(voters[1]).Remove("resident");
        await File.WriteAllTextAsync(roll, changed.ToJsonString());
        Assert.Equal(3, Shell.Run(Ballots("close", roll, closing)).Code);
        on.Remove(Entry(voters[0]));
        Entry(voters[2])["resident"] = false;
        await File.WriteAllTextAsync(roll, changed.ToJsonString());
        File.Delete(box);
        (int code, string output, _) = Shell.Run(Ballots("close", roll, closing));
        Assert.Equal(1, code);
        Assert.False(File.Exists(box));
        Assert.All(
            (string[])["P-1, line 1\n", "P-1, line 2\n", "P-1, line 3\n"],
            line => Assert.Contains(line, output, StringComparison.Ordinal));
        Assert.Equal(3, Shell.Run(Ballots("ballots", roll)).Code);
        Assert.Equal(2, Shell.Run(Ballots("ballots", Path("paper.json"))).Code);
        Assert.Equal(2, Shell.Run("budget", "ballots", Path("paper.json"), "--roll", Path("roll.json")).Code);
    }

    [Fact]
    public void Nine_hundred_ballots_on_two_channels_give_the_published_box()
    {
        string box = System.IO.Path.Combine(_folder, "box.json");
        (int code, _, string error) = Shell.Run(
            "budget",
            "close",
            Path("paper.json"),
            "--sheet",
            $"digital:D-2:2025-09-13={Path("digital-last-days.csv")}",
            "--sheet",
            $"paper:P-1:2025-09-14={Path("paper.csv")}",
            "--sheet",
            $"digital:D-1:2025-09-10={Path("digital.csv")}",
            "--by",
            "لجنة الميزانية التشاركية",
            "--on",
            "2025-09-15",
            "--out",
            box);
        Assert.Equal("", error);
        Assert.Equal(0, code);
        Assert.Equal(File.ReadAllText(Path("box.json")), File.ReadAllText(box));
        Assert.Equal(
            900,
            ((string[])["paper.csv", "digital.csv", "digital-last-days.csv"]).Sum(sheet => File.ReadLines(Path(sheet)).Count() - 1));
    }

    [Fact]
    public void Whoever_has_the_published_files_counts_the_same()
    {
        (int code, string output, string error) =
            Shell.Run(["budget", "count", Path("box.json"), .. _how, "--against", Path("count.json"), "--lang", "en"]);
        Assert.True(code == 0, output + error);
    }

    [Fact]
    public void Whoever_has_rules_and_list_counts_by_them_and_by_no_others()
    {
        string[] count = ["budget", "count", Path("box.json"), "--lang", "en"];
        string[] by = ["--rules", Path("rules.json"), "--projects", Path("projects.json")];
        (int code, string output, string error) = Shell.Run([.. count, .. by, "--against", Path("count.json")]);
        Assert.True(code == 0, output + error);
        Assert.Equal(0, Shell.Run(["budget", "proposal", Path("box.json"), .. by]).Code);
        Assert.Equal(2, Shell.Run([.. count, "--rules", Path("rules.json")]).Code);
        (code, _, error) = Shell.Run([.. count, .. by, .. _how]);
        Assert.Equal(2, code);
        Assert.All(
            (string[])["--method", "--completion", "--ties", "--constraints"],
            option => Assert.Contains(option, error, StringComparison.Ordinal));
        string other = Shell.Sample("budgets/rules/taroudant-rules.json"), list = System.IO.Path.Combine(_folder, "projects.json");
        File.WriteAllText(list, $"{File.ReadAllText(Path("projects.json"))}\n");
        (code, _, error) = Shell.Run([.. count, "--rules", other, "--projects", list]);
        Assert.Equal(2, code);
        Assert.All((string[])["--rules", "--projects"], o => Assert.Contains(o, error, StringComparison.Ordinal));
    }

    [Fact]
    public void The_cycle_names_the_files_and_proposes_what_the_count_does()
    {
        BudgetCycleFile cycle = Read(BudgetCycleJson.Read, "cycle.json");
        BudgetAct Act(BudgetActKind kind) => cycle.Acts.Single(a => a.Kind == kind);
        BallotPaper paper = Paper();
        JsonNode box = JsonNode.Parse(File.ReadAllText(Path("box.json")))!;
        Assert.Equal(paper.RulesDigest, Act(BudgetActKind.VotingOpened).Rules);
        Assert.Equal(paper.ListDigest, Act(BudgetActKind.ListFrozen).List);
        Assert.Equal((string)box["digest"]!, Act(BudgetActKind.VotingClosed).Box);
        Assert.Equal(Digest("count.json"), Act(BudgetActKind.Counted).Outcome);
        Assert.Equal((paper.Opens, paper.Closes), (Act(BudgetActKind.VotingOpened).On, Act(BudgetActKind.VotingClosed).On.PlusDays(-1)));
        Assert.Equal(paper.Envelope, Act(BudgetActKind.EnvelopeFixed).Centimes);
        Assert.Equal([535, 349], Act(BudgetActKind.VotingClosed).Turnout.Select(t => t.Voters));
        Dictionary<string, Project> projects = paper.Projects.ToDictionary(p => p.Id);
        Assert.All(
            Act(BudgetActKind.ProposalSubmitted).Projects,
            p => Assert.Equal((projects[p.Id].Cost, projects[p.Id].District), (p.Centimes, p.District)));
        (int code, string output, _) = Shell.Run(["budget", "proposal", Path("box.json"), .. _how, "--lang", "en"]);
        Assert.Equal(0, code);
        Assert.All(
            projects.Values,
            p => Assert.Equal(
                Act(BudgetActKind.ProposalSubmitted).Projects.Any(proposed => proposed.Id == p.Id),
                output.Contains(p.Name, StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("2025-09-18", 0, 3)]
    [InlineData("2025-11-20", 0, 0)]
    [InlineData("2026-11-20", 0, 0)]
    public void The_year_meets_the_calendar_of_the_budget_and_ends_in_an_account(string on, int timetable, int report)
    {
        (int code, string output, _) = Shell.Run("budget", "timetable", Path("cycle.json"), "--on", on, "--lang", "en");
        Assert.True(code == timetable, output);
        Assert.DoesNotContain(": late", output, StringComparison.Ordinal);
        foreach (string language in (string[])["ar", "fr", "en"])
        {
            (code, output, _) = Shell.Run("budget", "report", Path("cycle.json"), "--on", on, "--lang", language);
            Assert.True(code == report, output);
        }
    }

    private static T Read<T>(Func<Stream, OneOf.OneOfBase<T, Domain.Faults.DocumentFaults>> read, string file)
    {
        using FileStream stream = File.OpenRead(Path(file));
        return read(stream).Match(found => found, faults => throw new InvalidDataException(faults.Text.En));
    }

    private static BallotPaper Paper() => Read(BallotPaperJson.Read, "paper.json");

    private static string Digest(string file) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(Path(file))));

    private static string Path(string file) => Shell.Sample($"budgets/taroudant-2026/{file}");
}
