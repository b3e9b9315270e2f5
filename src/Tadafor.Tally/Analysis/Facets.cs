using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Analysis;

/// <summary>Names by which projects are divided.</summary>
internal static class Facets
{
    /// <summary>The groups a project belongs to; <see langword="null"/> stands for none stated.</summary>
    public static Sequence<string?> Of(Project project, Facet facet)
    {
        IEnumerable<string> names = facet switch
        {
            Facet.District => project.District is { } district ? [district] : [],
            Facet.Category => project.Categories.Distinct(StringComparer.Ordinal),
            _ => project.Beneficiaries.Distinct(StringComparer.Ordinal),
        };
        string?[] all = [.. names];
        return all.Length == 0 ? [null] : all.ToSequence();
    }

    /// <summary>All names that occur, by code point, none stated last.</summary>
    public static IEnumerable<string?> All(Election election, Facet facet) =>
        election.Projects.SelectMany(p => Of(p, facet)).Distinct().OrderBy(n => n is null).ThenBy(n => n ?? "", CodePointOrder.Instance);
}
