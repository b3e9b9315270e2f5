namespace Tadafor.Console.Tests.Stores;

/// <summary>Signatures kept in a store, from the command line.</summary>
public sealed class LedgerCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("tadafor-ledger-").FullName;

    private string Store => Path.Combine(_folder, "tadafor.db");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void A_ledger_goes_from_its_first_sheet_to_erasure()
    {
        Assert.Equal("P-1: open; signatories: 0\n", Ok("open", "P-1", "--on", "2023-08-01"));
        Assert.Contains(
            "signatories in all: 3",
            Ok("add", "P-1", Sheet("one.csv", 1, 2, 3), "--on", "2023-08-02"),
            StringComparison.Ordinal);
        Ok("add", "P-1", Sheet("one.csv", 1, 2, 3), "--on", "2023-08-02");
        Assert.Contains("signatories in all: 4", Ok("add", "P-1", Sheet("two.csv", 3, 4), "--on", "2023-08-03"), StringComparison.Ordinal);

        string[] which = ["P-1", "--sheet", "one1", "--to", "2"];
        Assert.Contains(
            "2 lines and 2 signatories would fall; nothing changed",
            Ok(["invalidate", .. which, "--preview"]),
            StringComparison.Ordinal);
        Assert.Equal("P-1: open; signatories: 4\n", Ok("show", "P-1"));
        (int code, _, string error) = Run(["invalidate", .. which, "--on", "2023-08-04"]);
        Assert.Equal(2, code);
        Assert.Equal(2, error.Split('\n').Length - 1);
        string[] decided = ["--organ", "bureau", "--reason", "not signed"];
        Assert.Equal("P-1: open; signatories: 2\n", Ok(["invalidate", .. which, "--on", "2023-08-04", .. decided]));
        Assert.Equal("P-1: open; signatories: 4\n", Ok(["revoke", "P-1", "--number", "1", "--on", "2023-08-05", .. decided]));
        Assert.Equal(
            "P-1: deposited on 7 August 2023; signatories: 4\n",
            Ok("deposit", "P-1", "--on", "2023-08-07", "--required", "3", "--group", "counted", "--cite", "113-14/123/(d)"));
        (code, _, error) = Run("add", "P-1", Sheet("three.csv", 9), "--on", "2023-08-08");
        Assert.Equal(2, code);
        Assert.Contains("it no longer changes", error, StringComparison.Ordinal);

        Assert.Equal("P-1: persons erased on 1 August 2024; signatories: 4\n", Ok(["erase", "P-1", "--on", "2024-08-01", .. decided]));
        Assert.Contains("documents erased", Ok("history", "P-1"), StringComparison.Ordinal);
        Assert.Equal("2024-08-01  erased  P-1\n", Ok("list"));
        Assert.DoesNotContain(Token(2), File.ReadAllText(Store), StringComparison.Ordinal);
    }

    [Fact]
    public void Everything_wrong_with_a_condition_is_said_at_once()
    {
        Ok("open", "P-1", "--on", "2023-08-01");
        (int code, _, string error) = Run("invalidate", "P-1", "--token", "x", "--from", "3", "--on", "soon", "--channel", "air");
        Assert.Equal(2, code);
        Assert.Equal(4, error.Split('\n').Length - 1);
        Assert.Contains("Which lines?", Run("invalidate", "P-1", "--preview").Error, StringComparison.Ordinal);
        Assert.Contains("no open ledger", Run("invalidate", "P-2", "--preview", "--token", Token(1)).Error, StringComparison.Ordinal);
        Assert.Contains(
            "no file under this reference",
            Run("add", "P-2", Sheet("one.csv", 1), "--on", "2023-08-01").Error,
            StringComparison.Ordinal);
    }

    private static string Token(int number) => string.Concat(Enumerable.Repeat($"{number:x2}", 32));

    private string Sheet(string name, params int[] people)
    {
        string path = Path.Combine(_folder, name);
        File.WriteAllText(path, $"sheet,line,token\n{string.Concat(people.Select((p, i) => $"{name[..3]}1,{i + 1},{Token(p)}\n"))}");
        return path;
    }

    private string Ok(params string[] command)
    {
        (int code, string output, string error) = Run(command);
        Assert.True(code == 0, error + output);
        return output;
    }

    private (int Code, string Output, string Error) Run(params string[] command) =>
        Shell.Run(["signatures", .. command, "--store", Store, "--lang", "en"]);
}
