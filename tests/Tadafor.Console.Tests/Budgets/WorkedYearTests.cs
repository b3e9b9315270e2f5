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
/// published files alone, but for the closing, which needs the ballots.
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
