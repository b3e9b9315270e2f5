using System.Text.Json.Nodes;
using FsCheck;
using NJsonSchema;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Abstractions.Wire.Dossiers.Reading;
using Tadafor.Conformance.Generators;

namespace Tadafor.Abstractions.Tests.Wire.Dossiers;

public class DossierSchemaTests
{
    private static readonly string _text = File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "docs/schemas/petition-dossier.v1.json"));
    private static readonly JsonSchema _schema = JsonSchema.FromJsonAsync(_text).GetAwaiter().GetResult();

    // What a schema cannot say: an order between two fields, a field twice, a path only the reader walks.
    private static readonly HashSet<string> _beyondSchemas =
        ["dossier.duplicate-field", "census.published-before-taken", "count.reversed-bounds", "json.too-deep"];

    public static TheoryData<string> Samples => [.. Directory
        .EnumerateFiles(
            Path.Combine(Golden.RepositoryRoot, "samples/dossiers"),
            "*.json").Select(f => Path.GetFileName(f)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_sample_follows_the_published_schema(string name) =>
        Assert.Empty(Errors(File.ReadAllText(Path.Combine(Golden.RepositoryRoot, "samples/dossiers", name))));

    [Property(MaxTest = 100)]
    public Property Every_dossier_that_is_written_follows_the_published_schema() =>
        Prop.ForAll(DossierGenerators.Dossiers.ToArbitrary(), dossier => Assert.Empty(Errors(DossierJson.ToText(dossier))));

    [Theory]
    [MemberData(nameof(FaultsOfFieldsTests.Cases), MemberType = typeof(FaultsOfFieldsTests))]
    public void What_the_reader_refuses_the_schema_refuses(string json, string path, string code)
    {
        // A number of twenty digits is more than the validator itself can hold.
        if (!_beyondSchemas.Contains(code) && !json.Contains("99999999999999999999", StringComparison.Ordinal))
        {
            Assert.True(Errors(json).Length > 0, $"{path}: the schema accepts what the reader refuses with {code}.");
        }
    }

    public static TheoryData<string, string> Objects => new()
    {
        { "", string.Join(' ', DossierReader.Fields.Names) },
        { "object", string.Join(' ', DossierReader.Parts.Single(p => p.Part == "object").Fields.Names) },
        { "form", string.Join(' ', DossierReader.Parts.Single(p => p.Part == "form").Fields.Names) },
        { "commune", string.Join(' ', DossierReader.Parts.Single(p => p.Part == "commune").Fields.Names) },
        { "province", string.Join(' ', DossierReader.Parts.Single(p => p.Part == "province").Fields.Names) },
        { "region", string.Join(' ', DossierReader.Parts.Single(p => p.Part == "region").Fields.Names) },
        { "populationFigure", string.Join(' ', Populations.Fields.Names) },
        { "documents", string.Join(' ', PetitionersReader.DocumentFields.Names) },
        { "signatory", string.Join(' ', SignatoryLines.Fields.Names) },
    };

    [Theory]
    [MemberData(nameof(Objects))]
    public void The_schema_has_the_fields_that_the_reader_reads_in_their_order(string definition, string fields)
    {
        JsonNode root = JsonNode.Parse(_text)!;
        JsonNode owner = definition.Length == 0 ? root : root["definitions"]![definition]!;
        Assert.Equal(fields, string.Join(' ', Properties(owner)));
    }

    [Fact]
    public void Citizens_associations_and_committees_share_out_the_fields_of_petitioners()
    {
        JsonNode definitions = JsonNode.Parse(_text)!["definitions"]!;
        Assert.Equal(PetitionersReader.Fields.Names, (IEnumerable<string>)
            [
                .. Properties(definitions["citizens"]!),
                .. Properties(definitions["association"]!).Skip(1),
                .. Properties(definitions["committee"]!).Skip(1)
            ]);
        Assert.Equal(GroupCounts.Fields.Names, Properties(definitions["citizens"]!["properties"]!["counts"]!));
        Assert.Equal(EverySignatory.Fields.Names, Properties(definitions["citizens"]!["properties"]!["everySignatory"]!));
    }

    private static IEnumerable<string> Properties(JsonNode owner) => owner["properties"]!.AsObject().Select(p => p.Key);

    private static string[] Errors(string json) => [.. _schema.Validate(json).Select(e => $"{e.Path}: {e.Kind}")];
}
