using System.Text.Json;
using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Council;

/// <summary>What a vote came to as JSON: every phrase in the three languages. It is written only.</summary>
public static class CouncilVoteAnswerJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/council-vote-answer/1";

    /// <summary>Writes an answer.</summary>
    public static void Write(CouncilVoteAnswer answer, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, Schema, json =>
        {
            json.WriteString("reference", WellFormed.Of(answer.Vote.Reference));
            json.WriteString("outcome", answer.Outcome.Code());
            json.Write("text", answer.Outcome.Text());
            Each(json, "formulas", answer.Formulas, Write);
            Each(json, "missing", answer.Missing, (to, fact) => to.WriteStringValue(fact.Code));
            Each(json, "questions", answer.Questions, Write);
            json.Write("findings", answer.Findings);
        });
    }

    /// <summary>Writes an answer without waiting for the stream.</summary>
    public static Task WriteAsync(CouncilVoteAnswer answer, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(answer, stream), cancellation);

    /// <summary>The document as text.</summary>
    public static string ToText(CouncilVoteAnswer answer) => SmallDocument.ToText(stream => Write(answer, stream));

    private static void Write(Utf8JsonWriter json, VoteFormula formula)
    {
        json.WriteStartObject();
        json.WriteString("code", formula.Code);
        if (formula.Option is { } option)
        {
            json.WriteString("option", option.Id);
        }

        Write(json, "counted", formula.Count);
        json.Write("denominatorName", formula.DenominatorName);
        Write(json, "denominator", formula.Denominator);
        Write(json, "needed", formula.Needed);
        json.Write("text", formula.Text);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, VoteQuestion question)
    {
        json.WriteStartObject();
        json.WriteString("id", question.Question.Id);
        json.Write("text", question.Question.Text);
        if (question.Taken is { } taken)
        {
            json.WriteString("taken", taken.Id);
        }

        json.WriteBoolean("changesOutcome", question.ChangesOutcome);
        Each(json, "options", question.Outcomes, (to, option) =>
        {
            to.WriteStartObject();
            to.WriteString("id", option.Option.Id);
            to.WriteString("outcome", option.Outcome.Code());
            to.WriteEndObject();
        });
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, CountRange count)
    {
        json.WriteStartObject(name);
        json.WriteNumber("atLeast", count.AtLeast);
        if (count.AtMost is { } most)
        {
            json.WriteNumber("atMost", most);
        }

        json.WriteEndObject();
    }

    private static void Each<T>(Utf8JsonWriter json, string name, IEnumerable<T> items, Action<Utf8JsonWriter, T> write)
    {
        json.WriteStartArray(name);
        foreach (T item in items)
        {
            write(json, item);
        }

        json.WriteEndArray();
    }
}
