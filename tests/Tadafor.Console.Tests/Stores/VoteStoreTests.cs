using System.Text.Json.Nodes;

namespace Tadafor.Console.Tests.Stores;

/// <summary>The vote of a budget, opinions and self-assessments kept in a store, from the command line.</summary>
public sealed class VoteStoreTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tadafor-votes-").FullName;

    private string Store => Path.Combine(_folder, "tadafor.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_box_of_a_store_is_the_published_box_and_counts_the_same()
    {
        Ok("budget", "begin", "PB", Opened());
        Ok("budget", "vote", "paper", "PB", Sample("paper.json"), "--on", "2025-09-06");
        string[] add =
        [
            "budget", "vote", "add", "PB", Sample("paper-school.json"), Sample("paper-hall.json"), Sample("digital.json"),
            "--sheet", $"digital:D-2:2025-09-14={Sample("digital-last-day.csv")}",
        ];
        Assert.Equal("PB: 51 ballots handed in, 46 count\n", Ok(add));
        Assert.Equal("PB: 51 ballots handed in, 46 count\n", Ok(add));
        string[] invalidate = ["budget", "vote", "invalidate", "PB", "--batch", "P-2", "--line", "3"];
        string preview = Ok([.. invalidate, "--preview"]);
        Assert.Contains("nothing changed", preview, StringComparison.Ordinal);
        Assert.Equal(preview, Ok([.. invalidate, "--preview"]));
        Ok([.. invalidate, "--on", "2025-09-14", "--organ", "لجنة الإشراف على التصويت", "--reason", "ورقة وضعت خارج الظرف"]);

        string shown = Ok("budget", "vote", "show", "PB");
        Assert.Contains("no choice can be seen", shown, StringComparison.Ordinal);
        string box = Path.Combine(_folder, "box.json");
        Assert.Equal(1, Run("budget", "vote", "box", "PB", "--out", box).Code);
        Assert.False(File.Exists(box));
        Ok("budget", "vote", "close", "PB", "--organ", "المصلحة المكلفة بالتصويت", "--on", "2025-09-15");
        Ok("budget", "vote", "box", "PB", "--out", box);
        Assert.Equal(File.ReadAllText(Sample("box.json")), File.ReadAllText(box));
        Assert.Equal(0, Shell.Run("budget", "count", box, "--against", Sample("count.json"), "--lang", "en").Code);

        (int code, _, string error) = Run("budget", "vote", "add", "PB", Batch("D-7"));
        Assert.Equal(2, code);
        Assert.Contains("the vote is not open", error, StringComparison.Ordinal);
        Assert.Contains("voting-closed", Ok("budget", "list"), StringComparison.Ordinal);

        // The whole vote moves with the store.
        string archive = Path.Combine(_folder, "store.jsonl"), copy = Path.Combine(_folder, "copy.db");
        string again = Path.Combine(_folder, "again.json");
        Assert.Equal(0, Shell.Run("export", archive, "--store", Store).Code);
        Assert.Equal(0, Shell.Run("import", archive, "--store", copy).Code);
        Assert.Equal(0, Shell.Run("budget", "vote", "box", "PB", "--out", again, "--store", copy).Code);
        Assert.Equal(File.ReadAllText(box), File.ReadAllText(again));
    }

    [Fact]
    public void Everything_wrong_with_ballots_is_said_at_once()
    {
        Ok("budget", "begin", "PB", Opened());
        (int code, _, string error) = Run("budget", "vote", "add", "PB", Batch("D-7"));
        Assert.Equal(2, code);
        Assert.Contains("the file holds no ballot paper", error, StringComparison.Ordinal);
        Ok("budget", "vote", "paper", "PB", Sample("paper.json"), "--on", "2025-09-06");
        Assert.Equal(2, Run("budget", "vote", "add", "PB").Code);
        (code, _, error) = Run("budget", "vote", "invalidate", "PB", "--batch", "no name", "--on", "soon");
        Assert.Equal(2, code);
        Assert.Equal(2, error.Split('\n').Length - 1);
        Assert.Equal(2, Run("budget", "vote", "invalidate", "PB", "--batch", "D-7", "--preview").Code);
        Assert.Equal(2, Run("budget", "vote", "show", "PB-2").Code);
    }

    [Fact]
    public void An_opinion_is_begun_goes_on_and_is_shown()
    {
        Assert.Equal(
            "O-1: opinion submitted to the council on 18 January 2024\n",
            Ok("opinion", "begin", "O-1", Shell.Sample("bodies/taroudant-equality-opinion.json")));
        string[] answered = ["opinion", "act", "O-1", "--act", "acknowledged", "--organ", "council", "--on", "2024-01-22"];
        Assert.Equal("O-1: receipt acknowledged by the council on 22 January 2024\n", Ok(answered));
        Ok(answered);
        Assert.Equal(4, Ok("opinion", "history", "O-1").Split('\n').Length - 1);
        Assert.Equal(2, Run("opinion", "act", "O-1", "--act", "drafted", "--on", "2024-02-01").Code);
        (int code, _, string error) = Run("opinion", "examine", "O-1", "--on", "2024-06-01");
        Assert.True(code is 0 or 1 or 3, error);
        Assert.Equal("decision 5: the same\n", Ok("opinion", "recheck", "O-1"));
        Assert.NotEmpty(Ok("opinion", "show", "O-1"));
        Assert.Equal("2024-01-22  acknowledged  O-1\n", Ok("opinion", "list"));
    }

    [Fact]
    public void What_parties_of_a_charter_answer_is_kept_once()
    {
        string sample = Shell.Sample("charters/example-adopted.json");
        JsonNode bare = JsonNode.Parse(File.ReadAllText(sample))!;
        bare.AsObject().Remove("selfAssessment");
        string opened = Path.Combine(_folder, "bare.json");
        File.WriteAllText(opened, bare.ToJsonString());
        Ok("charter", "open", "C-1", opened);
        Ok("charter", "assess", "C-1", sample);
        Ok("charter", "assess", "C-1", sample);
        Assert.Contains("self-assessed", Ok("charter", "history", "C-1"), StringComparison.Ordinal);
        Assert.Equal(2, Ok("charter", "history", "C-1").Split('\n').Length - 1);
        Assert.Equal(2, Run("charter", "assess", "C-1", opened).Code);
    }

    // A year whose vote was just opened.
    private string Opened()
    {
        JsonNode year = JsonNode.Parse(File.ReadAllText(Shell.Sample("budgets/year-2025.json")))!;
        JsonNode[] acts =
        [
            .. year["acts"]!.AsArray().TakeWhile(a => (string?)a!["act"] != "voting-closed").Select(a => a!.DeepClone()),
        ];
        year["acts"] = new JsonArray(acts);
        string path = Path.Combine(_folder, "year.json");
        File.WriteAllText(path, year.ToJsonString());
        return path;
    }

    private string Batch(string name)
    {
        string path = Path.Combine(_folder, $"{name}.json");
        File.WriteAllText(
            path,
            File.ReadAllText(Sample("digital.json")).Replace("\"D-1\"", $"\"{name}\"", StringComparison.Ordinal));
        return path;
    }

    private static string Sample(string name) => Shell.Sample($"budgets/voting/{name}");

    private string Ok(params string[] command)
    {
        (int code, string output, string error) = Run(command);
        Assert.True(code == 0, error);
        return output;
    }

    private (int Code, string Output, string Error) Run(params string[] command) =>
        Shell.Run([.. command, "--store", Store, "--lang", "en"]);
}
