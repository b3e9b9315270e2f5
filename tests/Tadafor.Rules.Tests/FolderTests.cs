using ArchUnitNET.Domain;
using ArchUnitNET.Loader;
using Assembly = System.Reflection.Assembly;

namespace Tadafor.Rules.Tests;

/// <summary>
/// Folders are rooms with doors one way: what a folder uses never uses the folder back, however long the way round. Arrows are read from
/// the compiled code,
/// types used inside methods included; a folder is a namespace, which the build holds to the folder's name.
/// </summary>
public class FolderTests
{
    private static readonly string[] _names =
    [
        "Tadafor.Domain",
        "Tadafor.Tally",
        "Tadafor.Abstractions",
        "Tadafor.Rules",
        "Tadafor.Conformance"
    ];

    private static readonly Assembly[] _packages = [.. _names.Select(Assembly.Load)];

    private static readonly IType[] _types = [.. new ArchLoader().LoadAssemblies(_packages).Build().Types.Where(IsOurs)];

    public static TheoryData<string> Packages() => [.. _packages.Select(p => p.GetName().Name!)];

    [Theory]
    [MemberData(nameof(Packages))]
    public void No_folders_of_a_package_form_a_circle(string package)
    {
        Dictionary<string, Dictionary<string, string>> arrows = Arrows(_types.Where(t => IsIn(t, package)), to => IsIn(to, package));
        Assert.NotEmpty(arrows);
        Assert.Empty(Circles.In(arrows));
    }

    [Theory]
    [InlineData("Tadafor.Domain", "")]
    [InlineData(
        "Tadafor.Tally",
        "Tadafor.Json Tadafor.Domain.Words Tadafor.Domain.Documents Tadafor.Domain.Faults Tadafor.Domain.Primitives")]
    public void A_package_uses_of_the_others_only(string package, string rooms)
    {
        string[] allowed = rooms.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        IEnumerable<string> used = Arrows(_types.Where(t => IsIn(t, package)), to => !IsIn(to, package))
            .SelectMany(from => from.Value).Where(to => !allowed.Any(room => to.Key == room
                || to.Key.StartsWith(room + ".", StringComparison.Ordinal)))
            .Select(to => $"{to.Key}: {to.Value}");
        Assert.Empty(used);
    }

    [Fact]
    public void Arrows_are_seen_where_they_are()
    {
        Dictionary<string, Dictionary<string, string>> arrows = Arrows(_types, _ => true);
        Assert.Contains("Tadafor.Tally.Ties", arrows["Tadafor.Tally.Methods.Greedy"].Keys);
        Assert.Contains("Tadafor.Domain.Words", arrows["Tadafor.Rules.Laws.OrganicLaw113_14"].Keys);
    }

    [Fact]
    public void A_circle_is_found_and_named()
    {
        Dictionary<string, Dictionary<string, string>> arrows = new()
        {
            ["a"] = new() { ["b"] = "A uses B" },
            ["b"] = new() { ["c"] = "B uses C", ["d"] = "B uses D" },
            ["c"] = new() { ["a"] = "C uses A" },
            ["d"] = [],
        };
        Assert.Equal("a -> b (A uses B); b -> c (B uses C); c -> a (C uses A)", Assert.Single(Circles.In(arrows)));
    }

    private static Dictionary<string, Dictionary<string, string>> Arrows(IEnumerable<IType> types, Func<IType, bool> counts)
    {
        Dictionary<string, Dictionary<string, string>> arrows = [];
        foreach (IType type in types)
        {
            string from = type.Namespace.FullName;
            Dictionary<string, string> ways = arrows.TryGetValue(from, out Dictionary<string, string>? known) ? known : arrows[from] = [];
            foreach (IType target in type.Dependencies
                .Select(d => d.Target)
                .Where(t => IsOurs(t) && counts(t) && t.Namespace.FullName != from))
            {
                ways.TryAdd(target.Namespace.FullName, $"{type.Name} uses {target.Name}");
            }
        }

        return arrows;
    }

    private static bool IsOurs(IType type) => type.Namespace is { } space && space.FullName.StartsWith("Tadafor", StringComparison.Ordinal);

    private static bool IsIn(IType type, string package) =>
        type.Namespace.FullName == package || type.Namespace.FullName.StartsWith(package + ".", StringComparison.Ordinal);
}
