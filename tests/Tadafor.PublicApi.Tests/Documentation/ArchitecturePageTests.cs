using System.Reflection;
using System.Text.RegularExpressions;

namespace Tadafor.PublicApi.Tests.Documentation;

/// <summary>The picture of the architecture shows the arrows that the compiled packages have, and no other.</summary>
public partial class ArchitecturePageTests
{
    private static readonly string[] _packages =
        ["Tadafor.Domain", "Tadafor.Tally", "Tadafor.Abstractions", "Tadafor.Rules", "Tadafor.Conformance"];

    private static readonly string _page = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/architecture.md"));

    [Fact]
    public void Arrows_are_those_of_the_compiled_packages()
    {
        IEnumerable<string> compiled = _packages.SelectMany(from => Assembly.Load(from).GetReferencedAssemblies()
            .Select(to => to.Name!)
            .Where(_packages.Contains)
            .Select(to => $"{from} --> {to}"));
        IEnumerable<string> drawn = Arrow().Matches(_page)
            .Select(arrow => $"Tadafor.{arrow.Groups[1].Value} --> Tadafor.{arrow.Groups[2].Value}")
            .Where(arrow => _packages.Any(p => arrow.StartsWith($"{p} ", StringComparison.Ordinal)));
        Assert.Equal(compiled.Order(StringComparer.Ordinal), drawn.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_room_that_the_page_names_is_a_folder()
    {
        string[] named = [.. Room().Matches(_page).Select(room => room.Groups[1].Value)];
        Assert.NotEmpty(named);
        Assert.DoesNotContain(named, room => !Directory.Exists(Path.Combine(Golden.RepositoryRoot, "src", $"Tadafor.{room}")));
    }

    [GeneratedRegex(@"^ *(\w+) --> (\w+)\r?$", RegexOptions.Multiline)]
    private static partial Regex Arrow();

    [GeneratedRegex(@"^\| `(\w+/\w+)` \|", RegexOptions.Multiline)]
    private static partial Regex Room();
}
