namespace Tadafor.Console.Shell;

/// <summary>What a path leads to once every link in it is followed: two spellings of one file become one.</summary>
internal static class RealPath
{
    private const int MostLinks = 40;

    /// <summary>The path; its last parts need not exist.</summary>
    public static string Of(string path) => Of(Path.GetFullPath(path), 0);

    private static string Of(string full, int links)
    {
        if (Path.GetDirectoryName(full) is not { } parent)
        {
            return full;
        }

        string there = Path.Combine(Of(parent, links), Path.GetFileName(full));
        string? target = links < MostLinks ? new FileInfo(there).LinkTarget : null;
        return target is null ? there : Of(Path.GetFullPath(target, Path.GetDirectoryName(there)!), links + 1);
    }
}
