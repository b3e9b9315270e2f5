using System.Text.Json;
using Tadafor.Tally.Methods;
using static Tadafor.Console.Tests.Shell;

namespace Tadafor.Console.Tests.Tally;

/// <summary><c>tadafor tally</c>, <c>verify</c>, <c>compare</c> and <c>pb check</c>.</summary>
public sealed class TallyCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;

    public static TheoryData<string> MethodNames => [.. TallyMethods.All.Select(m => m.Name)];

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(MethodNames))]
    public void Every_method_counts_explains_and_is_verified(string method)
    {
        string transcript = Path.Combine(_folder, "out.json"), election = Sample("elections/village-approval.pb");
        foreach (string language in (string[])["ar", "fr", "en"])
        {
            (int code, string output, string error) = Run(
                "tally", election, "--method", method, "--ties", "votes,cost,id", "--lang", language, "--transcript", transcript);
            Assert.Equal((0, ""), (code, error));

            // The definition stands there once in its codes; nowhere else may a code or the name of a type be left.
            Assert.DoesNotMatch("[A-Z][a-z]+=[a-z]|\\{ ", output.Replace(Line(output, '`'), "", StringComparison.Ordinal));
            Assert.Contains(Run("verify", transcript, election, "--lang", language).Code, (int[])[0, 3]);
        }
    }

    [Theory]
    [InlineData("ar", "rtl", "taroudant")]
    [InlineData("fr", "ltr", "town-centimes")]
    [InlineData("en", "ltr", "town-cumulative")]
    public void The_result_page_stands_alone_in_its_language_and_direction(string language, string direction, string election)
    {
        string page = Path.Combine(_folder, "out.html");
        (int code, _, string error) = Run(
            "tally",
            Sample($"elections/{election}.pb"),
            "--method",
            "equal-shares",
            "--completion",
            "add1u",
            "--ties",
            "votes,cost,id",
            "--lang",
            language,
            "--html",
            page);
        Assert.Equal((0, ""), (code, error));
        string html = File.ReadAllText(page);
        Assert.Contains($"lang=\"{language}\" dir=\"{direction}\"", html, StringComparison.Ordinal);
        Assert.DoesNotMatch("(src|href)=\"(http|//)", html);
    }

    [Fact]
    public void A_transcript_of_another_election_is_not_true()
    {
        string transcript = Path.Combine(_folder, "out.json");
        Run("tally", Sample("elections/village-approval.pb"), "--method", "equal-shares", "--ties", "id", "--transcript", transcript);
        (int code, string output, _) = Run("verify", transcript, Sample("elections/town-knapsack.pb"), "--lang", "en");
        Assert.Equal(1, code);
        Assert.NotEmpty(output);
    }

    [Theory]
    [InlineData("ar")]
    [InlineData("fr")]
    [InlineData("en")]
    public void Verify_says_which_rules_and_which_election_it_verified(string language)
    {
        string transcript = Path.Combine(_folder, "out.json"), election = Sample("elections/village-approval.pb");
        string Verified(params string[] options)
        {
            Assert.Equal(0, Run(["tally", election, "--method", "greedy-votes", .. options, "--transcript", transcript]).Code);
            (int code, string output, _) = Run("verify", transcript, election, "--lang", language);
            Assert.Equal(0, code);
            return output;
        }

        string byCost = Verified("--ties", "votes,cost,id"), byId = Verified("--ties", "id");
        Assert.Equal(3, new[] { byCost, byId, Verified("--ties", "id", "--fit", "stop") }.Distinct().Count());
        Assert.All([byCost, byId], text => Assert.Contains("MAD", text, StringComparison.Ordinal));

        // The same ballots under the name of another place or currency are another election.
        string other = Path.Combine(_folder, "other.pb");
        File.WriteAllText(other, File.ReadAllText(election).Replace("MAD", "EUR", StringComparison.Ordinal));
        Assert.Equal(1, Run("verify", transcript, other, "--lang", language).Code);
    }

    [Fact]
    public void One_changed_word_of_a_transcript_is_found()
    {
        string transcript = Path.Combine(_folder, "out.json"), election = Sample("elections/village-approval.pb");
        Run("tally", election, "--method", "greedy-votes", "--ties", "id", "--transcript", transcript);
        Assert.Equal(0, Run("verify", transcript, election).Code);
        string text = File.ReadAllText(transcript);
        int at = text.IndexOf("\"remaining\": \"", StringComparison.Ordinal) + "\"remaining\": \"".Length;
        File.WriteAllText(transcript, string.Concat(text.AsSpan(0, at), text[at] == '9' ? "8" : "9", text.AsSpan(at + 1)));
        Assert.Equal(1, Run("verify", transcript, election).Code);
    }

    [Fact]
    public void An_election_is_read_from_standard_input()
    {
        string[] options = ["--method", "phragmen", "--ties", "id", "--json"];
        string file = Sample("elections/town-scoring.pb");
        Assert.Equal(Run(["tally", file, .. options]), RunWith(File.ReadAllText(file), ["tally", "-", .. options]));
    }

    [Fact]
    public void A_tie_left_unsettled_stops_the_count_with_its_own_exit_code()
    {
        string election = Path.Combine(_folder, "tie.pb");
        File.WriteAllText(
            election,
            "META\nkey;value\nbudget;1\nvote_type;approval\nnum_projects;2\nnum_votes;2\nPROJECTS\nproject_id;cost\na;1\nb;1\nVOTES\nvoter_id;vote\n1;a\n2;b\n");
        (int code, string output, _) = Run("tally", election, "--method", "greedy-votes", "--ties", "votes,cost,refuse", "--json");
        Assert.Equal(3, code);
        using JsonDocument answer = JsonDocument.Parse(output);
        Assert.False(answer.RootElement.GetProperty("complete").GetBoolean());
        Assert.Equal(["a", "b"], answer.RootElement.GetProperty("ties")[0].GetProperty("tied").EnumerateArray().Select(e => e.GetString()));
    }

    [Fact]
    public void A_drawn_lot_is_recorded_with_its_seed()
    {
        (_, string output, _) = Run(
            "tally",
            Sample("elections/village-approval.pb"),
            "--method",
            "greedy-votes",
            "--ties",
            "votes,cost,lot:2026-11-24",
            "--json");
        Assert.Contains("lot:2026-11-24", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_with_a_command_is_said_at_once()
    {
        (int code, string output, string error) = Run(
            "tally",
            Sample("elections/village-approval.pb"),
            "--method",
            "equal-shares",
            "--utility",
            "joy",
            "--ties",
            "age",
            "--fit",
            "stop");
        Assert.Equal((2, ""), (code, output));
        Assert.All((string[])["joy", "age", "--fit"], word => Assert.Contains(word, error, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("1001")]
    [InlineData("-1")]
    [InlineData("much")]
    public void An_effort_that_is_none_is_refused_with_its_range(string effort)
    {
        (int code, _, string error) = Run(
            "tally",
            Sample("elections/village-approval.pb"),
            "--method",
            "greedy-votes",
            "--ties",
            "id",
            "--why",
            "--effort",
            effort);
        Assert.Equal(2, code);
        Assert.Contains($"“{effort}” is not a whole number from 1 to 1000", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_broken_file_is_answered_with_its_places()
    {
        (int code, _, string error) = Run(
            "tally",
            Sample("elections/broken/cut-off.pb"),
            "--method",
            "greedy-votes",
            "--ties",
            "id",
            "--lang",
            "en");
        Assert.Equal(2, code);
        Assert.Contains("cut-off.pb:26", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Check_finds_every_problem_of_every_broken_file()
    {
        foreach (string file in Directory.EnumerateFiles(Sample("elections/broken"), "*.pb"))
        {
            Assert.Equal((file, 1), (file, Run("pb", "check", file).Code));
        }

        foreach (string file in Directory.EnumerateFiles(Sample("elections"), "*.pb"))
        {
            Assert.Equal((file, 0), (file, Run("pb", "check", file).Code));
        }
    }

    [Fact]
    public void Methods_are_compared_side_by_side()
    {
        string page = Path.Combine(Directory.CreateTempSubdirectory().FullName, "compared.html");
        (int code, string output, string error) = Run(
            "compare",
            Sample("elections/taroudant.pb"),
            "--methods",
            "greedy-votes,equal-shares:cost:add1,optimum",
            "--ties",
            "votes,cost,id",
            "--lang",
            "fr",
            "--html",
            page);
        Assert.Equal((0, ""), (code, error));
        Assert.DoesNotContain("| ", output, StringComparison.Ordinal);
        Assert.DoesNotContain("greedy-votes", output, StringComparison.Ordinal);
        Assert.Contains("Seule la règle annoncée avant le vote donne le résultat.", output.ReplaceLineEndings(" "), StringComparison.Ordinal);
        string html = File.ReadAllText(page);
        Assert.StartsWith("<!DOCTYPE html>", html, StringComparison.Ordinal);
        Assert.Contains("id=\"agreement\"", html, StringComparison.Ordinal);
        Directory.Delete(Path.GetDirectoryName(page)!, recursive: true);
    }

    private static string Line(string output, char start) => output.Split('\n').First(l => l.StartsWith(start));
}
