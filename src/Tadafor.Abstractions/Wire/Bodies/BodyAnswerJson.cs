using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Abstractions.Wire.Parity;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Bodies;

/// <summary>What is found of a body or an opinion as JSON: every phrase in the three languages. It is written only.</summary>
public static class BodyAnswerJson
{
    /// <summary>The format of what is found of a body, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/body-answer/1";

    /// <summary>The format of what is found of an opinion, as the field <c>schema</c> names it.</summary>
    public const string OpinionSchema = "tadafor/opinion-answer/1";

    /// <summary>What is found of a body, as text.</summary>
    public static string ToText(BodyAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return SmallDocument.ToText(stream => Write(answer, stream));
    }

    /// <summary>What is found of an opinion, as text.</summary>
    public static string ToText(OpinionAnswer answer)
    {
        ArgumentNullException.ThrowIfNull(answer);
        return SmallDocument.ToText(stream => Write(answer, stream));
    }

    /// <summary>Writes what is found of a body.</summary>
    public static void Write(BodyAnswer answer, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(destination);
        Document(destination, Schema, answer.File.Reference, json =>
        {
            json.Write("on", (LocalDate?)answer.On);
            json.Write("outcome", answer.Outcome);
            json.Write("inOffice", answer.InOffice);
            json.WriteString("stage", answer.History.Stage.Code());
            json.Write("basis", answer.History.Basis?.Code());
            json.Write("approvedOn", answer.History.ApprovedOn);
            if (answer.TermEnds is { } term)
            {
                Entry(json, "termEnds", term);
            }

            Mandates(json, answer.History.Mandates);
            json.WriteStartArray("vacantSeats");
            foreach (string seat in answer.History.VacantSeats)
            {
                json.WriteStringValue(WellFormed.Of(seat));
            }

            json.WriteEndArray();
            json.Write("findings", answer.Findings);
            Irregularities(json, answer.History.Irregularities);
            json.WriteStartArray("notFixed");
            foreach (Phrase statute in answer.NotFixed)
            {
                json.WriteStartObject();
                json.Write("text", statute);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            if (answer.Parity is { } parity)
            {
                json.WriteStartObject("parity");
                ParityJson.WriteFields(json, parity);
                json.WriteEndObject();
            }
        });
    }

    /// <summary>Writes what is found of an opinion.</summary>
    public static void Write(OpinionAnswer answer, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(destination);
        Document(destination, OpinionSchema, answer.File.Reference, json =>
        {
            json.Write("on", (LocalDate?)answer.On);
            json.Write("mandateOn", (LocalDate?)answer.MandateOn);
            json.Write("outcome", answer.Outcome);
            json.WriteStartArray("acts");
            foreach (OpinionAct act in answer.Acts)
            {
                json.WriteStartObject();
                json.WriteString("act", act.Kind.Code());
                json.Write("on", (LocalDate?)act.On);
                json.Write("text", act.Kind.Text());
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.Write("mandate", answer.Mandate);
            json.Write("followUp", answer.FollowUp);
            json.WriteStartArray("duties");
            foreach (OpinionDuty duty in answer.Duties)
            {
                json.WriteStartObject();
                Entry(json, "period", duty.Entry);
                json.Write("doneOn", duty.DoneOn);
                json.Write("late", duty.Late);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            Irregularities(json, answer.Irregularities);
        });
    }

    private static void Document(Stream destination, string schema, string reference, Action<Utf8JsonWriter> fields) =>
        SmallDocument.Write(destination, schema, json =>
        {
            json.WriteString("reference", WellFormed.Of(reference));
            fields(json);
        });

    private static void Mandates(Utf8JsonWriter json, IEnumerable<Mandate> mandates)
    {
        json.WriteStartArray("mandates");
        foreach (Mandate mandate in mandates)
        {
            json.WriteStartObject();
            json.WriteString("seat", WellFormed.Of(mandate.Seat.Id));
            json.WriteString("holder", CompositionReader.HolderNames[(int)mandate.Seat.Holder]);
            json.WriteBoolean("bureau", mandate.Seat.Bureau);
            json.Write("from", (LocalDate?)mandate.From);
            json.Write("endedOn", mandate.EndedOn);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Entry(Utf8JsonWriter json, string name, TimetableEntry entry)
    {
        json.WriteStartObject(name);
        json.WriteString("code", entry.Code);
        json.Write("duty", entry.Duty);
        json.Write("bearer", entry.Bearer);
        json.Write("earliest", entry.Earliest);
        json.Write("latest", entry.Latest);
        json.Write("cites", entry.Cites);
        json.Write("questions", entry.Questions);
        json.WriteEndObject();
    }

    /// <summary>Acts that cannot stand.</summary>
    internal static void Irregularities(Utf8JsonWriter json, IEnumerable<ActIrregularity> irregularities)
    {
        json.WriteStartArray("irregularities");
        foreach (ActIrregularity wrong in irregularities)
        {
            json.WriteStartObject();
            json.WriteString("path", wrong.Path);
            json.WriteString("code", wrong.Code);
            json.Write("text", wrong.Text);
            json.Write("remedy", wrong.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
