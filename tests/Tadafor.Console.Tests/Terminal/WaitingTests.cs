using Spectre.Console;
using Tadafor.Console.Shell;

namespace Tadafor.Console.Tests.Terminal;

/// <summary>Bars on long work: for a person who watches, and for nobody else.</summary>
public class WaitingTests
{
    [Fact]
    public async Task A_bar_moves_where_a_person_watches_and_obeys_no_word_of_a_file()
    {
        using StringWriter bar = new();
        Surroundings around = With(bar, isTerminal: true).Shown();
        using ManualResetEventSlim released = new();
        Task<int> work = Task.Run(() => Waiting.For("votes\u001b[2J.pb", around, progress =>
        {
            progress(0.5);
            released.Wait();
            return 1;
        }));
        await Task.Delay(TimeSpan.FromMilliseconds(1500));
        released.Set();
        Assert.Equal(1, await work);
        string shown = bar.ToString();
        Assert.Contains("\u001b[", shown, StringComparison.Ordinal);
        Assert.Contains("votes", shown, StringComparison.Ordinal);
        Assert.DoesNotContain("\u001b[2J", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_where_nobody_watches()
    {
        using StringWriter bar = new();
        Assert.Equal(1, Waiting.For("count", With(bar, isTerminal: false), progress =>
        {
            Thread.Sleep(1200);
            return 1;
        }));
        Assert.Empty(bar.ToString());
    }

    [Theory]
    [InlineData("xterm", null, AnsiSupport.Yes, ColorSystemSupport.Standard)]
    [InlineData("xterm", "1", AnsiSupport.Yes, ColorSystemSupport.NoColors)]
    [InlineData("xterm", "", AnsiSupport.Yes, ColorSystemSupport.Standard)]
    [InlineData("dumb", null, AnsiSupport.No, ColorSystemSupport.NoColors)]
    public void Colours_are_off_where_that_is_asked(string terminal, string? noColor, AnsiSupport ansi, ColorSystemSupport colours)
    {
        AnsiConsoleSettings settings = Waiting.Settings(TextWriter.Null, name => name switch
        {
            "TERM" => terminal,
            "NO_COLOR" => noColor,
            _ => null,
        });
        Assert.Equal((ansi, colours), (settings.Ansi, settings.ColorSystem));
    }

    private static Surroundings With(TextWriter error, bool isTerminal) => new(() => Stream.Null, TextWriter.Null, error, isTerminal);
}
