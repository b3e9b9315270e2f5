using System.Diagnostics;
using System.Globalization;

namespace Tadafor.Console.Tests;

/// <summary>
/// Every writer of the command line is killed while it works: what stood there before is whole, or what comes after is. How often is told
/// by
/// <c>TADAFOR_KILLS</c>; 20 times a writer when it is not set.
/// </summary>
public sealed class KillTests : IDisposable
{
    private static readonly int _kills =
        int.TryParse(Environment.GetEnvironmentVariable("TADAFOR_KILLS"), CultureInfo.InvariantCulture, out int kills) ? kills : 20;

    private readonly string _folder = Directory.CreateTempSubdirectory("tadafor-kills-").FullName;

    public static TheoryData<string, string[]> Writers() => new()
    {
        { "page.html", ["tally", "{town}", "--method", "greedy-votes", "--ties", "votes,cost,id", "--html", "{file}"] },
        { "transcript.json", ["tally", "{town}", "--method", "greedy-votes", "--ties", "votes,cost,id", "--transcript", "{file}"] },
        { "road.ics", ["timeline", "{road}", "--ics", "{file}"] },
        { "rulebook.fr.html", ["rulebook", "export", "{folder}"] },
    };

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [MemberData(nameof(Writers))]
    public void A_killed_writer_leaves_the_old_file_or_the_new_one(string name, string[] arguments)
    {
        if (!TadaforProcess.CanRun)
        {
            return;
        }

        string file = Path.Combine(_folder, name);
        arguments =
        [
            .. arguments.Select(a => a
                .Replace("{town}", Shell.Sample("elections/town-cumulative.pb"), StringComparison.Ordinal)
                .Replace("{road}", Shell.Sample("timelines/taroudant-whole-road.json"), StringComparison.Ordinal)
                .Replace("{file}", file, StringComparison.Ordinal)
                .Replace("{folder}", _folder, StringComparison.Ordinal)),
        ];
        TimeSpan whole = Finished(arguments);
        string after = File.ReadAllText(file);
        Assert.NotEmpty(after);

        // What is known as a file of the same kind may be replaced. The rule book replaces whatever it wrote before.
        string before = name.EndsWith(".ics", StringComparison.Ordinal) ? after : $"{after}\n<!-- before -->\n";
        for (int i = 0; i < _kills; i++)
        {
            File.WriteAllText(file, before);
            Killed(arguments, whole, i);
            Assert.Contains(File.ReadAllText(file), (string[])[before, after]);
        }

        Finished(arguments);
        Assert.Equal(after, File.ReadAllText(file));
        Assert.Empty(Leftovers());
    }

    [Fact]
    public void A_killed_import_is_taken_up_by_the_next()
    {
        if (!TadaforProcess.CanRun)
        {
            return;
        }

        const string Empty =
            """{"schema": "tadafor/petition-dossier/1", "petitioners": {"kind": "citizens", "agents": 1, "signatories": []}}""";
        string dossier = Path.Combine(_folder, "dossier.json"), ledger = Path.Combine(_folder, "dossier.ledger.json");
        string sheet = Path.Combine(_folder, "sheet.csv"), key = Path.Combine(_folder, "key");
        File.WriteAllText(key, "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08");
        File.WriteAllLines(
            sheet,
            ["sheet;line;identity", .. Enumerable.Range(1, 4_000).Select(i => $"P{1 + (i / 50)};{i};AB{100_000 + i}")]);
        string[] arguments = ["signatures", "import", sheet, "--into", dossier, "--key-file", key];
        File.WriteAllText(dossier, Empty);
        TimeSpan whole = Finished(arguments);
        (string Dossier, string Ledger) after = (File.ReadAllText(dossier), File.ReadAllText(ledger));
        for (int i = 0; i < _kills; i++)
        {
            File.WriteAllText(dossier, Empty);
            File.Delete(ledger);
            Killed(arguments, whole, i);
            Assert.Contains(File.ReadAllText(dossier), (string[])[Empty, after.Dossier]);
            if (File.Exists(ledger))
            {
                Assert.Equal(after.Ledger, File.ReadAllText(ledger));
            }

            // The dossier is never ahead of its ledger.
            Assert.True(File.ReadAllText(dossier) == Empty || File.Exists(ledger));
            Finished(arguments);
            Assert.Equal(after, (File.ReadAllText(dossier), File.ReadAllText(ledger)));
            Assert.Empty(Leftovers());
        }
    }

    [Fact]
    public void A_disk_that_is_full_leaves_the_old_file_and_says_so()
    {
        if (!TadaforProcess.CanRun)
        {
            return;
        }

        string file = Path.Combine(_folder, "page.html"), before = "<!doctype html>" + new string(' ', 10);
        File.WriteAllText(file, before);
        (int code, _, string error) = TadaforProcess.Run(
            "trap '' XFSZ; ulimit -f 8; export DOTNET_EnableWriteXorExecute=0; "
            + $"exec {TadaforProcess.Path} tally {Shell.Sample("elections/village-approval.pb")} "
            + $"--method greedy-votes --ties id --html {file} >/dev/null");
        Assert.Equal(2, code);
        Assert.Contains("what stood there is as it was", error, StringComparison.Ordinal);
        Assert.Equal(before, File.ReadAllText(file));
        Assert.Empty(Leftovers());
    }

    // Half of the kills come at any time, half as soon as the new file is seen beside the old one.
    private void Killed(string[] arguments, TimeSpan whole, int attempt)
    {
        using Process process = TadaforProcess.Start(TadaforProcess.Path, arguments);
        process.StandardInput.Close();
        Stopwatch watch = Stopwatch.StartNew();
        TimeSpan until = whole * (0.5 + (attempt % 10 * 0.06));
        while (!process.HasExited && (attempt % 2 == 0 ? watch.Elapsed < until : Leftovers().Length == 0))
        {
            if (attempt % 2 == 0)
            {
                Thread.Sleep(1);
            }
        }

        process.Kill();
        process.WaitForExit();
    }

    private static TimeSpan Finished(string[] arguments)
    {
        Stopwatch watch = Stopwatch.StartNew();
        using Process process = TadaforProcess.Start(TadaforProcess.Path, arguments);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        Assert.True(process.ExitCode is 0 or 1, $"{output.GetAwaiter().GetResult()}{error.GetAwaiter().GetResult()}");
        return watch.Elapsed;
    }

    private string[] Leftovers() => Directory.GetFiles(_folder, "*.tadafor-new", SearchOption.AllDirectories);
}
