using System.Text.Json;
using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Json;
using Tadafor.Tally.Constraints;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Transcripts;

namespace Tadafor.Tally.LocalRules.Json;

/// <summary>Writes local rules in their canonical form.</summary>
internal static class BudgetRulesWriter
{
    public static void Fields(Utf8JsonWriter json, BudgetRules rules)
    {
        json.WriteString("reference", WellFormed.Of(rules.Reference));
        Number(json, "budgetYear", rules.BudgetYear);
        Number(json, "envelope", rules.Envelope);
        Code(json, "part", rules.Part);
        Code(json, "result", rules.Result);
        Days(json, rules.Days);
        if (rules.Districts is { } districts)
        {
            Districts(json, districts.Of);
        }

        Persons(json, "proposers", rules.Proposers);
        Persons(json, "voters", rules.Voters);
        Ballots(json, rules.Ballots);
        if (rules.Method is { } method)
        {
            json.WriteStartObject("method");
            json.WriteString("name", method.Name);
            foreach (MethodWord word in method.Options)
            {
                json.WriteString(word.Option, WellFormed.Of(word.Word));
            }

            json.WriteEndObject();
        }

        Text(json, "ties", rules.Ties?.ToString());
        if (rules.MinimumVotes == 0)
        {
            json.WriteString("minimumVotes", BudgetRulesReader.None);
        }
        else
        {
            Number(json, "minimumVotes", rules.MinimumVotes);
        }

        Categories(json, rules.Categories);
        if ((rules.LeastCost ?? rules.MostCost) is not null)
        {
            json.WriteStartObject("projectCost");
            Number(json, "least", rules.LeastCost);
            Number(json, "most", rules.MostCost);
            json.WriteEndObject();
        }

        Code(json, "incompatible", rules.Incompatible);
        Code(json, "coFinancing", rules.CoFinancing);
        Gender(json, rules.Gender);
        if (rules.Appeal is { Days: null })
        {
            json.WriteString("appeal", BudgetRulesReader.None);
        }
        else if (rules.Appeal is { } appeal)
        {
            json.WriteStartObject("appeal");
            Number(json, "days", appeal.Days);
            Text(json, "to", appeal.To);
            json.WriteEndObject();
        }
    }

    private static void Days(Utf8JsonWriter json, CycleDays days)
    {
        if (days.InOrder.All(d => d.Day is null))
        {
            return;
        }

        json.WriteStartObject("days");
        foreach ((string field, LocalDate? day) in days.InOrder)
        {
            Text(json, field, day is { } known ? Numerals.Iso(known) : null);
        }

        json.WriteEndObject();
    }

    private static void Districts(Utf8JsonWriter json, DistrictEnvelopes? districts)
    {
        if (districts is null)
        {
            json.WriteString("districts", BudgetRulesReader.None);
            return;
        }

        json.WriteStartObject("districts");
        json.WriteString("order", TranscriptCodes.Of(districts.Order));
        json.WriteString("cityPot", TranscriptCodes.Of(districts.CityPot));
        json.WriteStartObject("envelopes");
        foreach (DistrictEnvelope envelope in districts.Envelopes)
        {
            json.WriteNumber(WellFormed.Of(envelope.District), envelope.Amount);
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void Persons(Utf8JsonWriter json, string name, Participants? persons)
    {
        if (persons is null)
        {
            return;
        }

        json.WriteStartObject(name);
        Words(json, "kinds", persons.Kinds);
        Number(json, "leastAge", persons.LeastAge);
        Words(json, "links", persons.Links);
        Words(json, "asks", persons.Asks);
        Number(json, "mostEach", persons.MostEach);
        json.WriteEndObject();
    }

    private static void Ballots(Utf8JsonWriter json, BallotRules? ballots)
    {
        if (ballots is null)
        {
            return;
        }

        json.WriteStartObject("ballots");
        Code(json, "kind", ballots.VoteType);
        if (ballots.Limits == BallotLimits.None)
        {
            json.WriteString("limits", BudgetRulesReader.None);
        }
        else if (ballots.Limits is { } limits)
        {
            json.WriteStartObject("limits");
            Number(json, "minLength", limits.MinLength);
            Number(json, "maxLength", limits.MaxLength);
            Number(json, "minCost", limits.MinCost);
            Number(json, "maxCost", limits.MaxCost);
            Number(json, "minPoints", limits.MinPoints);
            Number(json, "maxPoints", limits.MaxPoints);
            Number(json, "minSumPoints", limits.MinSumPoints);
            Number(json, "maxSumPoints", limits.MaxSumPoints);
            json.WriteEndObject();
        }

        Code(json, "overLimit", ballots.OverLimit);
        Code(json, "repeatedChoice", ballots.RepeatedChoice);
        Words(json, "channels", ballots.Channels);
        Code(json, "counted", ballots.Counted);
        if (ballots.DigitalIsReplaceable is { } replaceable)
        {
            json.WriteBoolean("digitalIsReplaceable", replaceable);
        }

        Code(json, "receipts", ballots.Receipts);
        json.WriteEndObject();
    }

    private static void Categories(Utf8JsonWriter json, Sequence<CategoryRule>? categories)
    {
        if (categories is { Count: 0 })
        {
            json.WriteString("categories", BudgetRulesReader.None);
        }
        else if (categories is not null)
        {
            json.WriteStartArray("categories");
            foreach (CategoryRule category in categories)
            {
                json.WriteStartObject();
                json.WriteString(
                    category.OfBeneficiaries ? "beneficiaries" : "category",
                    WellFormed.Of(category.Name));
                Number(json, "least", category.Least);
                Number(json, "most", category.Most);
                if (category.In.Count > 0)
                {
                    json.WriteStartArray("in");
                    foreach (string district in category.In)
                    {
                        json.WriteStringValue(WellFormed.Of(district));
                    }

                    json.WriteEndArray();
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
        }
    }

    private static void Gender(Utf8JsonWriter json, GenderRules? gender)
    {
        if (gender is null)
        {
            return;
        }

        json.WriteStartObject("gender");
        Text(json, "voters", gender.VotersReported is { } reported
            ? reported ? TranscriptCodes.Of(ShareAim.Report) : BudgetRulesReader.None
            : null);
        Share(json, "proposers", gender.Proposers);
        Share(json, "beneficiaries", gender.Beneficiaries);
        json.WriteEndObject();
    }

    private static void Share(Utf8JsonWriter json, string name, ShareOfWomen? share)
    {
        if (share is not { Aim: ShareAim.Floor })
        {
            Text(json, name, share is null ? null : TranscriptCodes.Of(share.Aim));
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("parts", share.Parts);
        json.WriteNumber("of", share.Of);
        json.WriteString("rounding", share.RoundsUp ? "up" : "down");
        json.WriteEndObject();
    }

    private static void Number(Utf8JsonWriter json, string name, long? number)
    {
        if (number is { } known)
        {
            json.WriteNumber(name, known);
        }
    }

    private static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, WellFormed.Of(text));
        }
    }

    private static void Code<T>(Utf8JsonWriter json, string name, T? value)
        where T : struct, Enum => Text(json, name, value is { } known ? TranscriptCodes.Of(known) : null);

    private static void Words<T>(Utf8JsonWriter json, string name, Sequence<T>? values)
        where T : struct, Enum
    {
        if (values is null)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (T value in values)
        {
            json.WriteStringValue(TranscriptCodes.Of(value));
        }

        json.WriteEndArray();
    }
}
