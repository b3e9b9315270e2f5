using Spectre.Console;

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

    private static void Show(string title, Surroundings around, Task task, Func<double> done) =>
        AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(around.Error) })
            .Progress().AutoClear(true).Columns(
                new TaskDescriptionColumn(),
                new ProgressBarColumn(),
                new ElapsedTimeColumn(),
                new SpinnerColumn())
            .Start(context =>
            {
                ProgressTask bar = context.AddTask(Markup.Escape(title), maxValue: 1);
                while (!Finished(task, _beat))
                {
                    bar.IsIndeterminate = double.IsNaN(done());
                    bar.Value = bar.IsIndeterminate ? 0 : done();
                }
            });

    // Failures are left to the caller, who takes the result.
    private static bool Finished(Task task, TimeSpan within) => Task.WaitAny([task], within) == 0;
}
