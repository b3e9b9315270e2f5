using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Charters;

/// <summary>Writes a charter as its reader takes it.</summary>
internal static class CharterWriter
{
    public static void Write(Charter charter, Stream destination)
    {
        SmallDocument.Write(destination, CharterJson.Schema, json =>
        {
            json.WriteString("reference", WellFormed.Of(charter.Reference));
            Write(json, charter.Council);
            List(json, "parties", charter.Parties, party =>
            {
                json.WriteString("id", WellFormed.Of(party.Id));
                json.WriteString("kind", party.Kind.Code());
                Write(json, "name", party.Name);
            });
            List(json, "versions", charter.Versions, version =>
            {
                json.WriteString("id", WellFormed.Of(version.Id));
                json.Write("on", (LocalDate?)version.On);
                List(json, "clauses", version.Clauses, clause => Write(json, clause), always: true);
            });
            List(json, "acts", charter.Acts, act => Write(json, act));
            List(json, "selfAssessment", charter.SelfAssessment, answer =>
            {
                json.WriteString("principle", answer.Principle.Code());
                Text(json, "by", answer.By);
                json.Write("on", (LocalDate?)answer.On);
                Text(json, "answer", answer.Answer);
                List(json, "evidence", answer.Evidence, document => Text(json, "document", document));
            });
        });
    }

    /// <summary>The fields of a clause.</summary>
    public static void Write(Utf8JsonWriter json, CharterClause clause)
    {
        Text(json, "number", clause.Number);
        Write(json, "heading", clause.Heading);
        Write(json, "words", clause.Words);
        List(json, "provides", clause.Provides, provision => Write(json, provision));
    }

    /// <summary>The fields of an act.</summary>
    public static void Write(Utf8JsonWriter json, CharterAct act)
    {
        json.Write("on", (LocalDate?)act.On);
        Text(json, "by", act.By);
        json.WriteString("event", act.Event.Code());
        Text(json, "version", act.Version);
        Text(json, "clause", act.Clause);
        json.Write("due", act.Due);
        Text(json, "note", act.Note);
    }

    private static void Write(Utf8JsonWriter json, CharterCouncil council)
    {
        json.WriteStartObject("council");
        json.WriteString("level", CharterNames.Levels[(int)council.Level]);
        Text(json, "name", council.Name);
        YesNo(json, "arrondissements", council.Arrondissements);
        if (council.Inhabitants is { } inhabitants)
        {
            json.WriteNumber("inhabitants", inhabitants);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Provision provision)
    {
        json.WriteString("kind", provision.Code);
        switch (provision)
        {
            case PetitionThreshold threshold:
                json.WriteNumber("signatures", threshold.Signatures);
                break;
            case OpinionEffect opinion:
                json.WriteString("by", CharterNames.Opinions[(int)opinion.By]);
                YesNo(json, "binds", opinion.Binds);
                break;
            case PowerTransfer transfer:
                YesNo(json, "decides", transfer.Decides);
                break;
            case AnswerPeriod answer:
                json.WriteString("to", CharterNames.PetitionAnswered[(int)answer.To]);
                json.WriteString("by", CharterNames.Bearers[(int)answer.By]);
                Write(json, answer.Within);
                break;
            case MembersShare share:
                json.WriteString("body", CharterNames.Bodies[(int)share.Of]);
                Write(json, share.Goal);
                YesNo(json, "inInternalRules", share.InInternalRules);
                break;
            case TakingPart part:
                json.WriteString("in", CharterNames.Rights[(int)part.In]);
                YesNo(json, "registrationAsked", part.RegistrationAsked);
                YesNo(json, "membershipAsked", part.MembershipAsked);
                break;
            case PublicityDuty publicity:
                json.WriteString("of", CharterNames.Published[(int)publicity.Of]);
                Write(json, publicity.Within);
                break;
            case MoneyPromise money:
                if (money.Dirhams is { } dirhams)
                {
                    json.WriteNumber("dirhams", dirhams);
                }

                YesNo(json, "subjectToBudget", money.SubjectToBudget);
                YesNo(json, "voted", money.Voted);
                YesNo(json, "visa", money.Visa);
                break;
            case CharterCommitment commitment:
                Text(json, "actor", commitment.Actor);
                Text(json, "indicator", commitment.Indicator);
                json.WriteString("frequency", CharterNames.Frequencies[(int)commitment.Frequency]);
                json.Write("due", commitment.Due);
                break;
            case CharterAim aim:
                YesNo(json, "withinPowers", aim.WithinPowers);
                break;
        }
    }

    private static void Write(Utf8JsonWriter json, ParityGoal goal)
    {
        json.WriteStartObject("share");
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

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, CharterPeriod? period)
    {
        if (period is not null)
        {
            json.WriteStartObject("within");
            json.WriteNumber("amount", period.Amount);
            json.WriteString("unit", CharterNames.Units[(int)period.Unit]);
            json.WriteEndObject();
        }
    }

    private static void Write(Utf8JsonWriter json, string name, ClauseWords? words)
    {
        if (words is not null)
        {
            json.WriteStartObject(name);
            Text(json, "ar", words.Ar);
            Text(json, "fr", words.Fr);
            Text(json, "en", words.En);
            json.WriteEndObject();
        }
    }

    private static void List<T>(Utf8JsonWriter json, string name, IReadOnlyList<T> items, Action<T> write, bool always = false)
    {
        if (items.Count == 0 && !always)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Text(Utf8JsonWriter json, string name, string? text) => json.Write(name, text is null ? null : WellFormed.Of(text));

    private static void YesNo(Utf8JsonWriter json, string name, bool? answer)
    {
        if (answer is { } known)
        {
            json.WriteBoolean(name, known);
        }
    }
}
