using System.Text.Json;
using Tadafor.Rules;

namespace Tadafor.PublicApi.Tests.Documentation;

/// <summary>Each document has a page with every field, written from its schema, and stands in the list of all.</summary>
public class DocumentPagesTests
{
    public static TheoryData<string> Names() => [.. DocumentSchemas.Names];

    [Theory]
    [MemberData(nameof(Names))]
    public void The_page_of_a_document_holds_every_field_of_its_schema(string name)
    {
        using JsonDocument schema = JsonDocument.Parse(DocumentSchemas.Find(name)!);
        string page = DocumentPage.Of(name, schema.RootElement);
        Assert.All(
            FieldNames(schema.RootElement),
            field => Assert.True(
                page.Contains($"`{field}`", StringComparison.Ordinal) || page.Contains($".{field}`", StringComparison.Ordinal),
                field));
        Golden.Matches($"docs/documents/{name}.md", page);
    }

    [Fact]
    public void The_list_holds_every_document()
    {
        IEnumerable<string> rows = DocumentSchemas.Names.Select(name =>
        {
            using JsonDocument schema = JsonDocument.Parse(DocumentSchemas.Find(name)!);
            string title = DocumentPage.Text(schema.RootElement, "title");
            return $"| [{title}]({name}.md) | [`{name}.json`](../schemas/{name}.json) |\n";
        });
        Golden.Matches(
            "docs/documents/README.md",
            "# Documents, field by field\n\nGenerated. A field marked *must* may not be left out. Any other is left out when it is not known: nothing is assumed for it.\n\n"
            + "| document | schema |\n|---|---|\n"
            + string.Concat(rows));
    }

    private static IEnumerable<string> FieldNames(JsonElement schema) => schema.ValueKind switch
    {
        JsonValueKind.Object => schema.EnumerateObject().SelectMany(p => p.Name == "properties" && p.Value.ValueKind == JsonValueKind.Object
            ? p.Value.EnumerateObject().Select(f => f.Name).Concat(p.Value.EnumerateObject().SelectMany(f => FieldNames(f.Value)))
            : FieldNames(p.Value)),
        JsonValueKind.Array => schema.EnumerateArray().SelectMany(FieldNames),
        _ => [],
    };
}
