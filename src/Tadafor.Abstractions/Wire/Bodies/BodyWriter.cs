using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Abstractions.Wire.Parity;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Bodies;

/// <summary>Writes a body in its canonical form: each statute with its text and article, no field for what is not fixed.</summary>
internal static class BodyWriter
{
    public static void Write(BodyFile body, Stream destination)
    {
        SmallDocument.Write(destination, BodyJson.Schema, json =>
        {
            Fields(json, body);
        });
    }

    /// <summary>The fields of a body in an object already begun.</summary>
    public static void Fields(Utf8JsonWriter json, BodyFile body)
    {
        json.WriteString("reference", body.Reference);
        json.WriteString("level", CompositionReader.LevelNames[(int)body.Level]);
        json.WriteString("kind", body.Kind.Code());
        json.Write("preset", body.Preset);
        if (body.Statutes != BodyStatutes.None)
        {
            json.WriteStartObject("statutes");
            Statutes(json, body.Statutes);
            json.WriteEndObject();
        }

        json.WriteStartArray("acts");
        foreach (BodyAct act in body.Acts)
        {
            Act(json, act);
        }

        json.WriteEndArray();
        Programme(json, "programme", body.Programme);
    }

    /// <summary>Whom the president consulted, where it is known.</summary>
    public static void Programme(Utf8JsonWriter json, string name, ProgrammeFacts? facts)
    {
        if (facts is not null)
        {
            json.WriteStartObject(name);
            json.Write("on", facts.On);
            YesNo(json, "citizensConsulted", facts.CitizensConsulted);
            YesNo(json, "bodyConsulted", facts.BodyConsulted);
            YesNo(json, "bodyOpined", facts.BodyOpined);
            json.WriteEndObject();
        }
    }

    /// <summary>An answer, where it is known.</summary>
    public static void YesNo(Utf8JsonWriter json, string name, bool? value)
    {
        if (value is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }

    private static void Statutes(Utf8JsonWriter json, BodyStatutes statutes)
    {
        Point(json, "mission", statutes.Mission, value => json.WriteString("value", value));
        Point(json, "members", statutes.Members, value => Members(json, value));
        if (statutes.Shares.Count > 0)
        {
            json.WriteStartArray("shares");
            foreach (BodyShare share in statutes.Shares)
            {
                Share(json, share);
            }

            json.WriteEndArray();
        }

        Point(json, "term", statutes.Term, value => Term(json, value));
        Point(json, "endsWithCouncil", statutes.EndsWithCouncil, value => json.WriteBoolean("value", value));
        Point(json, "quorum", statutes.Quorum, value => Portion(json, value));
        Point(json, "laterQuorum", statutes.LaterQuorum, value => Portion(json, value));
        Point(json, "majority", statutes.Majority, value => Portion(json, value));
        Point(json, "meetingsPerYear", statutes.MeetingsPerYear, value => json.WriteNumber("value", value));
        Point(json, "opinionPeriod", statutes.OpinionPeriod, value => Period(json, value));
        Point(json, "replyPeriod", statutes.ReplyPeriod, value => Period(json, value));
        Point(json, "ownMotion", statutes.OwnMotion, value => json.WriteBoolean("value", value));
        Point(json, "adoptedBy", statutes.AdoptedBy, value => json.WriteString("value", BodyNames.Organs[(int)value]));
        Point(json, "incompatible", statutes.Incompatible, value => Offices(json, value));
    }

    private static void Point<T>(Utf8JsonWriter json, string name, Fixed<T>? point, Action<T> write)
    {
        if (point is null)
        {
            return;
        }

        json.WriteStartObject(name);
        write(point.Value);
        json.WriteString("source", point.Source);
        json.WriteString("article", point.Article);
        json.WriteEndObject();
    }

    private static void Members(Utf8JsonWriter json, CountRange range)
    {
        json.WriteNumber("atLeast", range.AtLeast);
        if (range.AtMost is { } most)
        {
            json.WriteNumber("atMost", most);
        }
    }

    private static void Share(Utf8JsonWriter json, BodyShare share)
    {
        ParityGoal goal = share.Goal.Goal;
        json.WriteStartObject();
        json.WriteString("organ", BodyNames.Organs[(int)share.Organ]);
        YesNo(json, "binding", share.Binding);
        json.WriteString("whom", goal.Whom == Sex.Woman ? "women" : "men");
        if (goal.Numerator > 0)
        {
            json.WriteNumber("parts", goal.Numerator);
            json.WriteNumber("of", goal.Denominator);
            json.WriteString("rounding", goal.Rounding.Code());
        }

        if (goal.AtLeast > 0)
        {
            json.WriteNumber("atLeast", goal.AtLeast);
        }

        json.WriteString("source", share.Goal.Source);
        json.WriteString("article", share.Goal.Article);
        json.WriteEndObject();
    }

    private static void Term(Utf8JsonWriter json, BodyTerm term)
    {
        if (term.Lasts is { } period)
        {
            Period(json, period);
        }
        else
        {
            json.WriteString("unit", BodyNames.CouncilTerm);
        }
    }

    private static void Period(Utf8JsonWriter json, StatutePeriod period)
    {
        json.WriteNumber("amount", period.Period.Amount);
        json.WriteString("unit", BodyNames.Units[(int)period.Period.Unit]);
    }

    private static void Portion(Utf8JsonWriter json, Portion portion)
    {
        if (portion.Number is { } number)
        {
            json.WriteNumber("number", number);
            return;
        }

        json.WriteString("comparison", BodyNames.Comparisons[portion.MoreThan ? 1 : 0]);
        json.WriteNumber("parts", portion.Numerator);
        json.WriteNumber("of", portion.Denominator);
        json.WriteString("base", BodyNames.PortionBases[(int)portion.Of]);
    }

    private static void Offices(Utf8JsonWriter json, IEnumerable<string> offices)
    {
        json.WriteStartArray("offices");
        foreach (string office in offices)
        {
            json.WriteStringValue(office);
        }

        json.WriteEndArray();
    }

    private static void Act(Utf8JsonWriter json, BodyAct act)
    {
        json.WriteStartObject();
        json.WriteString("act", act.Kind.Code());
        json.Write("on", (LocalDate?)act.On);
        json.Write("by", act.By);
        json.Write("basis", act.Basis?.Code());
        json.Write("seat", act.Seat);
        if (act.Seats.Count > 0)
        {
            json.WriteStartArray("seats");
            foreach (BodySeat seat in act.Seats)
            {
                Seat(json, seat);
            }

            json.WriteEndArray();
        }

        json.WriteEndObject();
    }

    private static void Seat(Utf8JsonWriter json, BodySeat seat)
    {
        json.WriteStartObject();
        json.WriteString("seat", seat.Id);
        json.WriteString("holder", CompositionReader.HolderNames[(int)seat.Holder]);
        if (seat.Bureau)
        {
            json.WriteBoolean("bureau", true);
        }

        if (seat.Offices is { } offices)
        {
            Offices(json, offices);
        }

        json.WriteEndObject();
    }
}
