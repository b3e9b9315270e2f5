using Tadafor.Abstractions.Wire.Parity;
using Tadafor.Domain.Charters;
using Tadafor.Domain.Parity;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Charters;

/// <summary>Reads what a clause provides.</summary>
internal static class ProvisionReader
{
    private const int MostSignatures = 1_000_000;

    /// <summary>The provision; <see langword="null"/> when anything is wrong with it, and all of it has been noted.</summary>
    public static Provision? Read(JsonFields json)
    {
        string? kind = json.Word("kind", CharterNames.Provisions);
        Provision? provision = kind switch
        {
            "petition-threshold" => json.Whole("signatures", 1, MostSignatures, required: true) is { } number
                ? new PetitionThreshold((int)number)
                : null,
            "opinion-effect" => Opinion(Index(json, "by", CharterNames.Opinions), json.YesNo("binds")),
            "power-transfer" => new PowerTransfer(json.YesNo("decides")),
            "answer-period" => Answer(json),
            "members-share" => Share(json),
            "taking-part" => TakesPart(json),
            "publicity" => Publicity(json),
            "money" => new MoneyPromise(
                json.Whole("dirhams", 1),
                json.YesNo("subjectToBudget"),
                json.YesNo("voted"),
                json.YesNo("visa")),
            "commitment" => Commitment(json),
            "aim" => new CharterAim(json.YesNo("withinPowers")),
            _ => null,
        };

        // Which fields belong here only the kind says.
        if (kind is not null)
        {
            json.Close();
        }

        return provision;
    }

    private static OpinionEffect? Opinion(int? by, bool? binds) => by is { } giver ? new((OpinionSource)giver, binds) : null;

    private static AnswerPeriod? Answer(JsonFields json)
    {
        int? to = Index(json, "to", CharterNames.PetitionAnswered), by = Index(json, "by", CharterNames.Bearers);
        CharterPeriod? within = Period(json, required: true);
        return to is null || by is null || within is null ? null : new((AnsweredMatter)to, (DutyBearer)by, within);
    }

    private static MembersShare? Share(JsonFields json)
    {
        int? body = Index(json, "body", CharterNames.Bodies);
        JsonFields? share = json.Object("share", required: true);
        ParityGoal? goal = share is null ? null : GoalReader.Read(share, CharterFaults.ShareAboveOne);
        share?.Close();
        bool? held = json.YesNo("inInternalRules");
        return body is null || goal is null ? null : new((ClauseBody)body, goal, held);
    }

    private static TakingPart? TakesPart(JsonFields json)
    {
        int? right = Index(json, "in", CharterNames.Rights);
        bool? registration = json.YesNo("registrationAsked"), membership = json.YesNo("membershipAsked");
        return right is null ? null : new((ParticipationRight)right, registration, membership);
    }

    private static PublicityDuty? Publicity(JsonFields json)
    {
        int? of = Index(json, "of", CharterNames.Published);
        CharterPeriod? within = Period(json, required: false);
        return of is null ? null : new((PublishedMatter)of, within);
    }

    private static CharterCommitment? Commitment(JsonFields json)
    {
        string? actor = json.Text("actor"), indicator = json.Text("indicator");
        int? frequency = Index(json, "frequency", CharterNames.Frequencies);
        NodaTime.LocalDate? due = json.Date("due");
        return frequency is null ? null : new(actor, indicator, (CommitmentFrequency)frequency, due);
    }

    private static CharterPeriod? Period(JsonFields json, bool required)
    {
        if (json.Object("within", required) is not { } within)
        {
            return null;
        }

        long? amount = within.Whole("amount", 1, 1_000, required: true);
        int? unit = Index(within, "unit", CharterNames.Units);
        within.Close();
        return amount is null || unit is null ? null : new((int)amount, (CharterPeriodUnit)unit);
    }

    private static int? Index(JsonFields json, string name, string[] words) =>
        json.Word(name, words) is { } word ? Array.IndexOf(words, word) : null;
}
