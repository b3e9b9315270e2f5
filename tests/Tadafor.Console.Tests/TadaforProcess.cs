using System.Diagnostics;

namespace Tadafor.Console.Tests;

/// <summary>The command line as a process of its own, for what only a process can show: closed streams, and being killed.</summary>
internal static class TadaforProcess
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    /// <summary>The program.</summary>
    public static string Path { get; } = System.IO.Path.Combine(
        AppContext.BaseDirectory,
        OperatingSystem.IsWindows() ? "tadafor.exe" : "tadafor");

    /// <summary>Whether processes can be started as the tests here do.</summary>
    public static bool CanRun => OperatingSystem.IsLinux() && File.Exists(Path) && File.Exists("/bin/sh");

    public static Process Start(string program, params string[] arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            RedirectStandardInput = true,
        };
        return Process.Start(start)!;
    }

    /// <summary>Runs a line of a shell to its end; one that does not end is a failure.</summary>
    public static (int Code, string Output, string Error) Run(string line)
    {
        using Process process = Start("/bin/sh", "-c", line);
        process.StandardInput.Close();
        Task<string> output = process.StandardOutput.ReadToEndAsync(), error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(_patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail($"It hangs: {line}");
        }

        return (process.ExitCode, output.GetAwaiter().GetResult(), error.GetAwaiter().GetResult());
    }
}
