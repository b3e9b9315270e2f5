using System.Reflection;
using System.Text.RegularExpressions;

namespace Tadafor.PublicApi.Tests;

/// <summary>What is public has a use that somebody can read, and a name that means one thing.</summary>
public class NamedTypesTests
{
    private static readonly Type[] _public =
    [
        .. ((string[])["Tadafor.Domain", "Tadafor.Tally", "Tadafor.Abstractions", "Tadafor.Rules"])
            .SelectMany(package => Assembly.Load(package).GetExportedTypes())
            .Where(type => !type.IsNested),
    ];

    [Fact]
    public void Every_public_type_is_named_in_a_page_or_a_sample()
    {
        string[] folders = ["docs", "samples"];
        HashSet<string> words =
        [
            .. folders
                .SelectMany(f => Directory.EnumerateFiles(Path.Combine(Golden.RepositoryRoot, f), "*", SearchOption.AllDirectories))
                .Where(f => f.EndsWith(".md", StringComparison.Ordinal) || f.EndsWith(".cs", StringComparison.Ordinal))
                .SelectMany(f => Regex.Matches(File.ReadAllText(f), @"\w+").Select(m => m.Value)),
        ];
        Assert.DoesNotContain(_public.Select(NameOf), name => !words.Contains(name));
    }

    /// <summary>
    /// A caller writes names without their namespace: one that is also another type, or a namespace, sends the compiler elsewhere.
    /// </summary>
    [Fact]
    public void A_public_name_is_no_other_type_and_no_namespace_of_ours_or_of_what_we_use()
    {
        HashSet<string> taken =
        [
            .. _public.SelectMany(type => type.Namespace!.Split('.')),
            .. typeof(NodaTime.LocalDate).Assembly.GetExportedTypes().Select(NameOf),
            .. typeof(OneOf.IOneOf).Assembly.GetExportedTypes().Select(NameOf),
        ];
        string[] names = [.. _public.Select(type => type.IsGenericType ? type.Name : NameOf(type))];
        Assert.DoesNotContain(names, taken.Contains);
        Assert.Empty(names.GroupBy(name => name).Where(same => same.Count() > 1).Select(same => same.Key));
    }

    private static string NameOf(Type type) => type.Name.Split('`')[0];
}
