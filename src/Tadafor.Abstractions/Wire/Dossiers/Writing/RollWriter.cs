using System.Text.Json;
using Tadafor.Abstractions.Wire.Dossiers.Reading;
using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Dossiers.Writing;

/// <summary>
/// Writes a roll, one signatory per line; what is stated of every one of them is written once, and nothing else is: who is added later must
/// not be said
/// to be as those before. A signatory whose lines disagree has two lines, so that the disagreement is read back.
/// </summary>
internal static class RollWriter
{
    private const int FlushEvery = 256;

    private static ReadOnlySpan<byte> NewLine => "\n      "u8;

    public static void Write(Utf8JsonWriter json, SignatoryRoll roll)
    {
        json.WriteSource("signatoriesSource", roll.Source);
        if (roll.Everyone != default)
        {
            json.WriteStartObject("everySignatory");
            foreach (SignatoryFact fact in SignatoryFacts.All)
            {
                if (((roll.Everyone.Yes | roll.Everyone.No) & fact) != 0)
                {
                    json.WriteBoolean(WireNames.Of(fact), (roll.Everyone.Yes & fact) != 0);
                }
            }

            json.WriteEndObject();
        }

        json.WriteStartArray("signatories");
        Lines(json, roll);
        json.WriteEndArray();
    }

    /// <summary>The lines, as the items of an array that is open.</summary>
    public static void Lines(Utf8JsonWriter json, SignatoryRoll roll)
    {
        InlineJson line = new();
        for (int i = 0; i < roll.Count; i++)
        {
            SignatoryFacts own = roll.OwnFactsAt(i);
            (string? territory, string? other) = roll.OwnTerritoriesAt(i);
            SignatoryFact twice = own.Contradictory;
            Line(json, line, roll.TokenAt(i), own.Yes, own.No & ~twice, territory);
            if (twice != SignatoryFact.None || other is not null)
            {
                // What both lines say alike stands on both: a line that leaves it open would say what is stated of everyone.
                Line(json, line, roll.TokenAt(i), own.Yes & ~twice, own.No, other);
            }

            if (i % FlushEvery == 0)
            {
                json.Flush();
            }
        }
    }

    private static void Line(
        Utf8JsonWriter json,
        InlineJson line,
        SignatoryToken signatory,
        SignatoryFact yes,
        SignatoryFact no,
        string? territory)
    {
        Span<byte> token = stackalloc byte[SignatoryToken.Digits];
        signatory.WriteTo(token);
        line.Literal(NewLine);
        if ((yes | no) == SignatoryFact.None && territory is null)
        {
            line.Plain(token).WriteTo(json);
            return;
        }

        line.Open().Name("token").Plain(token);
        foreach (SignatoryFact fact in SignatoryFacts.All)
        {
            if (((yes | no) & fact) != 0)
            {
                line.Name(WireNames.Of(fact)).Literal((yes & fact) != 0);
            }
        }

        if (territory is not null)
        {
            line.Name("territory").Text(territory);
        }

        line.Close().WriteTo(json);
    }
}
