using System.Reflection;
using Tadafor.Rules;

namespace Tadafor.PublicApi.Tests.Packages;

/// <summary>The schemas are in the packages: each once, in the package whose code knows the document, and found by name.</summary>
public class SchemaPackageTests
{
    private static readonly string[] _packages = ["Tadafor.Tally", "Tadafor.Abstractions", "Tadafor.Rules"];

    private static readonly string[] _files =
    [
        .. Directory.EnumerateFiles(Path.Combine(Golden.RepositoryRoot, "docs/schemas"), "*.json")
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Schemas() => [.. _files];

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_schema_is_in_the_one_package_whose_code_knows_its_document(string schema)
    {
        string package = Assert.Single(_packages, name => Assembly.Load(name).GetManifestResourceInfo($"schemas/{schema}") is not null);

        // The word the code reads and writes, tadafor/decision/1 of decision.v1, or the schema it names where the document carries none.
        string name = schema.Split('.')[0].Replace("store-line", "store", StringComparison.Ordinal);
        Assert.Contains(
            Directory.EnumerateFiles(Path.Combine(Golden.RepositoryRoot, "src", package), "*.cs", SearchOption.AllDirectories),
            file => File.ReadAllText(file) is var text
                && (text.Contains($"\"tadafor/{name}", StringComparison.Ordinal)
                    || text.Contains($"schema <c>{schema}</c>", StringComparison.Ordinal)));
        Assert.Equal(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/schemas", $"{schema}.json")), DocumentSchemas.Find(schema));
    }

    [Fact]
    public void Names_are_those_of_the_files_and_one_without_a_version_is_the_newest()
    {
        Assert.Equal(_files, DocumentSchemas.Names);
        Assert.Equal(DocumentSchemas.Find("transcript.v2"), DocumentSchemas.Find("transcript"));
        Assert.Null(DocumentSchemas.Find("transcript.v9"));
        Assert.Null(DocumentSchemas.Find(""));
    }
}
