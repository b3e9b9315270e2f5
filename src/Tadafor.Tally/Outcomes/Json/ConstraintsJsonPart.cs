using System.Text.Json;
using Tadafor.Tally.Constraints;

namespace Tadafor.Tally.Outcomes.Json;

/// <summary>The part of the outcome that is about local constraints.</summary>
internal static class ConstraintsJsonPart
{
    public static void Write(Utf8JsonWriter json, UnderConstraints? under)
    {
        if (under is null)
        {
            return;
        }

        Strings(json, "constraints", under.Constraints.All.Select(Text));
        json.WriteStartArray("unmetFloors");
        foreach (UnmetFloor unmet in under.UnmetFloors)
        {
            json.WriteStartObject();
            json.WriteString(Code(unmet.Floor.Group.Kind), unmet.Floor.Group.Name);
            json.WriteNumber("least", unmet.Floor.Least);
            json.WriteNumber("funded", unmet.Funded);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("guaranteesGivenUp");
        foreach (IGrouping<Guarantee, GuaranteeGivenUp> lost in under.GivenUp.GroupBy(g => g.Guarantee))
        {
            json.WriteStartObject();
            json.WriteString("guarantee", Code(lost.Key));
            Strings(json, "because", lost.Select(l => Text(l.Because)));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Which constraint stopped a project, and beside which others.</summary>
    public static void Write(Utf8JsonWriter json, Obstacle obstacle)
    {
        switch (obstacle)
        {
            case PotTooSmall pot:
                json.WriteString("pot", pot.District);
                break;
            case PotSharesTooSmall shares:
                json.WriteString("pot", shares.District);
                break;
            case IncompatibleWithFunded incompatible:
                Strings(json, "with", [incompatible.Project]);
                break;
            case GroupFull full:
                json.WriteString("constraint", Text(new CategoryCap(full.Group, full.Most)));
                Strings(json, "with", full.With);
                break;
            case ExcludedFromCount excluded:
                json.WriteString("constraint", excluded.Reason);
                break;
        }
    }

    private static string Text(TallyConstraint constraint) => $"{constraint.Clause.Choice}({constraint.Clause.Value})";

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    private static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
