using System.Buffers;
using System.Text;
using System.Text.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Json;
using Tadafor.Tally.Axioms;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Elections.Digests;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Analysis.Json;

/// <summary>
/// What outcomes of one election mean for its voters, as a JSON document (schema <c>tally-analysis.v1</c>): statistics and axioms of each,
/// and each compared with the
/// first. Amounts are decimal numbers of the currency, averages and parts exact fractions of its smallest unit, both as strings.
/// </summary>
public static class AnalysisJson
{
    /// <summary>The document, indented, in lines that end with a line feed.</summary>
    /// <param name="election">The election.</param>
    /// <param name="outcomes">Outcomes of it; one or more.</param>
    /// <param name="cancellation">Ends the checks between two steps of their work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static string ToText(Election election, Sequence<TallyOutcome> outcomes, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(outcomes);
        ArrayBufferWriter<byte> buffer = new();
        using (Utf8JsonWriter json = new(buffer, ReadableJson.Options))
        {
            json.WriteStartObject();
            json.WriteString("schema", "tadafor/tally-analysis/1");
            json.WriteString("election", ElectionDigest.Of(election));
            json.WriteStartArray("outcomes");
            foreach (TallyOutcome outcome in outcomes)
            {
                json.WriteStartObject();
                json.WriteString("definition", outcome.Definition.ToString());
                Strings(json, "funded", outcome.Funded);
                json.WriteString("cost", DecimalText.Of(outcome.Cost, election.Decimals));
                json.WriteBoolean("complete", outcome.Unresolved is null);
                Statistics(json, ResultStatistics.Of(election, outcome.Funded));
                Axioms(json, AxiomReport.Of(election, outcome.Funded, cancellation));
                if (!ReferenceEquals(outcome, outcomes[0]))
                {
                    Compared(json, OutcomesCompared.Of(election, outcomes[0], outcome));
                }

                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    private static void Statistics(Utf8JsonWriter json, ResultStatistics statistics)
    {
        json.WriteStartObject("statistics");
        json.WriteNumber("voters", statistics.Voters);
        json.WriteNumber("votersRepresented", statistics.VotersRepresented);
        json.WriteString("averageFunded", statistics.AverageFunded.ToString());
        json.WriteString("averageCost", statistics.AverageCost.ToString());
        json.WriteStartArray("votersByFunded");
        foreach (VotersByCount count in statistics.VotersByFunded)
        {
            json.WriteNumberValue(count.Voters);
        }

        json.WriteEndArray();
        json.WriteStartArray("groups");
        foreach ((Spending spending, GroupMoney money) in statistics.Spending.Zip(statistics.Groups))
        {
            json.WriteStartObject();
            json.WriteString("facet", Code(spending.Facet));
            json.WriteString("name", spending.Name);
            json.WriteNumber("proposed", spending.Proposed);
            json.WriteNumber("funded", spending.Funded);
            json.WriteString("cost", spending.Cost.ToString());
            json.WriteString("votes", spending.Votes.ToString());
            json.WriteNumber("voters", money.Voters);
            json.WriteString("share", money.Money.ToString());
            json.WriteString("reached", money.Reached.ToString());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Axioms(Utf8JsonWriter json, AxiomReport report)
    {
        json.WriteStartArray("axioms");
        foreach (AxiomFinding finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("axiom", Code(finding.Axiom));
            json.WriteString("verdict", Code(finding.Verdict));
            if (finding.Verdict == AxiomVerdict.Violated)
            {
                Strings(json, "projects", finding.Projects);
            }

            if (finding.Voters is { } voters)
            {
                json.WriteNumber("voters", voters);
            }

            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void Compared(Utf8JsonWriter json, OutcomesCompared compared)
    {
        json.WriteStartObject("comparedWithFirst");
        Strings(json, "both", compared.Both);
        Strings(json, "onlyFirst", compared.OnlyFirst.Select(p => p.Project));
        Strings(json, "onlyThis", compared.OnlySecond.Select(p => p.Project));
        Balance(json, "votersByProjects", compared.ByProjects);
        Balance(json, "votersByCost", compared.ByCost);
        Balance(json, "votersByRepresentation", compared.ByRepresentation);
        json.WriteEndObject();
    }

    private static void Balance(Utf8JsonWriter json, string name, VoterBalance balance)
    {
        json.WriteStartObject(name);
        json.WriteNumber("first", balance.First);
        json.WriteNumber("this", balance.Second);
        json.WriteNumber("equal", balance.Equal);
        json.WriteEndObject();
    }

    private static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> items)
    {
        json.WriteStartArray(name);
        foreach (string item in items)
        {
            json.WriteStringValue(item);
        }

        json.WriteEndArray();
    }

    private static string Code<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());
}
