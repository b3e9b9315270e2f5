using System.Text.Json.Nodes;

namespace Tadafor.Console.Tests.Stores;

/// <summary>Bodies and charters kept in a store, from the command line.</summary>
public sealed class BodyAndCharterTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tadafor-bodies-").FullName;

    private string Store => Path.Combine(_folder, "tadafor.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_body_is_founded_fills_its_seats_and_is_shown()
    {
        Assert.Equal(
            "B-1: composition approved since 20 April 2024\n",
            Ok("body", "found", "B-1", Sample("bodies/neighbourhood-committee.json")));
        Assert.Equal(
            "B-1: composition approved since 20 April 2024\n",
            Ok("body", "act", "B-1", "vacated", "--on", "2024-09-01", "--seat", "s7"));
        Ok("body", "act", "B-1", "seated", "--on", "2024-10-01", "--seat", "s7=woman,bureau", "--organ", "council");
        Ok("body", "act", "B-1", "seated", "--on", "2024-10-01", "--seat", "s7=woman,bureau", "--organ", "council");
        (int code, _, string error) = Run("body", "act", "B-1", "seated", "--on", "2024-10-02", "--seat", "s7=man");
        Assert.Equal(2, code);
        Assert.Contains("seat “s7” is held", error, StringComparison.Ordinal);
        Assert.Equal(3, Ok("body", "history", "B-1").Split('\n').Length - 1);
        Assert.NotEmpty(Ok("body", "show", "B-1", "--on", "2024-11-01"));

        (code, string answer, error) = Run("body", "examine", "B-1", "--on", "2024-11-01");
        Assert.True(code is 0 or 1 or 3, error);
        Assert.NotEmpty(answer);
        Assert.Equal("decision 4: the same\n", Ok("body", "recheck", "B-1"));
        Assert.Equal("2024-04-20  in-office  B-1\n", Ok("body", "list", "--state", "in-office"));
    }

    [Fact]
    public void Everything_wrong_with_an_act_of_a_body_is_said_at_once()
    {
        Ok("body", "found", "B-1", Sample("bodies/neighbourhood-committee.json"));
        (int code, _, string error) = Run("body", "act", "B-1", "dreamt", "--on", "soon", "--seat", "s1", "--basis", "air");
        Assert.Equal(2, code);
        Assert.Equal(3, error.Split('\n').Length - 1);
        Assert.Equal(1, Ok("body", "history", "B-1").Split('\n').Length - 1);
        Assert.Equal(2, Run("body", "show", "B-2").Code);
    }

    [Fact]
    public void The_commands_on_a_store_leave_the_command_on_a_file_as_it_was()
    {
        Assert.Equal(0, Shell.Run("body", Sample("bodies/taroudant-equality-body.json"), "--lang", "en").Code);
        Assert.Equal(2, Shell.Run("body").Code);
    }

    [Fact]
    public void A_charter_is_opened_adopted_amended_and_followed()
    {
        string first = Path.Combine(_folder, "first.json");
        JsonNode document = JsonNode.Parse(File.ReadAllText(Sample("charters/example-adopted.json")))!;
        document["versions"]!.AsArray().RemoveAt(1);
        document["acts"]!.AsArray().Clear();
        File.WriteAllText(first, document.ToJsonString());
        Assert.Equal("C-1: draft since 5 February 2024\n", Ok("charter", "open", "C-1", first));
        Assert.Equal(
            "C-1: version “v1” adopted, since 5 February 2024\n",
            Ok("charter", "act", "C-1", "--event", "adopted", "--version-id", "v1", "--party", "council", "--on", "2024-02-05"));
        Ok("charter", "act", "C-1", "--event", "kept", "--clause", "1", "--due", "2024-06-30", "--party", "council", "--on", "2024-06-25");
        Ok("charter", "version", "C-1", Sample("charters/example-adopted.json"));
        (int code, _, string error) = Run(
            "charter", "act", "C-1", "--event", "adopted", "--version-id", "v2", "--party", "council", "--on", "2025-05-06");
        Assert.Equal(2, code);
        Assert.Contains("the charter is adopted already", error, StringComparison.Ordinal);
        Assert.DoesNotContain("line", error, StringComparison.Ordinal);
        Assert.Equal(
            "C-1: version “v2” adopted, since 6 May 2025\n",
            Ok("charter", "act", "C-1", "--event", "amended", "--version-id", "v2", "--party", "council", "--on", "2025-05-06"));
        Assert.Contains("2024", Ok("charter", "show", "C-1", "--on", "2025-06-01"), StringComparison.Ordinal);
        (code, _, error) = Run("charter", "examine", "C-1", "--on", "2025-06-01");
        Assert.True(code is 0 or 1 or 3, error);
        Assert.Equal("decision 6: the same\n", Ok("charter", "recheck", "C-1"));
        Assert.Equal("2025-05-06  adopted  C-1\n", Ok("charter", "list"));
    }

    [Fact]
    public void A_budget_is_begun_goes_on_and_is_shown()
    {
        JsonNode year = JsonNode.Parse(File.ReadAllText(Sample("budgets/year-2025.json")))!;
        string Part(string name, int first, int count)
        {
            JsonNode part = year.DeepClone();
            JsonNode[] acts = [.. part["acts"]!.AsArray().Skip(first).Take(count).Select(a => a!.DeepClone())];
            part["acts"] = new JsonArray(acts);
            string path = Path.Combine(_folder, name);
            File.WriteAllText(path, part.ToJsonString());
            return path;
        }

        Assert.Equal("PB-1: local rules adopted since 7 February 2024\n", Ok("budget", "begin", "PB-1", Part("one.json", 0, 5)));
        string rest = Part("two.json", 5, 1000);
        Ok("budget", "act", "PB-1", rest);
        Ok("budget", "act", "PB-1", rest);
        (int code, _, string error) = Run("budget", "examine", "PB-1", "--on", "2026-01-31");
        Assert.True(code is 0 or 1 or 3, error);
        Assert.Contains(": the same\n", Ok("budget", "recheck", "PB-1"), StringComparison.Ordinal);
        Assert.NotEmpty(Ok("budget", "show", "PB-1"));
        Assert.Equal(year["acts"]!.AsArray().Count + 1, Ok("budget", "history", "PB-1").Split('\n').Length - 1);
        Assert.Contains("PB-1", Ok("budget", "list"), StringComparison.Ordinal);
        Assert.Equal(2, Run("budget", "act", "PB-2", rest).Code);
    }

    [Fact]
    public void A_store_with_bodies_and_charters_moves_whole()
    {
        Ok("body", "found", "B-1", Sample("bodies/neighbourhood-committee.json"));
        Ok("charter", "open", "C-1", Sample("charters/example-adopted.json"));
        string archive = Path.Combine(_folder, "store.jsonl"), copy = Path.Combine(_folder, "copy.db");
        Assert.Equal(0, Shell.Run("export", archive, "--store", Store).Code);
        Assert.Equal(0, Shell.Run("import", archive, "--store", copy).Code);
        Assert.Equal(Ok("body", "history", "B-1"), Shell.Run("body", "history", "B-1", "--store", copy, "--lang", "en").Output);
        Assert.Equal(Ok("charter", "list"), Shell.Run("charter", "list", "--store", copy, "--lang", "en").Output);
    }

    [Fact]
    public void A_petition_is_completed_from_the_register_of_communes()
    {
        string bare = Path.Combine(_folder, "bare.json");
        JsonNode document = JsonNode.Parse(File.ReadAllText(Sample("dossiers/taroudant-citizens-200.json")))!;
        JsonObject commune = document["commune"]!.AsObject();
        commune.Remove("population");
        commune.Remove("arrondissements");
        commune["name"] = "Taroudant";
        File.WriteAllText(bare, document.ToJsonString());
        Ok("petition", "deposit", "P-1", bare);
        Assert.Equal(3, Run("petition", "examine", "P-1", "--on", "2023-08-20").Code);
        Ok("petition", "complete", "P-1", "--on", "2023-08-21");
        Assert.Equal(0, Run("petition", "examine", "P-1", "--on", "2023-08-21").Code);
        Assert.Equal("decision 3: the same\ndecision 5: the same\n", Ok("petition", "recheck", "P-1"));
    }

    private static string Sample(string name) => Shell.Sample(name);

    private string Ok(params string[] command)
    {
        (int code, string output, string error) = Run(command);
        Assert.True(code == 0, error);
        return output;
    }

    private (int Code, string Output, string Error) Run(params string[] command) =>
        Shell.Run([.. command, "--store", Store, "--lang", "en"]);
}
