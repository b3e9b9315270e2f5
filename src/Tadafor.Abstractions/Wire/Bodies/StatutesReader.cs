using System.Text.Json;
using Tadafor.Abstractions.Wire.Parity;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Bodies;

/// <summary>Reads what the texts of a body fix. Each point names its article, and its text where the statutes name none.</summary>
internal static class StatutesReader
{
    private const int MostMembers = 200;

    private static readonly FaultKind _badRange = new(
        "body.members-range",
        new("الحد الأدنى يفوق الأعلى", "le minimum dépasse le maximum", "the least is above the most"),
        new("صحح أحد العددين.", "Corrigez l'un des deux nombres.", "Correct one of the two numbers."));

    private static readonly FaultKind _badPortion = new(
        "body.portion-above-one",
        new(
            "جزء يفوق الكل، أو أكثر من الكل",
            "part supérieure au tout, ou « plus que » le tout",
            "a part larger than the whole, or more than the whole"),
        new(
            "اكتب parts أصغر من of، أو مساويا له مع at-least.",
            "« parts » est inférieur à « of », ou égal avec « at-least ».",
            "“parts” is below “of”, or equal to it with “at-least”."));

    /// <summary>What is fixed; nothing when there is no object.</summary>
    public static BodyStatutes Read(JsonFields? json) =>
        json is null ? BodyStatutes.None : Read(json, (json.Text("text"), LegalLayer.LocalText));

    /// <summary>What one text fixes, its reference known.</summary>
    public static BodyStatutes Of(JsonFields json, string reference, LegalLayer layer) => Read(json, (reference, layer));

    private static BodyStatutes Read(JsonFields json, (string? Name, LegalLayer Layer) text)
    {
        BodyStatutes statutes = new()
        {
            Mission = Point(json, "mission", text, p => p.Text("value", required: true)),
            Members = Value(json, "members", text, Members),
            Shares = json.Objects("shares").Select(s => Share(s, text)).OfType<BodyShare>().ToSequence(),
            Term = Point(json, "term", text, Term),
            EndsWithCouncil = Value(json, "endsWithCouncil", text, p => p.YesNo("value", required: true)),
            Quorum = Point(json, "quorum", text, p => Portion(p, [PortionBase.MembersInOffice, PortionBase.Seats])),
            LaterQuorum = Point(json, "laterQuorum", text, p => Portion(p, [PortionBase.MembersInOffice, PortionBase.Seats])),
            Majority = Point(json, "majority", text, p => Portion(p, Enum.GetValues<PortionBase>())),
            MeetingsPerYear = Value(json, "meetingsPerYear", text, p => (int?)p.Whole("value", 1, 366, required: true)),
            OpinionPeriod = Point(json, "opinionPeriod", text, Period),
            ReplyPeriod = Point(json, "replyPeriod", text, Period),
            OwnMotion = Value(json, "ownMotion", text, p => p.YesNo("value", required: true)),
            AdoptedBy = Value(json, "adoptedBy", text, p => Organ(p, "value", required: true)),
            Incompatible = Point(json, "incompatible", text, p => Offices(p, required: true)),
        };
        json.Close();
        return statutes;
    }

    /// <summary>The whole body or its bureau.</summary>
    public static BodyOrgan? Organ(JsonFields json, string name, bool required) =>
        json.Word(name, BodyNames.Organs, required) is { } organ ? (BodyOrgan)Array.IndexOf(BodyNames.Organs, organ) : null;

    /// <summary>Names of offices; <see langword="null"/> when the file does not say.</summary>
    public static Sequence<string>? Offices(JsonFields json, bool required)
    {
        if (json.Take("offices", required) is null)
        {
            return null;
        }

        List<string> offices = [];
        foreach (JsonPart item in json.Items("offices"))
        {
            if (item is { Token: JsonTokenType.String, Text: { Length: > 0 } office })
            {
                offices.Add(office);
            }
            else
            {
                item.WrongType(Expected.Text);
            }
        }

        return offices.ToSequence();
    }

    private static Fixed<T>? Point<T>(JsonFields json, string name, (string? Name, LegalLayer Layer) text, Func<JsonFields, T?> read)
        where T : class
    {
        if (json.Object(name) is not { } point)
        {
            return null;
        }

        T? value = read(point);
        (string? source, string? article) = Place(point, text);
        return value is null || source is null || article is null ? null : new(value, source, article, Layer: text.Layer);
    }

    private static Fixed<T>? Value<T>(JsonFields json, string name, (string? Name, LegalLayer Layer) text, Func<JsonFields, T?> read)
        where T : struct
    {
        if (json.Object(name) is not { } point)
        {
            return null;
        }

        T? value = read(point);
        (string? source, string? article) = Place(point, text);
        return value is null || source is null || article is null ? null : new(value.Value, source, article, Layer: text.Layer);
    }

    private static (string? Source, string? Article) Place(JsonFields point, (string? Name, LegalLayer Layer) text)
    {
        // Internal rules speak for themselves: a point of theirs names no other text.
        string? source = text.Layer == LegalLayer.InternalRules
            ? text.Name
            : point.Text("source", required: text.Name is null) ?? text.Name;
        string? article = point.Text("article", required: true);
        point.Close();
        return (source, article);
    }

    private static CountRange? Members(JsonFields json)
    {
        long? least = json.Whole("atLeast", 1, MostMembers, required: true), most = json.Whole("atMost", 1, MostMembers);
        if (most < least)
        {
            json.Part.Fault(_badRange);
            return null;
        }

        return least is { } known ? new(known, most) : null;
    }

    private static BodyShare? Share(JsonFields json, (string? Name, LegalLayer Layer) text)
    {
        BodyOrgan? organ = Organ(json, "organ", required: true);
        bool? binding = json.YesNo("binding");
        LocalGoal? goal = CompositionReader.GoalOf(json, text.Name, text.Layer);
        json.Close();
        return organ is { } where && goal is not null ? new(where, goal, binding) : null;
    }

    private static BodyTerm? Term(JsonFields json)
    {
        if (json.Has("amount"))
        {
            return Period(json) is { } period ? BodyTerm.Lasting(period) : null;
        }

        // Without a number of days, months or years, only the council's term is one.
        return json.Word("unit", [BodyNames.CouncilTerm]) is null ? null : BodyTerm.OfCouncil;
    }

    private static StatutePeriod? Period(JsonFields json)
    {
        long? amount = json.Whole("amount", 1, 3650, required: true);
        string? unit = json.Word("unit", BodyNames.Units);
        return amount is not { } known ? null : unit switch
        {
            "days" => StatutePeriod.Days((int)known),
            "working-days" => StatutePeriod.WorkingDays((int)known),
            "months" => StatutePeriod.Months((int)known),
            "years" => StatutePeriod.Years((int)known),
            _ => null,
        };
    }

    private static Portion? Portion(JsonFields json, IEnumerable<PortionBase> bases)
    {
        if (json.Has("number"))
        {
            return json.Whole("number", 1, MostMembers) is { } number ? Domain.Bodies.Portion.OfNumber((int)number) : null;
        }

        string? comparison = json.Word("comparison", BodyNames.Comparisons);
        long? parts = json.Whole("parts", 1, 100, required: true), of = json.Whole("of", 1, 100, required: true);
        string? whole = json.Word("base", [.. bases.Select(b => BodyNames.PortionBases[(int)b])]);
        if (parts > of || (parts == of && comparison == "more-than"))
        {
            json.Part.Fault(_badPortion);
            return null;
        }

        if (comparison is null || parts is null || of is null || whole is null)
        {
            return null;
        }

        PortionBase part = (PortionBase)Array.IndexOf(BodyNames.PortionBases, whole);
        return comparison == "more-than"
            ? Domain.Bodies.Portion.Over((int)parts, (int)of, part)
            : Domain.Bodies.Portion.AtLeast((int)parts, (int)of, part);
    }
}
