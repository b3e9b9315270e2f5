using Tadafor.Console.Shell;
using Tadafor.Rules.Book;

namespace Tadafor.Console.Tests.Law;

/// <summary><c>tadafor rulebook export</c>.</summary>
public sealed class RulebookCommandTests : IDisposable
{
    private readonly string _folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());

    public void Dispose()
    {
        if (Directory.Exists(_folder))
        {
            Directory.Delete(_folder, recursive: true);
        }
    }

    [Fact]
    public void Export_writes_every_page_in_every_language()
    {
        (int code, string output, string error) = Run("rulebook", "export", _folder);
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Equal(RulebookFiles.All.Select(f => f.Path).Order(StringComparer.Ordinal), Written());
        Assert.All(RulebookFiles.All, f => Assert.Equal(f.Text, File.ReadAllText(Path.Combine(_folder, f.Path))));
        Assert.Contains($"{Written().Count()} pages", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Export_of_one_language_writes_only_its_pages()
    {
        (int code, string output, _) = Run("rulebook", "export", _folder, "--lang", "fr");
        Assert.Equal(0, code);
        Assert.All(Written(), path => Assert.True(path.StartsWith("fr/", StringComparison.Ordinal) || path == "rulebook.fr.html"));
        Assert.Contains("pages écrites", output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_layer_of_internal_rules_is_marked_on_its_own_page()
    {
        string layer = Path.Combine(Golden.RepositoryRoot, "samples/charters/internal-rules-layer.json");
        (int code, _, string error) = Run("rulebook", "export", _folder, "--lang", "fr", "--layer", layer);
        Assert.Equal((0, string.Empty), (code, error));
        Assert.Contains("fr/layer.md", Written());
        Assert.Equal(2, Run("rulebook", "export", _folder, "--layer", Path.Combine(_folder, "none.json")).Code);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_said_with_its_remedy()
    {
        Directory.CreateDirectory(_folder);
        string file = Path.Combine(_folder, "taken");
        File.WriteAllText(file, "a file");
        (int code, string output, string error) = Run("rulebook", "export", file);
        Assert.Equal((2, string.Empty), (code, output));
        Assert.Contains("The folder cannot be made.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_language_that_is_not_known_is_answered_with_those_there_are()
    {
        (int code, _, string error) = Run("rulebook", "export", _folder, "--lang", "es");
        Assert.Equal(2, code);
        Assert.Contains("ar, fr, en", error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(_folder));
    }

    private IEnumerable<string> Written() => Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories)
        .Select(f => Path.GetRelativePath(_folder, f).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private static (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = App.Run(args, new Surroundings(() => Stream.Null, output, error, IsTerminal: false));
        return (code, output.ToString(), error.ToString());
    }
}
