using System.Text.Json;
using Tadafor.Abstractions.Wire.Dossiers.Reading;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Dossiers.Writing;

/// <summary>Writes a roll, one signatory per line; what holds of every one of them is written once.</summary>
internal static class RollWriter
{
    private const int FlushEvery = 256;

    private static ReadOnlySpan<byte> NewLine => "\n      "u8;

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
        InlineJson line = new();
        for (int i = 0; i < roll.Count; i++)
        {
            line.Literal(NewLine);
            Line(line, roll, i, everyone);
            line.WriteTo(json);
            if (i % FlushEvery == 0)
            {
                json.Flush();
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

    private static void Line(InlineJson line, SignatoryRoll roll, int index, SignatoryFacts everyone)
    {
        Span<byte> token = stackalloc byte[SignatoryToken.Digits];
        roll.TokenAt(index).WriteTo(token);
        SignatoryFacts own = new(roll.FactsAt(index).Yes & ~everyone.Yes, roll.FactsAt(index).No & ~everyone.No);
        string? territory = roll.TerritoryAt(index);
        if (own == default && territory is null)
        {
            line.Plain(token);
            return;
        }

        line.Open().Name("token").Plain(token);
        foreach (SignatoryFact fact in SignatoryFacts.All)
        {
            if (own[fact] is var truth && truth != Truth.Unknown)
            {
                line.Name(WireNames.Of(fact)).Literal(truth == Truth.Yes);
            }
        }

        if (territory is not null)
        {
            line.Name("territory").Text(territory);
        }

        line.Close();
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
