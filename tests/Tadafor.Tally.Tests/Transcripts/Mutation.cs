using System.Globalization;
using System.Text.Json.Nodes;

namespace Tadafor.Tally.Tests.Transcripts;

/// <summary>Changes one place of a JSON document.</summary>
internal static class Mutation
{
    /// <summary>The document with one change somewhere below the root, and where; nothing when the change drawn changes nothing.</summary>
    public static (JsonNode Document, string Path)? Draw(JsonNode document, Random random)
    {
        JsonNode copy = document.DeepClone();
        List<JsonNode> nodes = [.. Below(copy)];
        JsonNode node = nodes[random.Next(nodes.Count)];
        string path = node.GetPath();
        Change(node, random);
        return JsonNode.DeepEquals(copy, document) ? null : (copy, path);
    }

    private static IEnumerable<JsonNode> Below(JsonNode node)
    {
        IEnumerable<JsonNode?> children = node switch
        {
            JsonObject o => o.Select(p => p.Value),
            JsonArray a => a,
            _ => [],
        };
        return children.Where(c => c is not null).SelectMany(c => Below(c!).Prepend(c!));
    }

    private static void Change(JsonNode node, Random random)
    {
        switch (node, random.Next(5))
        {
            case (_, 0):
                Remove(node);
                break;
            case (JsonArray { Count: > 1 } array, 1):
                JsonNode last = array[^1]!;
                array.RemoveAt(array.Count - 1);
                array.Insert(random.Next(array.Count), last);
                break;
            case (JsonArray { Count: > 0 } array, _):
                array.Add(array[random.Next(array.Count)]!.DeepClone());
                break;
            case (JsonObject o, _):
                o["surplus"] = "x";
                break;
            case (JsonValue value, 1) when value.TryGetValue(out string? text):
                node.ReplaceWith(text + "0");
                break;
            case (JsonValue value, 2) when value.TryGetValue(out string? text):
                node.ReplaceWith(text.Length == 0 ? "1" : text[1..]);
                break;
            case (JsonValue value, _) when value.TryGetValue(out string? text):
                node.ReplaceWith(long.TryParse(text, CultureInfo.InvariantCulture, out long number)
                    ? (number + random.Next(1, 3)).ToString(CultureInfo.InvariantCulture)
                    : text.Length == 0 ? " " : text[..^1]);
                break;
            case (JsonValue value, 1):
                node.ReplaceWith(value.ToString());
                break;
            case (JsonValue value, _):
                node.ReplaceWith(value.GetValue<long>() + random.Next(1, 3));
                break;
        }
    }

    private static void Remove(JsonNode node)
    {
        if (node.Parent is JsonArray array)
        {
            array.Remove(node);
        }
        else
        {
            ((JsonObject)node.Parent!).Remove(node.GetPropertyName());
        }
    }
}
