using System.Text.Json.Nodes;
using Tadafor.Domain.Petitions;

namespace Tadafor.Rules.Tests.Dossiers;

/// <summary>Every list of a dossier, however long, is answered: a decision, or faults, of which only the first are listed.</summary>
public sealed class LongListTests
{
    private const int Long = 20_000;

    public static TheoryData<string, string> Lists()
    {
        TheoryData<string, string> lists = [];
        HashSet<string> known = [];
        foreach (string file in Directory.EnumerateFiles(Folder, "*.json").Order(StringComparer.Ordinal))
        {
            foreach (string path in Arrays(Parsed(file)).Where(known.Add))
            {
                lists.Add(Path.GetFileName(file), path);
            }
        }

        return lists;
    }

    private static string Folder => Path.Combine(Golden.RepositoryRoot, "samples", "dossiers");

    [Theory]
    [MemberData(nameof(Lists))]
    public void Repeated_and_distinct_items_by_the_thousand_are_answered(string file, string path)
    {
        foreach (bool distinct in new[] { false, true })
        {
            JsonNode root = Parsed(Path.Combine(Folder, file));
            JsonArray list = path.Split('.').Aggregate(root, (node, name) => node[name]!).AsArray();
            JsonNode[] items = [.. list.Select(i => i!.DeepClone())];
            for (int i = list.Count; i < Long; i++)
            {
                JsonNode item = items[i % items.Length].DeepClone();
                list.Add(distinct ? Changed(item, i) : item);
            }

            string text = root.ToJsonString();
            PetitionLaw.Read(text).Switch(
                read => Assert.NotNull(PetitionLaw.Assess(read.Dossier).ToString()),
                faults => Assert.NotEmpty(faults.Listed));
        }
    }

    [Fact]
    public void More_provinces_than_a_document_may_hold_are_a_fault()
    {
        JsonNode root = Parsed(Path.Combine(Folder, "souss-massa-region-citizens-spread.json"));
        JsonArray provinces = root["region"]!["provinces"]!.AsArray(), residents = [];
        root["petitioners"]!.AsObject().Remove("signatories");
        root["petitioners"]!["residents"] = residents;
        for (int i = 0; i < 10_000; i++)
        {
            provinces.Add($"province {i}");
            residents.Add(new JsonObject { ["province"] = $"other {i}", ["signatories"] = 1 });
        }

        PetitionLaw.Read(root.ToJsonString()).Switch(
            _ => Assert.Fail("10,000 provinces were read."),
            faults => Assert.Equal(
                ["$.petitioners.residents[75]", "$.region.provinces[75]"],
                faults.Listed.Where(f => f.Kind.Code == "dossier.too-many-items").Select(f => f.Path).Order(StringComparer.Ordinal)));

        CitizensPetition built = Assert.IsType<CitizensPetition>(
            PetitionLaw.Read(File.ReadAllText(Path.Combine(Folder, "souss-massa-region-citizens-spread.json"))).AsT0.Dossier);
        PetitionedRegion region = Assert.IsType<PetitionedRegion>(built.Council);
        built = built with { Council = region with { Provinces = [.. Enumerable.Range(0, 10_000).Select(i => $"province {i}")] } };
        PetitionLaw.Assess(built).Switch(
            _ => Assert.Fail("10,000 provinces were assessed."),
            faults => Assert.Contains(faults.Listed, f => f.Kind.Code == "dossier.too-many-items"));
    }

    private static JsonNode Changed(JsonNode item, int i)
    {
        switch (item)
        {
            case JsonObject fields:
                foreach ((string name, JsonNode? value) in fields.ToArray())
                {
                    if (value is JsonValue)
                    {
                        fields[name] = name == "token"
                            ? i.ToString("x64", System.Globalization.CultureInfo.InvariantCulture)
                            : Changed(value.DeepClone(), i);
                    }
                }

                return fields;
            case JsonValue value when value.TryGetValue(out string? text):
                return text.Length == 10 && text[4] == '-' ? value : (JsonNode)$"{text} {i}";
            case JsonValue value when value.TryGetValue(out long number):
                return number + i;
            default:
                return item;
        }
    }

    private static IEnumerable<string> Arrays(JsonNode node, string path = "") => node switch
    {
        JsonArray { Count: > 0 } => [path],
        JsonObject fields => fields.Where(f => f.Value is not null)
            .SelectMany(f => Arrays(f.Value!, path.Length == 0 ? f.Key : $"{path}.{f.Key}")),
        _ => [],
    };

    private static JsonNode Parsed(string file) => JsonNode.Parse(File.ReadAllText(file))!;
}
