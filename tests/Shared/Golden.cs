namespace Tadafor.Tests;

/// <summary>
/// Compares text with a committed file. <c>UPDATE_GOLDEN=1 dotnet test</c> accepts the new text; the diff is then reviewed in git.
/// </summary>
internal static class Golden
{
    public static string RepositoryRoot => RepositoryFolders.Root;

    /// <param name="relativePath">Path from the repository root.</param>
    /// <param name="actual">The text produced now.</param>
    public static void Matches(string relativePath, string actual)
    {
        string path = Path.Combine(RepositoryRoot, relativePath);
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            Assert.False(
                Environment.GetEnvironmentVariable("CI") == "true",
                $"{relativePath}: committed files are never rewritten in CI. Unset UPDATE_GOLDEN.");
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, actual);
        }

        Assert.True(File.Exists(path), $"{relativePath} is missing: run the tests once with UPDATE_GOLDEN=1 and review the new file.");
        string expected = File.ReadAllText(path);
        if (expected != actual)
        {
            Assert.Fail($"{relativePath} differs from what the code produces now. {FirstDifference(expected, actual)} "
                + "If the change is meant, run the tests once with UPDATE_GOLDEN=1 and review the diff.");
        }
    }

    private static string FirstDifference(string expected, string actual)
    {
        string[] a = expected.Split('\n'), b = actual.Split('\n');
        int line = 0;
        while (line < a.Length && line < b.Length && a[line] == b[line])
        {
            line++;
        }

        string At(string[] lines) => line < lines.Length ? lines[line] : "(end of file)";
        return $"First difference in line {line + 1}:\n  committed: {At(a)}\n  now:       {At(b)}\n";
    }
}
