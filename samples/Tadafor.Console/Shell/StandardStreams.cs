using System.Globalization;

namespace Tadafor.Console.Shell;

/// <summary>
/// What the three standard streams of the process really are. When one is closed at the start, the runtime opens a pipe of its own in its
/// place: whoever reads there waits for ever, and whoever writes there writes into the runtime.
/// </summary>
internal static class StandardStreams
{
    private const string Descriptors = "/proc/self/fd";

    /// <summary>Standard input; its end when a program that has none asks for it.</summary>
    /// <exception cref="IOException">It is closed.</exception>
    public static Stream Input() =>
        IsOwnPipe(0) ? throw new IOException("Standard input is closed.") : System.Console.OpenStandardInput();

    /// <summary>Standard output; what is written to a closed one fails as it would on a full disk.</summary>
    public static TextWriter Output() =>
        IsOwnPipe(1) ? new FailingWriter(closed: true, TextWriter.Null) : new FailingWriter(closed: false, System.Console.Out);

    /// <summary>Standard error: where it cannot be written nobody is left to tell, and the work goes on.</summary>
    public static TextWriter Error() => new QuietWriter(IsOwnPipe(2) ? TextWriter.Null : System.Console.Error);

    // Both ends of the pipe are held by this process: it came from nobody else.
    private static bool IsOwnPipe(int descriptor)
    {
        try
        {
            if (!OperatingSystem.IsLinux() || Target(descriptor) is not { } pipe || !pipe.StartsWith("pipe:", StringComparison.Ordinal))
            {
                return false;
            }

            bool writes = Writes(descriptor);
            return Directory.EnumerateFileSystemEntries(Descriptors)
                .Select(Path.GetFileName)
                .Select(name => int.Parse(name!, CultureInfo.InvariantCulture))
                .Any(other => other != descriptor && Target(other) == pipe && Writes(other) != writes);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or FormatException)
        {
            return false;
        }
    }

    private static string? Target(int descriptor) => new FileInfo($"{Descriptors}/{descriptor}").LinkTarget;

    // The last digit of the flags is 0 for reading, 1 for writing.
    private static bool Writes(int descriptor)
    {
        string? flags = File.Exists($"/proc/self/fdinfo/{descriptor}")
            ? File.ReadLines($"/proc/self/fdinfo/{descriptor}").FirstOrDefault(l => l.StartsWith("flags:", StringComparison.Ordinal))
            : null;
        return flags is not null && flags[^1] is '1' or '2' or '5' or '6';
    }
}
