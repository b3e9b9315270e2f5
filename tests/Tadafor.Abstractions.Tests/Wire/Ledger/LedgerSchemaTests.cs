using System.Text.Json.Nodes;
using NJsonSchema;
using Tadafor.Abstractions.Wire.Ledger;

namespace Tadafor.Abstractions.Tests.Wire.Ledger;

/// <summary>The published schema says what the reader reads and the writer writes.</summary>
public sealed class LedgerSchemaTests
{
    private static readonly string _published = File.ReadAllText(Path.Combine(
        Golden.RepositoryRoot,
        "docs/schemas/signature-ledger.v1.json"));
    private static readonly JsonSchema _schema = JsonSchema.FromJsonAsync(_published).GetAwaiter().GetResult();

    [Property(MaxTest = 60)]
    public void Every_state_that_is_written_follows_the_schema(Seed seed)
    {
        foreach (LedgerDocument document in Ledgers.States(seed.Item))
        {
            string text = LedgerJson.ToText(document);
            Assert.Empty(_schema.Validate(text));
            Assert.Equal(text, LedgerJson.ToText(LedgerJson.Read(text).AsT0));
        }
    }

    [Property(MaxTest = 60)]
    public void What_the_schema_refuses_the_reader_refuses(Seed seed)
    {
        Random random = new(seed.Item);
        JsonNode root = JsonNode.Parse(LedgerJson.ToText(Ledgers.States(seed.Item)[random.Next(3)]))!;
        JsonObject[] objects = [.. Objects(root)];
        JsonObject hit = objects[random.Next(objects.Length)];
        if (random.Next(2) == 0)
        {
            hit["surprise"] = 1;
        }
        else
        {
            string[] names = [.. hit.Select(p => p.Key)];
            hit[names[random.Next(names.Length)]] = random.Next(2) == 0 ? JsonValue.Create(-1) : new JsonArray(1);
        }

        string text = root.ToJsonString();
        Assert.NotEmpty(_schema.Validate(text));
        Assert.True(LedgerJson.Read(text).IsT1);
    }

    [Fact]
    public void The_schema_lists_every_field()
    {
        JsonNode root = JsonNode.Parse(_published)!;
        Assert.Equal(LedgerReader.Fields.Names, Names(root["properties"]!));
        Assert.Equal(LedgerReader.LineFields.Names, Names(root["properties"]!["lines"]!["items"]!["properties"]!));
        Assert.Equal(LedgerNames.Groups.Keys, Names(root["definitions"]!["groups"]!["properties"]!));
        Assert.Equal(LedgerJson.Schema, (string)root["$id"]!);
    }

    private static IEnumerable<string> Names(JsonNode node) => node.AsObject().Select(p => p.Key);

    private static IEnumerable<JsonObject> Objects(JsonNode? node) => node switch
    {
        JsonObject o => o.SelectMany(p => Objects(p.Value)).Prepend(o).Where(x => x.Count > 0),
        JsonArray a => a.SelectMany(Objects),
        _ => [],
    };
}
