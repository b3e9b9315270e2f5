using System.Globalization;
using System.Text;
using System.Text.Json;
using NodaTime;
using Tadafor.Abstractions.Wire.Dossiers.Reading;
using Tadafor.Abstractions.Wire.Dossiers.Writing;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>Writes a ledger document.</summary>
internal static class LedgerWriter
{
    private const int FlushEvery = 256;

    private static ReadOnlySpan<byte> NewLine => "\n    "u8;

    public static void Write(LedgerDocument document, Stream destination)
    {
        SmallDocument.Write(destination, LedgerJson.Schema, json =>
        {
            json.Write("petition", document.Petition);
            json.Write("keyMark", document.KeyMark);
            json.Write("dossierDigest", document.DossierDigest);
            switch (document)
            {
                case OpenLedgerDocument { Ledger: var open }:
                    json.WriteBoolean("countsSealed", open.CountsSealed);
                    Lines(json, open.Lines, open.LineAt);
                    Invalidations(json, open.Invalidations);
                    break;
                case DepositedLedgerDocument { Ledger: var deposited }:
                    Lines(json, deposited.Counts.Lines, deposited.LineAt);
                    Invalidations(json, deposited.Invalidations);
                    Deposit(json, deposited.DepositedOn, deposited.Threshold, deposited.Proof);
                    break;
                case ErasedLedgerDocument { Ledger: var erased }:
                    Erased(json, erased);
                    break;
                default:
                    throw new InvalidOperationException("A fourth kind of ledger has no form yet.");
            }

        });
    }

    private static void Lines(Utf8JsonWriter json, int count, Func<int, SignatureLine> at)
    {
        json.WriteStartArray("lines");
        InlineJson text = new();
        for (int i = 0; i < count; i++)
        {
            Line(text.Literal(NewLine), at(i));
            text.WriteTo(json);
            if (i % FlushEvery == 0)
            {
                json.Flush();
            }
        }

        json.WriteEndArray();
    }

    private static void Line(InlineJson text, SignatureLine line)
    {
        Span<byte> token = stackalloc byte[SignatoryToken.Digits];
        line.Token.WriteTo(token);
        text.Open().Name("channel").Plain(Encoding.ASCII.GetBytes(LedgerNames.Of(line.Channel)));
        text
            .Name("sheet")
            .Text(line.Sheet.Text)
            .Name("line")
            .Literal(Encoding.ASCII.GetBytes(line.Line.ToString(CultureInfo.InvariantCulture)));
        text.Name("token").Plain(token);
        SignatoryFacts said = line.Facts.Settled();
        foreach (SignatoryFact fact in SignatoryFacts.All)
        {
            if (((said.Yes | said.No) & fact) != 0)
            {
                text.Name(WireNames.Of(fact)).Literal((said.Yes & fact) != 0);
            }
        }

        if (line.Territory is { } territory)
        {
            text.Name("territory").Text(territory);
        }

        text.Close();
    }

    private static void Invalidations(Utf8JsonWriter json, Sequence<Invalidation> invalidations)
    {
        json.WriteStartArray("invalidations");
        foreach (Invalidation invalidation in invalidations)
        {
            json.WriteStartObject();
            json.WriteStartObject("condition");
            Condition(json, invalidation.Condition);
            json.WriteEndObject();
            json.WriteNumber("linesThen", invalidation.LinesThen);
            Act(json, "made", invalidation.Act);
            if (invalidation.Revoked is { } revoked)
            {
                Act(json, "revoked", revoked);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>The fields of a condition in an object already begun.</summary>
    public static void Condition(Utf8JsonWriter json, InvalidationCondition condition)
    {
        switch (condition)
        {
            case OnSheet on:
                json.WriteString("channel", LedgerNames.Of(on.Channel));
                json.WriteString("sheet", on.Sheet.Text);
                json.WriteNumber("from", on.From);
                if (on.To is { } to)
                {
                    json.WriteNumber("to", to);
                }

                break;
            case SayingOf saying:
                json.WriteBoolean(WireNames.Of(saying.Fact), saying.Value);
                break;
            case InTerritory there:
                json.WriteString("territory", there.Territory);
                break;
            case OfSignatory who:
                Span<byte> token = stackalloc byte[SignatoryToken.Digits];
                who.Token.WriteTo(token);
                json.WriteString("token", token);
                break;
            case Both both:
                json.WriteStartArray("both");
                foreach (InvalidationCondition part in (InvalidationCondition[])[both.One, both.Other])
                {
                    json.WriteStartObject();
                    Condition(json, part);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                break;
            default:
                throw new InvalidOperationException("A new condition has no form yet.");
        }
    }

    /// <summary>Who decided, when and why.</summary>
    public static void Act(Utf8JsonWriter json, string name, LedgerAct act)
    {
        json.WriteStartObject(name);
        json.WriteString("by", act.By);
        json.WriteString("on", Numerals.Iso(act.On));
        json.WriteString("reason", act.Reason);
        json.WriteEndObject();
    }

    private static void Erased(Utf8JsonWriter json, ErasedLedger ledger)
    {
        json.WriteStartObject("erased");
        Act(json, "act", ledger.Act);
        Deposit(json, ledger.DepositedOn, ledger.Threshold, ledger.Proof);
        LedgerCounts counts = ledger.Counts;
        json.WriteStartObject("counts");
        foreach ((string name, int count) in LedgerNames.Counts.Zip([
            counts.Lines,
            counts.LinesInvalid,
            counts.People,
            counts.PaperOnly,
            counts.DigitalOnly,
            counts.InBoth
        ]))
        {
            json.WriteNumber(name, count);
        }

        json.WriteEndObject();
        Groups(json, ledger.Tally);
        json.WriteStartArray("territories");
        foreach (TerritoryTally there in ledger.ByTerritory)
        {
            json.WriteStartObject();
            json.WriteString("territory", there.Territory);
            Groups(json, there.Tally);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Groups(Utf8JsonWriter json, SignatoryTally tally)
    {
        json.WriteStartObject("groups");
        foreach (SignatoryGroup group in SignatoryGroups.All)
        {
            json.WriteStartObject(WireNames.Of(group));
            json.WriteNumber("atLeast", tally[group].AtLeast);
            json.WriteNumber("atMost", tally[group].AtMost!.Value);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    /// <summary>What was frozen at deposit.</summary>
    public static void Deposit(Utf8JsonWriter json, LocalDate on, SignatureThreshold threshold, string proof)
    {
        json.WriteStartObject("deposit");
        json.WriteString("on", Numerals.Iso(on));
        json.WriteNumber("required", threshold.Required);
        json.WriteString("group", WireNames.Of(threshold.Group));
        if (threshold.Population is { } population)
        {
            json.WriteStartObject("population");
            json.WriteNumber("inhabitants", population.Inhabitants.Value);
            json.Write("takenOn", population.TakenOn);
            json.Write("publishedOn", population.PublishedOn);
            json.WriteSource("source", population.Inhabitants.Source);
            json.WriteEndObject();
        }

        json.WriteStartArray("cites");
        foreach (string cite in threshold.Cites)
        {
            json.WriteStringValue(cite);
        }

        json.WriteEndArray();
        json.WriteString("proof", proof);
        json.WriteEndObject();
    }
}
