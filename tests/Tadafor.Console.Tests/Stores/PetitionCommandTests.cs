using System.Text;
using System.Text.RegularExpressions;

namespace Tadafor.Console.Tests.Stores;

/// <summary>Petitions kept in a store, from the command line.</summary>
public sealed class PetitionCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tadafor-petitions-").FullName;

    private string Store => Path.Combine(_folder, "tadafor.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void The_script_of_the_documentation_takes_two_petitions_of_taroudant_from_deposit_to_adoption()
    {
        string page = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs", "stores.md"));
        string script = Regex.Match(page, "```sh script\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        string said = Regex.Match(page, "```text script\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;
        string[] lines =
        [
            .. script.Replace("\\\n", " ", StringComparison.Ordinal)
                .Split('\n')
                .Where(l => l.StartsWith("tadafor ", StringComparison.Ordinal)),
        ];
        Assert.True(lines.Length >= 15, page);
        StringBuilder output = new();
        foreach (string line in lines)
        {
            string[] words = [.. line.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..].Select(w => w switch
            {
                "tadafor.db" or "copy.db" or "store.jsonl" => Path.Combine(_folder, w),
                _ when w.StartsWith("samples/", StringComparison.Ordinal) => Path.Combine(Golden.RepositoryRoot, w),
                _ => w,
            })];
            (int code, string told, string error) = Shell.Run(words);

            // The file that waits for a judgement is examined, and says so.
            Assert.True(code == (line.Contains("examine TR-2023-02", StringComparison.Ordinal) ? 3 : 0), $"{line}: {code}\n{told}{error}");
            output.Append(told);
        }

        Assert.Equal(said, Regex.Replace(output.ToString(), @"\d{4}-\d\d-\d\dT\S+", "(moment)"));
        string[] list = ["petition", "list", "--store", Path.Combine(_folder, "copy.db"), "--state", "deliberated"];
        Assert.Equal(2, Shell.Run(list).Output.Split('\n').Length - 1);
    }

    [Fact]
    public void An_order_given_again_is_done_once_and_another_under_its_key_is_refused()
    {
        Deposit();
        Assert.Equal(0, Run("accept", "TR-1", "--on", "2023-10-30", "--key", "k").Code);
        Assert.Equal(0, Run("accept", "TR-1", "--on", "2023-10-30", "--key", "k").Code);
        Assert.Equal(3, Run("history", "TR-1").Output.Split('\n').Length - 1);
        (int code, _, string error) = Run("act", "TR-1", "acceptance-told", "--on", "2023-11-07", "--key", "k", "--lang", "en");
        Assert.Equal(2, code);
        Assert.Contains("this key was used for another order", error, StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_with_an_order_is_said_at_once_and_nothing_is_written()
    {
        Deposit();
        (int code, _, string error) = Run("agenda", "TR-1", "--on", "soon", "--session", "2024-13", "--opens-on", "x");
        Assert.Equal(2, code);
        Assert.Equal(3, error.Split('\n').Length - 1);

        (code, _, error) = Run("deliberate", "TR-1", "--on", "2023-11-07", "--answer", "adopted", "--lang", "en");
        Assert.Equal(2, code);
        Assert.NotEmpty(error);
        Assert.Equal(2, Run("history", "TR-1").Output.Split('\n').Length - 1);

        error = Run("accept", "TR-2", "--on", "2023-11-07", "--lang", "en").Error;
        Assert.Contains("no file under this reference", error, StringComparison.Ordinal);
        string none = Path.Combine(_folder, "none.db");
        error = Shell.Run("petition", "show", "TR-1", "--store", none).Error;
        Assert.Contains("There is no such store", error, StringComparison.Ordinal);
        Assert.False(File.Exists(none));
    }

    [Fact]
    public void Every_fault_of_an_archive_is_said_with_its_line_and_the_store_stays_empty()
    {
        Deposit();
        string archive = Path.Combine(_folder, "store.jsonl"), copy = Path.Combine(_folder, "copy.db");
        Assert.Equal(0, Shell.Run("export", archive, "--store", Store).Code);
        string[] lines = File.ReadAllLines(archive);
        lines[1] = lines[1].Replace("\"version\":2", "\"version\":3", StringComparison.Ordinal);
        lines[3] = lines[3].Replace("\"on\":\"2023-08-28\"", "\"on\":\"2023-02-30\"", StringComparison.Ordinal);
        File.WriteAllLines(archive, lines);
        (int code, _, string error) = Shell.Run("import", archive, "--store", copy, "--lang", "en");
        Assert.Equal(2, code);
        Assert.Contains("line 4", error, StringComparison.Ordinal);
        Assert.Contains($"line {lines.Length}", error, StringComparison.Ordinal);
        Assert.Empty(Shell.Run("petition", "list", "--store", copy).Output);
        Assert.Contains("holds something already", Shell.Run("import", archive, "--store", Store).Error, StringComparison.Ordinal);
    }

    private void Deposit()
    {
        (int code, _, string error) = Run("deposit", "TR-1", Shell.Sample("dossiers/taroudant-association-complete.json"));
        Assert.True(code == 0, error);
    }

    private (int Code, string Output, string Error) Run(string command, params string[] arguments) =>
        Shell.Run(["petition", command, .. arguments, "--store", Store]);
}
