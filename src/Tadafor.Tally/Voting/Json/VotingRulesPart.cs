using System.Text.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Tally.Constraints.Json;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Voting.Json;

/// <summary>The rules of casting ballots as a part of a document.</summary>
internal static class VotingRulesPart
{
    /// <summary>Reads and closes the object; nothing, with the faults noted, when it is not whole.</summary>
    /// <param name="json">The object.</param>
    /// <param name="decimals">Decimal places of money.</param>
    public static VotingRules? Read(JsonFields json, int decimals)
    {
        VoteType? ballots = Word(json, "ballots", VoteWords.VoteTypes);
        OverLimit? over = Word(json, "overLimit", VoteWords.OverLimits);
        RepeatedChoice repeated = Word(json, "repeatedChoice", VoteWords.RepeatedChoices, required: false) ?? RepeatedChoice.CountOnce;
        CountedBallot? counted = Word(json, "counted", VoteWords.Counted);
        bool? replaceable = json.YesNo("digitalIsReplaceable", required: true);
        ReceiptPublication receipts = Word(json, "receipts", VoteWords.Receipts, required: false) ?? ReceiptPublication.Apart;
        BallotLimits limits = json.Object("limits") is { } limited ? Limits(limited, decimals) : BallotLimits.None;
        Sequence<VotingChannel> channels = Channels(json);
        json.Close();
        return ballots is null || over is null || counted is null || replaceable is null || channels.Count == 0 ? null : new()
        {
            VoteType = ballots.Value,
            Limits = limits,
            OverLimit = over.Value,
            RepeatedChoice = repeated,
            Channels = channels,
            Counted = counted.Value,
            DigitalIsReplaceable = replaceable.Value,
            Receipts = receipts,
        };
    }

    /// <summary>Writes the fields of the object.</summary>
    public static void Write(Utf8JsonWriter json, VotingRules rules, int decimals)
    {
        json.WriteString("ballots", VoteWords.Of(VoteWords.VoteTypes, rules.VoteType));
        if (rules.Limits != BallotLimits.None)
        {
            json.WriteStartObject("limits");
            Stated(json, "minLength", rules.Limits.MinLength, 0);
            Stated(json, "maxLength", rules.Limits.MaxLength, 0);
            Stated(json, "minCost", rules.Limits.MinCost, decimals);
            Stated(json, "maxCost", rules.Limits.MaxCost, decimals);
            Stated(json, "minPoints", rules.Limits.MinPoints, 0);
            Stated(json, "maxPoints", rules.Limits.MaxPoints, 0);
            Stated(json, "minSumPoints", rules.Limits.MinSumPoints, 0);
            Stated(json, "maxSumPoints", rules.Limits.MaxSumPoints, 0);
            json.WriteEndObject();
        }

        json.WriteString("overLimit", VoteWords.Of(VoteWords.OverLimits, rules.OverLimit));
        json.WriteString("repeatedChoice", VoteWords.Of(VoteWords.RepeatedChoices, rules.RepeatedChoice));
        json.WriteStartArray("channels");
        foreach (VotingChannel channel in rules.Channels)
        {
            json.WriteStringValue(VoteWords.Of(VoteWords.Channels, channel));
        }

        json.WriteEndArray();
        json.WriteString("counted", VoteWords.Of(VoteWords.Counted, rules.Counted));
        json.WriteBoolean("digitalIsReplaceable", rules.DigitalIsReplaceable);
        json.WriteString("receipts", VoteWords.Of(VoteWords.Receipts, rules.Receipts));
    }

    /// <summary>One of the words of a table.</summary>
    public static T? Word<T>(JsonFields json, string name, IReadOnlyList<(string Word, T Value)> words, bool required = true)
        where T : struct, Enum =>
        json.Word(name, [.. words.Select(w => w.Word)], required) is { } word ? words.First(w => w.Word == word).Value : null;

    private static void Stated(Utf8JsonWriter json, string name, long? value, int decimals)
    {
        if (value is { } stated)
        {
            json.WritePropertyName(name);
            json.WriteRawValue(Exact.DecimalText.Of(stated, decimals));
        }
    }

    private static BallotLimits Limits(JsonFields json, int decimals)
    {
        BallotLimits limits = new()
        {
            MinLength = (int?)json.Whole("minLength"),
            MaxLength = (int?)json.Whole("maxLength"),
            MinCost = Money("minCost"),
            MaxCost = Money("maxCost"),
            MinPoints = Points("minPoints"),
            MaxPoints = Points("maxPoints"),
            MinSumPoints = Points("minSumPoints"),
            MaxSumPoints = Points("maxSumPoints"),
        };
        json.Close();
        return limits;

        long? Money(string name) => json.Take(name) is { } at ? MoneyPart.Read(at, decimals) : null;
        long? Points(string name) => json.Take(name) is { } at ? MoneyPart.Read(at, 0) : null;
    }

    private static Sequence<VotingChannel> Channels(JsonFields json)
    {
        List<VotingChannel> read = [];
        foreach (JsonPart item in json.Items("channels", required: true))
        {
            (string Word, VotingChannel Value) found = VoteWords.Channels.FirstOrDefault(c => c.Word == item.Text);
            if (found.Word is null)
            {
                item.WrongType(Expected.Exactly([.. VoteWords.Channels.Select(c => c.Word)]));
            }
            else if (read.Contains(found.Value))
            {
                item.Fault(VoteFaults.Repeated, item.Text);
            }
            else
            {
                read.Add(found.Value);
            }
        }

        return read.ToSequence();
    }
}
