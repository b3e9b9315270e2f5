using System.Text.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Bodies.Elections;

namespace Tadafor.Rules.Seats;

/// <summary>Writes what a vote for seats came to.</summary>
internal static class SeatOutcomeWriter
{
    public static void Write(Utf8JsonWriter json, SeatVote vote, SeatVoteCount count)
    {
        json.WriteStartObject();
        json.WriteString("schema", SeatVoteJson.OutcomeSchema);
        json.WriteString("kind", vote.Lists is null ? "candidates" : "lists");
        json.WriteNumber("seats", vote.Lists?.Seats ?? vote.Candidates!.Seats);
        json.WriteString("ties", vote.Ties.ToString());
        count.Switch(outcome => Lists(json, outcome), outcome => Candidates(json, outcome), problems => Problems(json, problems));
        json.WriteEndObject();
    }

    private static void Lists(Utf8JsonWriter json, ListOutcome outcome)
    {
        json.WriteString("quotient", outcome.Quotient.ToString());
        json.WriteString("newVote", SeatWords.Code(outcome.NewVote));
        if (outcome.SingleListReachesFifth is { } fifth)
        {
            json.WriteString("singleListReachesFifth", SeatWords.Code(fifth));
        }

        json.WriteNumber("notGiven", outcome.NotGiven);
        json.WriteStartArray("lists");
        foreach (ListSeats list in outcome.Lists)
        {
            json.WriteStartObject();
            json.WriteString("id", list.List.Id);
            json.WriteNumber("votes", list.List.Votes);
            json.WriteNumber("seats", list.Seats);
            json.WriteNumber("byQuotient", list.ByQuotient);
            json.WriteString("remainder", list.Remainder.ToString());
            json.WriteNumber("byRemainder", list.ByRemainder);
            Texts(json, "elected", list.Elected.Select(c => c.Id));
            json.WriteNumber("withoutCandidate", list.WithoutCandidate);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        Ties(json, outcome.Tie is { } tie ? [tie] : []);
    }

    private static void Candidates(Utf8JsonWriter json, SeatOutcome outcome)
    {
        json.WriteStartArray("elected");
        foreach (SeatHolder holder in outcome.Elected)
        {
            json.WriteStartObject();
            json.WriteString("id", holder.Candidate.Id);
            json.WriteNumber("votes", holder.Votes);
            json.WriteString("ground", SeatWords.Code(holder.Ground));
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("displacements");
        foreach (Displacement displacement in outcome.Displacements)
        {
            json.WriteStartObject();
            json.WriteString("displaced", displacement.Displaced.Candidate.Id);
            json.WriteString("by", displacement.By.Candidate.Id);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteNumber("minimumWomen", outcome.MinimumWomen);
        json.WriteString("minimumHolds", SeatWords.Code(outcome.MinimumHolds));
        json.WriteNumber("vacant", outcome.Vacant);
        Ties(json, outcome.Ties);
    }

    private static void Problems(Utf8JsonWriter json, Sequence<BodyProblem> problems)
    {
        json.WriteStartArray("problems");
        foreach (BodyProblem problem in problems)
        {
            json.WriteStartObject();
            json.WriteString("ar", problem.Text.Ar);
            json.WriteString("fr", problem.Text.Fr);
            json.WriteString("en", problem.Text.En);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Ties(Utf8JsonWriter json, Sequence<SeatTie> ties)
    {
        json.WriteStartArray("tiesMet");
        foreach (SeatTie tie in ties)
        {
            json.WriteStartObject();
            json.WriteString("matter", SeatWords.Code(tie.Matter));
            Texts(json, "tied", tie.Tied);
            json.WriteNumber("places", tie.Places);
            Texts(json, "chosen", tie.Chosen);
            json.WriteString("settledBy", tie.SettledBy?.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Texts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (string text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
