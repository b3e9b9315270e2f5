using System.Text.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Tests.Oracles;

/// <summary>Properties of outcomes that an independent program worked out, for elections by approval.</summary>
internal sealed record ExpectedProperties
{
    private ExpectedProperties(Election election, Sequence<string> funded, JsonElement values)
    {
        Election = election;
        Funded = funded;
        Values = values;
    }

    public Election Election { get; }

    public Sequence<string> Funded { get; }

    public JsonElement Values { get; }

    /// <summary>Files that have any, or one placeholder where the collection is absent.</summary>
    public static IEnumerable<object[]> Files() =>
        PublicCollections.Names("pb/expected", "*.json").Where(HasAny).Select(n => new object[] { n });

    public static IEnumerable<ExpectedProperties> Of(string file)
    {
        JsonElement root = Read(PublicCollections.Require($"pb/expected/{file}"));
        Election election = PublicElections.Of(root.GetProperty("file").GetString()!);
        foreach (JsonProperty property in root.GetProperty("properties").EnumerateObject())
        {
            JsonElement selected = property.Name == "official"
                ? root.GetProperty("official_selected")
                : root.GetProperty("outcomes").GetProperty(property.Name).GetProperty("selected_in_order");
            yield return new ExpectedProperties(
                election,
                selected.EnumerateArray().Select(e => e.GetString()!).ToSequence(),
                property.Value);
        }
    }

    private static bool HasAny(string name)
    {
        string path = Path.Combine(PublicCollections.Root, "pb/expected", name);
        return !File.Exists(path)
            || (Read(path).TryGetProperty("properties", out JsonElement properties) && properties.EnumerateObject().Any());
    }

    private static JsonElement Read(string path)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path));
        return document.RootElement.Clone();
    }
}
