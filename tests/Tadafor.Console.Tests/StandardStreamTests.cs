namespace Tadafor.Console.Tests;

/// <summary>
/// Standard streams that are closed or full: an exit code, a word where somebody can read it, never a hang and never an abort.
/// </summary>
public sealed class StandardStreamTests
{
    private const string Count = "tally {election} --method greedy-votes --ties id", Misspelt = "tally {election} --method bogus --ties id";

    public static TheoryData<string, string, int> Lines() => new()
    {
        { Count, ">&-", 2 }, { Count, ">/dev/full", 2 }, { Count, "2>&-", 0 }, { Count, "2>/dev/full", 0 },
        { Count, "<&-", 0 },
        {
            Count,
            "<&- 2>&-",
            0
        }, { Count, "<&- >&-", 2 }, { Count, "<&- >&- 2>&-", 2 }, { Count, ">/dev/full 2>/dev/full", 2 },
        { Misspelt, "2>&-", 2 }, { Misspelt, "2>/dev/full", 2 }, { Misspelt, "<&- >&- 2>&-", 2 },
        { "assess -", "<&-", 2 }, { "assess -", "<&- 2>&-", 2 }, { "assess -", "<&- >&- 2>&-", 2 }, { "assess -", "</dev/null", 2 },
        { "tally - --method greedy-votes --ties id", "<&-", 2 }, { "pb check -", "<&- >&-", 2 },
        { "signatures import - --into {folder}/none.json", "<&-", 2 },
        { "--help", ">/dev/full", 2 }, { "--help", ">&-", 2 }, { "", "<&- >&- 2>&-", 2 }, { "regimes", "2>&-", 0 },
    };

    [Theory]
    [MemberData(nameof(Lines))]
    public void A_stream_that_is_closed_or_full_never_hangs_or_aborts(string command, string streams, int expected)
    {
        if (!TadaforProcess.CanRun)
        {
            return;
        }

        command = command
            .Replace("{election}", Shell.Sample("elections/village-approval.pb"), StringComparison.Ordinal)
            .Replace("{folder}", Path.GetTempPath(), StringComparison.Ordinal);
        (int code, string output, string error) = TadaforProcess.Run($"exec {TadaforProcess.Path} {command} {streams}");
        Assert.True(code == expected, $"{command} {streams}: {code}\n{output}\n{error}");
        Assert.DoesNotContain("Unforeseen", error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.True(expected == 0 || streams.Contains("2>", StringComparison.Ordinal) || error.Length > 0, "Nothing is said.");
    }

    [Fact]
    public void A_reader_who_goes_away_ends_it_without_a_word()
    {
        if (TadaforProcess.CanRun)
        {
            Assert.Equal((0, "", ""), TadaforProcess.Run($"{TadaforProcess.Path} schema petition-dossier | true"));
        }
    }
}
