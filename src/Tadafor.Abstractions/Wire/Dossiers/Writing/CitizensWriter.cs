using System.Globalization;
using System.Text;
using System.Text.Json;
using Tadafor.Abstractions.Wire.Dossiers.Reading;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Dossiers.Writing;

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
        json.Write("commonInterest", dossier.CommonInterest);
        switch (dossier.Signatories)
        {
            case SignatoryRoll roll:
                RollWriter.Write(json, roll);
                break;
            case CountedSignatories counts:
                Counts(json, counts);
                break;
        }

        Residents(json, dossier);
    }

    private static void Residents(Utf8JsonWriter json, CitizensPetition dossier)
    {
        if (dossier.Residents.Count == 0)
        {
            return;
        }

        json.WriteStartArray("residents");
        foreach (ResidentsCount residents in dossier.Residents)
        {
            json.WriteStartObject();
            json.WriteString("province", residents.Province);
            json.WritePropertyName("signatories");
            Count(json, residents.Signatories);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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

    private static void Count(Utf8JsonWriter json, Stated<CountRange> stated)
    {
        if (stated is { Source: FromDeclaration, Value.IsExact: true })
        {
            json.WriteNumberValue(stated.Value.AtLeast);
            return;
        }

        InlineJson line = new InlineJson().Open().Name(stated.Value.IsExact ? "value" : "atLeast").Literal(Digits(stated.Value.AtLeast));
        if (stated.Value is { IsExact: false, AtMost: { } most })
        {
            line.Name("atMost").Literal(Digits(most));
        }

        if (stated.Source is not FromDeclaration)
        {
            line.Name("source").Source(stated.Source);
        }

        line.Close().WriteTo(json);
    }

    private static byte[] Digits(long number) => Encoding.ASCII.GetBytes(number.ToString(CultureInfo.InvariantCulture));
}
