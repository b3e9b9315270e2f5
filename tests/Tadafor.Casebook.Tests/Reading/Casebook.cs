
namespace Tadafor.Casebook.Tests.Reading;

/// <summary>The committed casebook.</summary>
internal static class Casebook
{
    private static readonly CasebookReader _reader = Load();

    public static IReadOnlyList<Case> Cases => _reader.Cases;

    public static IReadOnlyList<CaseProblem> Problems => _reader.Problems;

    private static CasebookReader Load()
    {
        CasebookReader reader = new();
        string folder = Path.Combine(Golden.RepositoryRoot, "casebook");
        foreach (string file in Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal))
        {
            reader.Read(Path.GetFileName(file), File.ReadAllText(file));
        }

        return reader;
    }
}
