using System.Text;

namespace Tadafor.Console.Shell;

/// <summary>Writes what an option names.</summary>
internal static class OutputFile
{
    private const int Beginning = 4096;

    /// <summary>The option that lets files of another kind be replaced.</summary>
    public const string Force = "--force";

    /// <summary>
    /// Whether outputs may be written: none is an input of the same command or another output, whatever its spelling and whatever links
    /// lead to it, and
    /// none replaces a file of another kind unless that is asked for. To be asked before anything is opened.
    /// </summary>
    /// <param name="inputs">What the command reads; <c>-</c> and what is not given are passed over.</param>
    /// <param name="outputs">What it writes: the option, the path, and words by which the first lines of such a file are known.</param>
    /// <param name="force">Whether files of another kind may be replaced.</param>
    /// <param name="complaints">Where what is wrong is noted.</param>
    public static void Check(
        IEnumerable<string?> inputs,
        IEnumerable<(string Option, string? Path, string KnownBy)> outputs,
        bool force,
        List<Complaint> complaints)
    {
        Dictionary<string, string> taken = new(OperatingSystem.IsWindows() || OperatingSystem.IsMacOS()
            ? StringComparer.OrdinalIgnoreCase
            : StringComparer.Ordinal);
        foreach (string input in inputs.OfType<string>().Where(p => p is not ("-" or "")))
        {
            if (Real(input) is { } real)
            {
                taken[real] = "an input of this command";
            }
        }

        foreach ((string option, string? path, string knownBy) in outputs)
        {
            if (path is null || path.StartsWith("/dev/", StringComparison.Ordinal) || Real(path) is not { } real)
            {
                continue;
            }

            if (!taken.TryAdd(real, $"what {option} writes"))
            {
                complaints.Add(new Complaint($"{option} {path}", $"This file is {taken[real]}.", "Name another file."));
            }
            else if (!force && !IsOfKind(real, knownBy))
            {
                complaints.Add(new Complaint(
                    $"{option} {path}",
                    "A file of another kind stands there.",
                    $"Name another file, or replace it with {Force}."));
            }
        }
    }

    /// <summary>Writes text as UTF-8, whole or not at all; a complaint when that fails.</summary>
    public static void Write(string path, string text, List<Complaint> complaints)
    {
        try
        {
            SafeFile.Replace(path, stream => stream.Write(new UTF8Encoding(encoderShouldEmitUTF8Identifier: false).GetBytes(text)));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // The runtime calls a file beyond the limit of the process an argument out of range.
            complaints.Add(error is (IOException and not (FileNotFoundException or DirectoryNotFoundException))
                or ArgumentOutOfRangeException
                && Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path)))
                ? new Complaint(
                    path,
                    "The file cannot be written; what stood there is as it was.",
                    "Check that the disk is not full and that no folder has this name.")
                : new Complaint(path, "The file cannot be written.", "Check that the folder exists and that you may write in it."));
        }
    }

    private static string? Real(string path)
    {
        try
        {
            return RealPath.Of(path);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            // Opening it will say what is wrong with it.
            return null;
        }
    }

    private static bool IsOfKind(string path, string knownBy)
    {
        try
        {
            if (!File.Exists(path) || new FileInfo(path).Length == 0)
            {
                return true;
            }

            using FileStream file = File.OpenRead(path);
            byte[] head = new byte[Beginning];
            int read = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
            return Encoding.UTF8.GetString(head, 0, read).Contains(knownBy, StringComparison.OrdinalIgnoreCase);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
