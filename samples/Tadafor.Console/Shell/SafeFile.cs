namespace Tadafor.Console.Shell;

/// <summary>Replaces files whole: whoever reads them, or whatever breaks, finds the old text or the new one, never a part.</summary>
internal static class SafeFile
{
    private const string Ending = ".tadafor-new";

    /// <summary>
    /// Writes beside the file, to the disk itself, and then takes its place. Of a link, what it points at is replaced; the link stays.
    /// </summary>
    /// <param name="path">The file; it need not exist.</param>
    /// <param name="write">Writes the whole text.</param>
    /// <param name="like">A file that a new one must not be more open than: what comes of it may be as private.</param>
    public static void Replace(string path, Action<Stream> write, string? like = null)
    {
        // A device or a pipe cannot be replaced, and holds nothing that could be lost.
        if (Path.GetFullPath(path) is var full
            && (full.StartsWith("/dev/", StringComparison.Ordinal) || full.StartsWith("/proc/", StringComparison.Ordinal)))
        {
            using FileStream device = new(full, FileMode.Open, FileAccess.Write);
            write(device);
            return;
        }

        string target = RealPath.Of(path);
        string beside = $"{target}.{Path.GetRandomFileName()}{Ending}";
        RemoveLeftovers(target);
        try
        {
            using (FileStream file = new(beside, Options(target, like)))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            File.Move(beside, target, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }

    /// <summary>Keeps others from importing into the same file; <see langword="null"/> when someone is.</summary>
    public static FileStream? Lock(string path)
    {
        try
        {
            return new(path + ".lock", FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    // The mode is set as the file is made: between making and setting it, nobody else can open it.
    private static FileStreamOptions Options(string target, string? like)
    {
        FileStreamOptions options = new() { Mode = FileMode.CreateNew, Access = FileAccess.Write, Share = FileShare.None };
        string? model = File.Exists(target) ? target : like;
        if (!OperatingSystem.IsWindows() && model is not null)
        {
            options.UnixCreateMode = File.GetUnixFileMode(model) | UnixFileMode.UserWrite;
        }

        return options;
    }

    // What a process left that was killed while it wrote. One that still writes holds its file, and keeps it.
    private static void RemoveLeftovers(string target)
    {
        foreach (string left in Directory.EnumerateFiles(Path.GetDirectoryName(target)!, $"{Path.GetFileName(target)}.*{Ending}"))
        {
            try
            {
                using (new FileStream(left, FileMode.Open, FileAccess.ReadWrite, FileShare.None))
                {
                }

                File.Delete(left);
            }
            catch (Exception held) when (held is IOException or UnauthorizedAccessException)
            {
                // Somebody else's, or in use: not ours to take away.
            }
        }
    }
}
