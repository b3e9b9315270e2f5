using System.Buffers;
using System.Text.Json;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Writing;

/// <summary>Writes a roll, one signatory per line; what holds of every one of them is written once.</summary>
internal static class RollWriter
{
    private const int FlushEvery = 256;

    public static void Write(Utf8JsonWriter json, SignatoryRoll roll)
    {
        json.WriteSource("signatoriesSource", roll.Source);
        SignatoryFacts everyone = Shared(roll);
        if (everyone != default)
        {
            json.WriteStartObject("everySignatory");
            Facts(json, everyone);
            json.WriteEndObject();
        }

        json.WriteStartArray("signatories");
        ArrayBufferWriter<byte> buffer = new(256);
        using (Utf8JsonWriter line = new(buffer, DossierWriter.Options with { Indented = false }))
        {
            for (int i = 0; i < roll.Count; i++)
            {
                Line(line, roll, i, everyone);
                line.Flush();
                json.WriteRawValue(buffer.WrittenSpan, skipInputValidation: true);
                buffer.ResetWrittenCount();
                line.Reset();
                if (i % FlushEvery == 0)
                {
                    json.Flush();
                }
            }
        }

        json.WriteEndArray();
    }

    private static SignatoryFacts Shared(SignatoryRoll roll)
    {
        if (roll.Count == 0)
        {
            return default;
        }

        SignatoryFacts shared = roll.FactsAt(0);
        for (int i = 1; i < roll.Count; i++)
        {
            shared = new(shared.Yes & roll.FactsAt(i).Yes, shared.No & roll.FactsAt(i).No);
        }

        return shared;
    }

    private static void Line(Utf8JsonWriter line, SignatoryRoll roll, int index, SignatoryFacts everyone)
    {
        Span<byte> token = stackalloc byte[SignatoryToken.Digits];
        roll.TokenAt(index).WriteTo(token);
        SignatoryFacts own = new(roll.FactsAt(index).Yes & ~everyone.Yes, roll.FactsAt(index).No & ~everyone.No);
        string? territory = roll.TerritoryAt(index);
        if (own == default && territory is null)
        {
            line.WriteStringValue(token);
            return;
        }

        line.WriteStartObject();
        line.WriteString("token", token);
        Facts(line, own);
        line.Write("territory", territory);
        line.WriteEndObject();
    }

    private static void Facts(Utf8JsonWriter json, SignatoryFacts facts)
    {
        foreach (SignatoryFact fact in SignatoryFacts.All)
        {
            if (facts[fact] is var truth && truth != Truth.Unknown)
            {
                json.WriteBoolean(WireNames.Of(fact), truth == Truth.Yes);
            }
        }
    }
}
