using System.Text.Json;
using System.Xml.Linq;

namespace Tadafor.PublicApi.Tests.Packages;

/// <summary>
/// A package asks for the lowest version of what it depends on; every test of this repository runs with exactly that version, so that the
/// version asked for is one that passes.
/// </summary>
public class LowestVersionsTests
{
    public static TheoryData<string, string> Asked()
    {
        TheoryData<string, string> asked = [];
        XDocument central = XDocument.Load(Path.Combine(Golden.RepositoryRoot, "Directory.Packages.props"));
        foreach (XElement version in central.Descendants("ItemGroup")
            .Where(group => ((string?)group.Attribute("Label"))?.StartsWith("Shipped", StringComparison.Ordinal) == true)
            .Descendants("PackageVersion"))
        {
            asked.Add((string)version.Attribute("Include")!, (string)version.Attribute("Version")!);
        }

        return asked;
    }

    [Theory]
    [MemberData(nameof(Asked))]
    public void Tests_run_with_the_lowest_version_that_packages_ask_for(string package, string version)
    {
        // The folder of this build and, beside it, those of the other test projects that are built.
        DirectoryInfo here = new(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        string[] lists =
        [
            .. here.Parent!.Parent!.EnumerateDirectories("Tadafor.*.Tests")
                .SelectMany(project => project.EnumerateDirectories(here.Name))
                .SelectMany(folder => folder.EnumerateFiles("Tadafor.*.Tests.deps.json"))
                .Select(file => file.FullName),
        ];
        Assert.NotEmpty(lists);
        Assert.Empty(lists.SelectMany(list => Libraries(list)
            .Where(library => library.StartsWith($"{package}/", StringComparison.OrdinalIgnoreCase) && library != $"{package}/{version}")
            .Select(library => $"{Path.GetFileName(list)}: {library}")));
        Assert.Contains($"{package}/{version}", Libraries(Path.Combine(here.FullName, "Tadafor.PublicApi.Tests.deps.json")));
    }

    private static string[] Libraries(string list)
    {
        using JsonDocument read = JsonDocument.Parse(File.ReadAllText(list));
        return [.. read.RootElement.GetProperty("libraries").EnumerateObject().Select(library => library.Name)];
    }
}
