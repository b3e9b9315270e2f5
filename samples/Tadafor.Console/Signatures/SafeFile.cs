namespace Tadafor.Console.Signatures;

/// <summary>Replaces files whole: whoever reads them, or whatever breaks, finds the old text or the new one, never a part.</summary>
internal static class SafeFile
{
    /// <summary>Writes beside the file, to the disk itself, and then takes its place.</summary>
    public static void Replace(string path, Action<Stream> write)
    {
        string beside = $"{path}.{Path.GetRandomFileName()}.new";
        try
        {
            using (FileStream file = new(beside, FileMode.CreateNew, FileAccess.Write, FileShare.None))
            {
                write(file);
                file.Flush(flushToDisk: true);
            }

            KeepMode(path, beside);
            File.Move(beside, path, overwrite: true);
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

    private static void KeepMode(string path, string beside)
    {
        if (!OperatingSystem.IsWindows() && File.Exists(path))
        {
            File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
        }
    }
}
