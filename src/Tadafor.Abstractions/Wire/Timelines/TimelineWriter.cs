using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Council;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>Writes a timeline in its canonical form: no field for what nobody knows.</summary>
internal static class TimelineWriter
{
    public static void Write(TimelineDocument timeline, Stream destination)
    {
        SmallDocument.Write(destination, TimelineJson.Schema, json =>
        {
            json.WriteString("reference", timeline.Reference);
            json.WriteString("law", timeline.Law);
            json.Write("asOf", timeline.AsOf);
            json.WriteStartArray("acts");
            foreach (ActDocument act in timeline.Acts)
            {
                Act(json, act);
            }

            json.WriteEndArray();
            if (timeline.Sessions.Count > 0)
            {
                json.WriteStartArray("sessions");
                foreach (ConvenedSession session in timeline.Sessions)
                {
                    json.WriteStartObject();
                    json.WriteString("session", session.Session.ToString());
                    json.Write("opensOn", session.OpensOn);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }

        });
    }

    private static void Act(Utf8JsonWriter json, ActDocument act)
    {
        json.WriteStartObject();
        json.WriteString("act", act.Act);
        json.Write("on", (LocalDate?)act.On);
        YesNo(json, "receiptHandedOver", act.ReceiptHandedOver);
        json.Write("receivedByPresident", act.ReceivedByPresident);
        YesNo(json, "reasoned", act.Reasoned);
        if (act.Session is { } session)
        {
            json.WriteString("session", session.ToString());
        }
        else if (act.Act == "entered-on-agenda")
        {
            json.WriteBoolean("extraordinary", true);
        }

        json.Write("opensOn", act.OpensOn);
        json.Write("agendaSentOn", act.AgendaSentOn);
        json.Write("noticeSentOn", act.NoticeSentOn);
        if (act.Answer is { } answer)
        {
            json.WriteString("answer", answer.Code());
        }

        YesNo(json, "admissible", act.Admissible);
        json.WriteEndObject();
    }

    private static void YesNo(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }
}
