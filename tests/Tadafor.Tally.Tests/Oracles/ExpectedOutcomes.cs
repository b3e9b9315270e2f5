using System.Text.Json;

namespace Tadafor.Tally.Tests.Oracles;

/// <summary>Outcomes that other programs produced, one file per election.</summary>
internal static class ExpectedOutcomes
{
    /// <summary>Every file and outcome name present, or one placeholder where the collection is absent.</summary>
    public static IEnumerable<(string File, string Outcome)> All(Predicate<string> wanted) =>
        from name in PublicCollections.Names("pb/expected", "*.json")
        from outcome in name.StartsWith('*') ? [name] : Names(name)
        where name.StartsWith('*') || wanted(outcome)
        select (name, outcome);

    public static (string PbFile, string[] Funded, string Cost) Read(string file, string outcome)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(PublicCollections.Require($"pb/expected/{file}")));
        JsonElement root = document.RootElement, expected = root.GetProperty("outcomes").GetProperty(outcome);
        return (
            root.GetProperty("file").GetString()!,
            [.. expected.GetProperty("selected_in_order").EnumerateArray().Select(e => e.GetString()!)],
            expected.GetProperty("total_cost").GetString()!);
    }

    private static List<string> Names(string file)
    {
        using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(PublicCollections.Root, "pb/expected", file)));
        return [.. document.RootElement.GetProperty("outcomes").EnumerateObject()
            .Where(o => o.Value.TryGetProperty("selected_in_order", out _)).Select(o => o.Name)];
    }
}
