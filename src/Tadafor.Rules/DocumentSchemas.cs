using System.Reflection;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Tally;

namespace Tadafor.Rules;

/// <summary>
/// The JSON Schemas (draft 07) of the documents that the packages read and write. Each is in the package whose code knows the document,
/// there also as a file under <c>schemas/</c>.
/// </summary>
public static class DocumentSchemas
{
    private const string Folder = "schemas/";

    private static readonly Assembly[] _packages =
        [typeof(VoteCount).Assembly, typeof(DossierJson).Assembly, typeof(DocumentSchemas).Assembly];

    /// <summary>Names with their version, such as <c>decision.v1</c>, in ordinal order.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. _packages
            .SelectMany(package => package.GetManifestResourceNames())
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => name[Folder.Length..])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The schema of a document.</summary>
    /// <param name="name">One of <see cref="Names"/>; or one without its version, which is its newest.</param>
    /// <returns>The schema as JSON text; <see langword="null"/> when there is none of that name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public static string? Find(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        if (Names.LastOrDefault(known => known == name || known.StartsWith($"{name}.v", StringComparison.Ordinal)) is not { } found)
        {
            return null;
        }

        Assembly package = _packages.First(p => p.GetManifestResourceInfo(Folder + found) is not null);
        using StreamReader schema = new(package.GetManifestResourceStream(Folder + found)!);
        return schema.ReadToEnd();
    }
}
