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
            if (programme.Projects.Count > 0)
            {
                json.WriteStartArray("projects");
                foreach (ProgrammeProject project in programme.Projects)
                {
                    json.WriteStartObject();
                    Fields(json, project);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
            }
        });
    }

    /// <summary>The fields of a project in an object already begun.</summary>
    public static void Fields(Utf8JsonWriter json, ProgrammeProject project)
    {
        json.WriteString("id", WellFormed.Of(project.Id));
        json.WriteString("title", WellFormed.Of(project.Title));
        if (project.Indicators is { } indicators)
        {
            json.WriteStartArray("indicators");
            foreach (ProjectIndicator indicator in indicators)
            {
                json.WriteStartObject();
                json.WriteString("name", WellFormed.Of(indicator.Name));
                if (indicator.Target is { } target)
                {
                    json.WriteNumber("target", target);
                }

                Measures(json, indicator);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        BodyWriter.YesNo(json, "gender", project.Gender);
    }

    private static void Measures(Utf8JsonWriter json, ProjectIndicator indicator)
    {
        if (indicator.Measures.Count == 0)
        {
            return;
        }

        json.WriteStartArray("measures");
        foreach (IndicatorMeasure measure in indicator.Measures)
        {
            json.WriteStartObject();
            json.Write("on", (LocalDate?)measure.On);
            json.WriteNumber("value", measure.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
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
