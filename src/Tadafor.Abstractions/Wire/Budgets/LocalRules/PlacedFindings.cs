using System.Text.Json;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Budgets.LocalRules;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Budgets.LocalRules;

/// <summary>Findings with their places, as answers write them.</summary>
internal static class PlacedFindings
{
    public static void Write(Utf8JsonWriter json, string name, IEnumerable<PlacedFinding> findings)
    {
        json.WriteStartArray(name);
        foreach (PlacedFinding found in findings)
        {
            json.WriteStartObject();
            json.WriteString("place", WellFormed.Of(found.Place));
            json.WriteFields(found.Finding);
            if (found.Remedy is { } remedy)
            {
                json.Write("remedy", remedy);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
