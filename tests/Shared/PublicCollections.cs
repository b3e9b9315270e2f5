namespace Tadafor.Tests;

/// <summary>
/// Files of public collections (real elections, ranked ballots, texts of law) that are not part of this repository. They are read from the
/// folder named by <c>TADAFOR_SHARED</c>, or from <c>../shared</c> beside the repository. Where they are absent the test is skipped and
/// says why,
/// except in CI, where it fails.
/// </summary>
internal static class PublicCollections
{
    public static string Root => RepositoryFolders.PublicCollections;

    /// <summary>The full path of a file or folder of the collections, such as <c>pb/expected</c>.</summary>
    public static string Require(string relativePath)
    {
        string path = Path.Combine(Root, relativePath);
        bool present = File.Exists(path) || Directory.Exists(path);
        string reason =
            $"The public collection '{relativePath}' is not on this machine (looked in {Root}; set TADAFOR_SHARED to its folder).";
        if (!present && Environment.GetEnvironmentVariable("CI") == "true")
        {
            Assert.Fail(reason);
        }

        if (!present)
        {
            Said(reason);
        }

        Skip.IfNot(present, reason);
        return path;
    }

    // The build prints this file when the tests of a project are done: a skipped test is seen, not looked for.
    private static void Said(string reason)
    {
        string path = Path.Combine(AppContext.BaseDirectory, "skipped.txt");
        lock (Root)
        {
            File.AppendAllText(path, reason + Environment.NewLine);
        }
    }

    /// <summary>Names in a folder of the collections, or one placeholder when absent, so that a theory still reports its skip.</summary>
    public static IEnumerable<string> Names(string folder, string pattern)
    {
        string path = Path.Combine(Root, folder);
        return Directory.Exists(path)
            ? Directory.EnumerateFiles(path, pattern).Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)
            : [pattern];
    }
}
