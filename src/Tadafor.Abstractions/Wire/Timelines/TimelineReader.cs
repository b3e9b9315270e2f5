using NodaTime;
using NodaTime.Text;
using Tadafor.Domain.Council;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>Reads a timeline field by field.</summary>
internal static class TimelineReader
{
    private static readonly CouncilAnswer[] _answers = Enum.GetValues<CouncilAnswer>();
    private static readonly Phrase _month = new(
        "شهر الدورة، هكذا: \"2024-02\"",
        "le mois de la session, ainsi : \"2024-02\"",
        "the month of the session, as \"2024-02\"");

    public static FieldFaults Kinds { get; } = new("timeline", aboutPersons: true);

    /// <summary>What could be read; with faults noted, perhaps not all of it.</summary>
    public static TimelineDocument Read(JsonFields root)
    {
        root.Schema(TimelineJson.Schema);
        string? reference = root.Text("reference", required: true);
        string? law = root.Word("law", [.. TimelineNames.LocalLaws, .. TimelineNames.NationalLaws]);
        LocalDate? asOf = root.Date("asOf");
        IReadOnlyList<string> kinds = law is null ? [.. TimelineNames.LocalActs, .. TimelineNames.NationalActs]
            : TimelineNames.LocalLaws.Contains(law) ? TimelineNames.LocalActs
            : TimelineNames.NationalActs;
        IReadOnlyList<JsonPart> acts = root.Items("acts", required: true);
        Sequence<ActDocument> read = [.. acts.Select(a => (a.AsObject() is { } act ? Act(act, kinds) : null) ?? ActDocument.Unread)];
        List<ConvenedSession> sessions = [.. root.Objects("sessions").Select(Session).OfType<ConvenedSession>()];
        root.Close();
        return new() { Reference = reference ?? "", Law = law ?? "", AsOf = asOf, Acts = read, Sessions = sessions.ToSequence() };
    }

    private static ActDocument? Act(JsonFields json, IReadOnlyList<string> kinds)
    {
        string? kind = json.Word("act", kinds);
        LocalDate? on = json.Date("on", required: true);
        if (kind is null)
        {
            return null;
        }

        // An act whose day is wrong is read all the same, so that its other faults are told too.
        ActDocument? act = Of(new() { Act = kind, On = on ?? default }, json);
        json.Close();
        return on is null ? null : act;
    }

    private static ActDocument? Of(ActDocument act, JsonFields json)
    {
        switch (act.Act)
        {
            case "deposited":
                return act with
                {
                    ReceiptHandedOver = json.YesNo("receiptHandedOver"),
                    ReceivedByPresident = json.Date("receivedByPresident")
                };
            case "filed-locally" or "received":
                return act with { ReceiptHandedOver = json.YesNo("receiptHandedOver") };
            case "refusal-notified" or "inadmissibility-told":
                return act with { Reasoned = json.YesNo("reasoned") };
            case "entered-on-agenda":
                bool extraordinary = json.YesNo("extraordinary") == true;
                SessionMonth? session = extraordinary ? null : Month(json, "session");
                return session is null && !extraordinary
                    ? null
                    : act with
                    {
                        Session = session,
                        OpensOn = json.Date("opensOn"),
                        AgendaSentOn = json.Date("agendaSentOn"),
                        NoticeSentOn = json.Date("noticeSentOn")
                    };
            case "deliberated":
                string? answer = json.Word("answer", [.. _answers.Select(a => a.Code())]);
                return answer is null ? null : act with { Answer = _answers.Single(a => a.Code() == answer) };
            case "opinion-given":
                bool? admissible = json.YesNo("admissible", required: true);
                return admissible is null ? null : act with { Admissible = admissible };
            default:
                return act;
        }
    }

    private static ConvenedSession? Session(JsonFields json)
    {
        SessionMonth? session = Month(json, "session");
        LocalDate? opens = json.Date("opensOn", required: true);
        json.Close();
        return session is { } month && opens is { } day ? new(month, day) : null;
    }

    private static SessionMonth? Month(JsonFields json, string name)
    {
        if (json.Text(name, required: true) is not { } text)
        {
            return null;
        }

        if (YearMonthPattern.Iso.Parse(text) is { Success: true, Value: { Year: >= 1900 and <= 2199 } month })
        {
            return new SessionMonth(month.Year, month.Month);
        }

        json.Take(name)!.Fault(Kinds.WrongType, Excerpt.Of(text), _month);
        return null;
    }
}
