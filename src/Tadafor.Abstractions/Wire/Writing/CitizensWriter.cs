using System.Text.Json;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Writing;

/// <summary>Writes the petitioners of a citizens' petition.</summary>
internal static class CitizensWriter
{
    public static void Write(Utf8JsonWriter json, CitizensPetition dossier)
    {
        json.WriteString("kind", "citizens");
        json.Write("directCommonInterest", dossier.DirectCommonInterest);
        json.Write("agents", dossier.Agents);
        json.Write("agentSigned", dossier.AgentSigned);
        json.Write("presentersCards", dossier.PresentersCards);
        switch (dossier.Signatories)
        {
            case SignatoryRoll roll:
                RollWriter.Write(json, roll);
                break;
            case CountedSignatories counts:
                Counts(json, counts);
                break;
        }
    }

    private static void Counts(Utf8JsonWriter json, CountedSignatories counts)
    {
        json.WriteStartObject("counts");
        foreach (SignatoryGroup group in SignatoryGroups.All)
        {
            if (counts[group] is { } stated)
            {
                json.WritePropertyName(WireNames.Of(group));
                Count(json, stated);
            }
        }

        json.WriteEndObject();
    }

    private static void Count(Utf8JsonWriter json, Stated<Interval> stated)
    {
        if (stated is { Source: FromDeclaration, Value.IsExact: true })
        {
            json.WriteNumberValue(stated.Value.AtLeast);
            return;
        }

        json.WriteStartObject();
        if (stated.Value.IsExact)
        {
            json.WriteNumber("value", stated.Value.AtLeast);
        }
        else
        {
            json.WriteNumber("atLeast", stated.Value.AtLeast);
            if (stated.Value.AtMost is { } most)
            {
                json.WriteNumber("atMost", most);
            }
        }

        json.WriteSource("source", stated.Source);
        json.WriteEndObject();
    }
}
