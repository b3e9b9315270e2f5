using Spectre.Console;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Shell;

/// <summary>A progress bar for work that takes more than a second, where a person watches.</summary>
internal static class Waiting
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(1), _beat = TimeSpan.FromMilliseconds(100);

    /// <summary>Does the work; what it reports, from 0 to 1, moves the bar. Work that reports nothing shows that it goes on.</summary>
    public static T For<T>(string title, Surroundings around, Func<Action<double>, T> work)
    {
        if (!around.IsTerminal)
        {
            return work(static _ => { });
        }

        double done = double.NaN;
        Task<T> task = Task.Run(() => work(part => Volatile.Write(ref done, part)));
        if (!Finished(task, _patience))
        {
            Show(title, around, task, () => Volatile.Read(ref done));
        }

        return task.GetAwaiter().GetResult();
    }

    /// <summary>How the bar is drawn: without colours where NO_COLOR is set, as plain lines on a terminal that obeys nothing.</summary>
    internal static AnsiConsoleSettings Settings(TextWriter bar, Func<string, string?> environment)
    {
        bool plain = environment("TERM") is "dumb";
        return new()
        {
            Out = new AnsiConsoleOutput(bar),
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Yes,
            Interactive = plain ? InteractionSupport.No : InteractionSupport.Yes,
            ColorSystem = plain || environment("NO_COLOR") is { Length: > 0 } ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
        };
    }

    private static void Show(string title, Surroundings around, Task task, Func<double> done) =>
        AnsiConsole.Create(Settings(around.Bar, Environment.GetEnvironmentVariable))
            .Progress().AutoClear(true).Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new ElapsedTimeColumn(),
                new SpinnerColumn())
            .Start(context =>
            {
                ProgressTask bar = context.AddTask(Markup.Escape(Controls.ShownAround(title)), maxValue: 1);
                while (!Finished(task, _beat))
                {
                    bar.IsIndeterminate = double.IsNaN(done());
                    bar.Value = bar.IsIndeterminate ? 0 : done();
                }
            });

    // Failures are left to the caller, who takes the result.
    private static bool Finished(Task task, TimeSpan within) => Task.WaitAny([task], within) == 0;
}
