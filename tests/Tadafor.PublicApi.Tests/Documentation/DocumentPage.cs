using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Tadafor.PublicApi.Tests.Documentation;

/// <summary>The page of a document: every field of its schema, as tables.</summary>
internal sealed class DocumentPage
{
    private static readonly (string Key, string Words)[] _bounds =
    [
        ("minimum", "at least {0}"), ("exclusiveMinimum", "more than {0}"), ("maximum", "at most {0}"),
        ("minLength", "characters: {0} or more"), ("maxLength", "characters: {0} at most"),
        ("minItems", "{0} or more"), ("maxItems", "{0} at most"), ("pattern", "of the form `{0}`"), ("format", "{0}"),
    ];

    private readonly StringBuilder _text = new();

    private DocumentPage()
    {
    }

    /// <summary>The page.</summary>
    /// <param name="name">The schema's name, such as <c>decision.v1</c>.</param>
    /// <param name="schema">The schema itself.</param>
    public static string Of(string name, JsonElement schema)
    {
        DocumentPage page = new();
        page._text.Append(CultureInfo.InvariantCulture, $"# {Text(schema, "title")}\n\n");
        string from = $"Generated from [`{name}.json`](../schemas/{name}.json).";
        page._text.Append(CultureInfo.InvariantCulture, $"{from} {Text(schema, "description")}\n\n");
        page.Table(schema);
        if (schema.TryGetProperty("definitions", out JsonElement definitions))
        {
            foreach (JsonProperty definition in definitions.EnumerateObject())
            {
                page._text.Append(CultureInfo.InvariantCulture, $"\n## {definition.Name}\n\n{About(definition.Value)}\n");
                if (HasFields(definition.Value))
                {
                    page._text.Append('\n');
                    page.Table(definition.Value);
                }
            }
        }

        return page._text.ToString();
    }

    /// <summary>A text of a schema, fit for a cell; empty when it has none.</summary>
    public static string Text(JsonElement schema, string key) =>
        schema.TryGetProperty(key, out JsonElement text) ? Cell(text.GetString()!) : "";

    private void Table(JsonElement schema)
    {
        _text.Append("| field | | what | meaning |\n|---|---|---|---|\n");
        Rows(schema, "");
    }

    private void Rows(JsonElement schema, string path)
    {
        HashSet<string> required = schema.TryGetProperty("required", out JsonElement names)
            ? [.. names.EnumerateArray().Select(n => n.GetString()!)]
            : [];
        if (schema.TryGetProperty("properties", out JsonElement properties))
        {
            foreach (JsonProperty property in properties.EnumerateObject())
            {
                string at = path.Length == 0 ? property.Name : $"{path}.{property.Name}";
                string must = required.Contains(property.Name) ? "must" : "";
                Row(at, must, What(property.Value), Text(property.Value, "description"));
                Rows(property.Value, at);
            }
        }

        if (schema.TryGetProperty("additionalProperties", out JsonElement others) && others.ValueKind == JsonValueKind.Object)
        {
            string at = path.Length == 0 ? "…" : $"{path}.…";
            Row(at, "", What(others), Text(others, "description"));
            Rows(others, at);
        }

        if (schema.TryGetProperty("items", out JsonElement items))
        {
            Rows(items, $"{path}[]");
        }

        foreach (JsonElement form in Forms(schema).Where(HasFields))
        {
            Row(path, "", "*or*", Text(form, "description"));
            Rows(form, path);
        }
    }

    private void Row(string path, string must, string what, string meaning) =>
        _text.Append(CultureInfo.InvariantCulture, $"| `{path}` | {must} | {what} | {meaning} |\n");

    private static bool HasFields(JsonElement schema) =>
        schema.TryGetProperty("properties", out _)
        || (schema.TryGetProperty("additionalProperties", out JsonElement others) && others.ValueKind == JsonValueKind.Object)
        || (schema.TryGetProperty("items", out JsonElement items) && HasFields(items))
        || Forms(schema).Any(HasFields);

    private static IEnumerable<JsonElement> Forms(JsonElement schema) =>
        ((string[])["oneOf", "anyOf", "allOf"])
            .SelectMany(key => schema.TryGetProperty(key, out JsonElement forms) ? [.. forms.EnumerateArray()] : (JsonElement[])[]);

    private static string About(JsonElement schema) =>
        Text(schema, "description") is { Length: > 0 } text ? $"{What(schema)}: {text}" : What(schema);

    private static string What(JsonElement schema)
    {
        if (schema.TryGetProperty("$ref", out JsonElement reference))
        {
            // A definition, or a field of one.
            string[] path = reference.GetString()!.Split('/');
            string anchor = path[2].ToLowerInvariant();
            return path.Length > 3 ? $"as in [{path[2]}](#{anchor})" : $"[{path[2]}](#{anchor})";
        }

        if (schema.TryGetProperty("const", out JsonElement only))
        {
            return $"`{only}`";
        }

        if (schema.TryGetProperty("enum", out JsonElement words))
        {
            return string.Join(", ", words.EnumerateArray().Select(w => w.ValueKind == JsonValueKind.Null ? "`null`" : $"`{w}`"));
        }

        JsonElement[] forms = [.. Forms(schema)];
        if (forms.Length > 0)
        {
            return string.Join(" or ", forms.Select(What).Distinct());
        }

        if (schema.TryGetProperty("items", out JsonElement items))
        {
            return $"list of {What(items)}{Bounds(schema)}";
        }

        string type = !schema.TryGetProperty("type", out JsonElement kind)
            ? schema.TryGetProperty("properties", out _) ? "object" : "anything"
            : kind.ValueKind == JsonValueKind.Array
                ? string.Join(" or ", kind.EnumerateArray().Select(k => Kind(k.GetString()!)))
                : Kind(kind.GetString()!);
        return type + Bounds(schema);
    }

    private static string Kind(string type) => type switch
    {
        "boolean" => "`true` or `false`",
        "integer" => "whole number",
        "string" => "text",
        "null" => "`null`",
        "array" => "list",
        _ => type,
    };

    private static string Bounds(JsonElement schema)
    {
        string[] bounds =
        [
            .. _bounds.Where(b => schema.TryGetProperty(b.Key, out _))
                .Select(b => string.Format(CultureInfo.InvariantCulture, b.Words, Cell(schema.GetProperty(b.Key).ToString()))),
        ];
        return bounds.Length == 0 ? "" : $", {string.Join(", ", bounds)}";
    }

    private static string Cell(string text) => text.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" ");
}
