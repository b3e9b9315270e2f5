using System.Buffers;
using System.Text;
using System.Text.Json;
using Tadafor.Json;
using Tadafor.Tally.Elections.Digests;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Explaining;
using Tadafor.Tally.Explaining.Margins;

namespace Tadafor.Tally.Outcomes.Json;

/// <summary>
/// The outcome of a count as a JSON document (schema <c>tally-outcome.v1</c>), with a reason for every project that was not funded. Amounts
/// are decimal numbers of
/// the currency, as strings: no reader rounds them.
/// </summary>
public static class OutcomeJson
{
    /// <summary>The document, indented, in lines that end with a line feed.</summary>
    /// <param name="explanation">The outcome explained; margins are written where they were computed.</param>
    public static string ToText(Explanation explanation)
    {
        ArgumentNullException.ThrowIfNull(explanation);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, ReadableJson.Options))
        {
            Write(json, explanation);
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Write(Utf8JsonWriter json, Explanation explanation)
    {
        TallyOutcome outcome = explanation.Outcome;
        json.WriteStartObject();
        List(json, "funded", outcome.Funded);
        json.WriteString("cost", Money(explanation, outcome.Cost));
        json.WriteString("envelope", Money(explanation, outcome.Envelope));
        json.WriteStartArray("ties");
        foreach (TieRun tie in TieRun.Of(outcome.Ties))
        {
            Write(json, tie);
        }

        json.WriteEndArray();
        json.WriteBoolean("complete", outcome.Unresolved is null);
        json.WriteNumber("voters", outcome.Voters);
        json.WriteString("definition", outcome.Definition.ToString());
        json.WriteString("election", ElectionDigest.Of(explanation.Election));
        ConstraintsJsonPart.Write(json, outcome.Under);
        json.WriteStartArray("unfunded");
        foreach (UnfundedAccount loss in explanation.Unfunded)
        {
            Write(json, explanation, loss);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TieRun run)
    {
        TieReport tie = run.First;
        json.WriteStartObject();
        json.WriteString("phase", Code(tie.Phase));
        json.WriteNumber("round", tie.Round);
        List(json, "tied", tie.Tied);
        json.WriteString("winner", tie.Winner);
        if (run.Then.Count > 0)
        {
            List(json, "then", run.Then);
        }

        json.WriteString("settledBy", tie.SettledBy?.ToString());
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, Explanation explanation, UnfundedAccount loss)
    {
        json.WriteStartObject();
        json.WriteString("id", loss.Project.Id);
        json.WriteString("cost", Money(explanation, loss.Project.Cost));
        json.WriteNumber("votes", loss.Votes);
        json.WriteString("reason", loss.Obstacle.Code);
        ConstraintsJsonPart.Write(json, loss.Obstacle);
        if (loss is { AdditionalBallots: { } ballots, LargestCost: { } cost })
        {
            Write(json, "additionalBallots", ballots, (name, value) => json.WriteNumber(name, value));
            Write(json, "largestCost", cost, (name, value) => json.WriteString(name, Money(explanation, value)));
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Margin margin, Action<string, long> value)
    {
        json.WriteStartObject(name);
        switch (margin)
        {
            case ExactMargin exact:
                value("exactly", exact.Value);
                break;
            case BracketedMargin bracketed:
                value("notEnough", bracketed.NotEnough);
                if (bracketed.Enough is { } enough)
                {
                    value("enough", enough);
                }

                break;
            case NoMargin none:
                json.WriteString("none", Code(none.Reason));
                break;
            default:
                throw new InvalidOperationException($"The margin {margin} cannot be written.");
        }

        json.WriteEndObject();
    }

    private static void List(Utf8JsonWriter json, string name, IEnumerable<string> ids)
    {
        json.WriteStartArray(name);
        foreach (string id in ids)
        {
            json.WriteStringValue(id);
        }

        json.WriteEndArray();
    }

    private static string Money(Explanation explanation, long amount) => DecimalText.Of(amount, explanation.Election.Decimals);

    private static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
