using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Bodies;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Bodies;

/// <summary>Writes an opinion in its canonical form: no field for what is not known.</summary>
internal static class OpinionWriter
{
    public static void Write(OpinionFile opinion, Stream destination)
    {
        SmallDocument.Write(destination, OpinionJson.Schema, json =>
        {
            json.WriteString("reference", opinion.Reference);
            json.WriteString("subject", opinion.Subject);
            json.WriteStartObject("body");
            BodyWriter.Fields(json, opinion.Body);
            json.WriteEndObject();
            BodyWriter.YesNo(json, "ownMotion", opinion.OwnMotion);
            json.Write("withinMission", opinion.WithinMission);
            json.Write("ofTheTerritory", opinion.OfTheTerritory);
            json.WriteStartArray("acts");
            foreach (OpinionAct act in opinion.Acts)
            {
                Act(json, act);
            }

            json.WriteEndArray();
        });
    }

    private static void Act(Utf8JsonWriter json, OpinionAct act)
    {
        json.WriteStartObject();
        json.WriteString("act", act.Kind.Code());
        json.Write("on", (LocalDate?)act.On);
        json.Write("by", act.By);
        json.Write("organ", act.Organ is { } organ ? BodyNames.Organs[(int)organ] : null);
        BodyWriter.YesNo(json, "calledAgain", act.CalledAgain);
        Number(json, "present", act.Present);
        Number(json, "for", act.For);
        Number(json, "against", act.Against);
        Number(json, "abstained", act.Abstained);
        BodyWriter.YesNo(json, "reasoned", act.Reasoned);
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } known)
        {
            json.WriteNumber(name, known);
        }
    }
}
