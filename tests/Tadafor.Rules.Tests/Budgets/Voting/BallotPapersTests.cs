using System.Security.Cryptography;
using Tadafor.Abstractions.Wire.Budgets.Projects;
using Tadafor.Domain.Budgets.Projects;
using Tadafor.Domain.Words;
using Tadafor.Rules.Budgets.Voting;
using Tadafor.Rules.Texts;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.LocalRules;
using Tadafor.Tally.LocalRules.Json;
using Tadafor.Tally.Voting;
using Tadafor.Tally.Voting.Json;

namespace Tadafor.Rules.Tests.Budgets.Voting;

/// <summary>The paper made from rules and frozen list: what it is, what it lacks, what it allows.</summary>
public sealed class BallotPapersTests
{
    private static readonly BudgetRules _rules = Read(BudgetRulesJson.Read, "rules.json");
    private static readonly ProjectsFile _list = Read(ProjectsJson.Read, "projects.json");
    private static readonly string _digest = Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(PathOf("projects.json"))));

    [Fact]
    public void The_published_paper_is_the_one_that_rules_and_list_make() =>
        Assert.Empty(BallotPapers.Differences(Read(BallotPaperJson.Read, "paper.json"), Made()));

    [Fact]
    public void Everything_in_which_a_paper_differs_is_said()
    {
        BallotPaper made = Made();
        (BallotPaper Changed, string Word)[] papers =
        [
            (made with { Envelope = made.Envelope + 1 }, "envelope"),
            (made with { Decimals = 0 }, "envelope"),
            (made with { Rules = made.Rules with { OverLimit = OverLimit.Count } }, "filling in"),
            (made with { Rules = made.Rules with { Limits = new() { MaxLength = 5 } } }, "filling in"),
            (made with { Opens = made.Opens!.Value.PlusDays(1) }, "days"),
            (made with { Closes = made.Closes!.Value.PlusDays(1) }, "days"),
            (made with { RulesDigest = null }, "digest of the rules"),
            (made with { ListDigest = new string('0', 64) }, "digest of the list"),
            (made with { Projects = [.. made.Projects.Skip(1)] }, "project"),
            (made with { Projects = [.. made.Projects, new("99", 1)] }, "99"),
            (made with { Projects = [new("1", 1), .. made.Projects.Skip(1)] }, "project"),
            (made with { Projects = [made.Projects[0] with { District = "elsewhere" }, .. made.Projects.Skip(1)] }, "project"),
            (made with { Projects = [made.Projects[0] with { DepositOrder = 9 }, .. made.Projects.Skip(1)] }, "project"),
        ];
        Assert.All(
            papers,
            p => Assert.Contains(p.Word, Assert.Single(BallotPapers.Differences(p.Changed, made)).En, StringComparison.Ordinal));
        BallotPaper free = made with
        {
            Reference = "another",
            Identity = new() { Title = "another" },
            Projects = [.. made.Projects.Select(p => p with { DepositOrder = null })],
            Rules = made.Rules with { Channels = [.. made.Rules.Channels.Reverse()] },
        };
        Assert.Empty(BallotPapers.Differences(free, made));
    }

    [Fact]
    public void Everything_that_rules_and_list_lack_is_said_at_once()
    {
        BudgetRules rules = _rules with { Ballots = null, Envelope = null, Days = CycleDays.None };
        ProjectsFile list = _list with
        {
            FrozenOn = null,
            Proposals = [.. _list.Proposals.Select((p, i) => i == 0 ? p with { Sheet = p.Sheet with { Cost = null } } : p)],
        };
        string[] lacking = [.. BallotPapers.Of(rules, list, _digest, "PB-2026", ElectionIdentity.None).AsT1.Select(p => p.En)];
        Assert.Equal(6, lacking.Length);
        Assert.All(
            (string[])["ballots", "envelope", "days.voteOpensOn", "not frozen", "other rules", "no cost"],
            word => Assert.Contains(lacking, l => l.Contains(word, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_ballot_that_the_paper_does_not_allow_is_listed_with_its_error()
    {
        OpenVote vote = new(Made());
        BallotReport(vote, ["1", "2", "3", "4"], []);
        BallotReport(vote, ["1", "2", "3", "4", "5"], [BallotFault.TooLong]);
        BallotReport(vote, [], [BallotFault.TooShort]);
        BallotReport(vote, ["99"], [BallotFault.UnknownProject]);
    }

    [Theory]
    [InlineData(Language.Arabic, "كيف تملأ الورقة", "الجماعة كلها")]
    [InlineData(Language.French, "Comment remplir le bulletin", "Toute la commune")]
    [InlineData(Language.English, "How to fill it in", "The whole commune")]
    public void The_paper_to_print_names_each_project_once_with_its_cost_and_says_how_to_fill_it_in(
        Language language, string how, string whole)
    {
        BallotPaper paper = Made();
        string text = BallotPaperText.Of(paper, _rules, language, TextStyle.Markdown);
        string page = BallotPaperText.ToHtml(paper, _rules, language);
        Assert.All(
            (string[])[how, whole, "60", paper.RulesDigest!, paper.ListDigest!],
            words => Assert.Contains(words, text, StringComparison.Ordinal));
        Assert.Equal(paper.Projects.Count, text.Split('☐').Length - 1);
        Assert.All(paper.Projects, p => Assert.Equal(2, text.Split(p.Name).Length));
        Assert.All(paper.Projects, p => Assert.Contains(p.Name, page, StringComparison.Ordinal));
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void Every_rule_of_filling_in_has_its_words()
    {
        HashSet<string> seen = [];
        foreach (VoteType type in Enum.GetValues<VoteType>())
        {
            foreach (CountedBallot counted in Enum.GetValues<CountedBallot>())
            {
                BallotPaper paper = Made();
                string text = BallotPaperText.Of(
                    paper with { Rules = paper.Rules with { VoteType = type, Counted = counted, DigitalIsReplaceable = type == 0 } },
                    _rules,
                    Language.English);
                Assert.True(seen.Add(text), $"{type} {counted} reads like another");
            }
        }

        BallotPaper made = Made();
        Assert.Throws<ArgumentException>(() => BallotPaperText.Of(made with { Decimals = 0 }, _rules, Language.English));
    }

    private static void BallotReport(OpenVote vote, string[] choices, BallotFault[] faults)
    {
        BatchName name = BatchName.Read($"P-{vote.Batches.Count + 1}")!;
        BatchReport report = vote.Add(new BallotBatch(
            VotingChannel.Paper,
            name,
            vote.Paper.Opens!.Value,
            [new(new VoterToken(new byte[32]), [.. choices])])).AsT0;
        Assert.Equal(faults, report.Findings.Select(f => f.Fault));
    }

    private static BallotPaper Made() =>
        BallotPapers.Of(_rules, _list, _digest, "PB-2026", new() { Title = "الميزانية التشاركية 2026" }).AsT0;

    private static T Read<T>(Func<Stream, OneOf.OneOfBase<T, Domain.Faults.DocumentFaults>> read, string file)
    {
        using FileStream stream = File.OpenRead(PathOf(file));
        return read(stream).Match(found => found, faults => throw new InvalidDataException(faults.Text.En));
    }

    private static string PathOf(string file) =>
        Path.Combine(RepositoryFolders.Root, "samples", "budgets", "taroudant-2026", file);
}
