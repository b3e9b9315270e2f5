using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Bodies;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Programmes;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Programmes;

/// <summary>Writes an action programme in its canonical form: no field for what is not known.</summary>
internal static class ProgrammeWriter
{
    public static void Write(ProgrammeFile programme, Stream destination)
    {
        SmallDocument.Write(destination, ProgrammeJson.Schema, json =>
        {
            json.WriteString("reference", programme.Reference);
            json.Write("electedOn", programme.ElectedOn);
            json.Write("installedOn", programme.InstalledOn);
            if (programme.Updates is { } updated)
            {
                json.WriteStartObject("updates");
                json.Write("inForceOn", updated.InForceOn);
                json.WriteEndObject();
            }

            BodyWriter.YesNo(json, "bodySetUp", programme.BodySetUp);
            BodyWriter.Programme(json, "consulted", programme.Consulted);
            json.WriteStartArray("acts");
            foreach (ProgrammeAct act in programme.Acts)
            {
                Act(json, act);
            }

            json.WriteEndArray();
        });
    }

    private static void Act(Utf8JsonWriter json, ProgrammeAct act)
    {
        json.WriteStartObject();
        json.WriteString("act", act.Kind.Code());
        json.Write("on", (LocalDate?)act.On);
        json.Write("by", act.By);
        json.Write("stage", act.Stage?.Code());
        json.Write("administration", act.Administration);
        if (act.Year is { } year)
        {
            json.WriteNumber("year", year);
        }

        json.Write("sessionOn", act.SessionOn);
        BodyWriter.YesNo(json, "governorPresent", act.GovernorPresent);
        BodyWriter.YesNo(json, "timetable", act.Timetable);
        BodyWriter.YesNo(json, "followUpSystem", act.FollowUpSystem);
        BodyWriter.YesNo(json, "committeeReports", act.CommitteeReports);
        BodyWriter.YesNo(json, "completion", act.Completion);
        BodyWriter.YesNo(json, "means", act.Means);
        BodyWriter.YesNo(json, "firstSession", act.FirstSession);
        json.WriteEndObject();
    }
}
