using Tadafor.Abstractions.Wire.Json;
using Tadafor.Domain.Council;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Council;

/// <summary>
/// Elections by a council as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/council-election.v1.json</c>), and what they
/// came to. Reading is strict and never throws for what a document holds: every fault is listed at once.
/// </summary>
public static class CouncilElectionJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/council-election/1";

    /// <summary>The format of the answer.</summary>
    public const string AnswerSchema = "tadafor/council-election-answer/1";

    /// <summary>Reads an election.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static CouncilElectionResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        CouncilElection? election = null;
        DocumentFaults? faults = SmallDocument.Read(json, CouncilElectionReader.Kinds, root => election = CouncilElectionReader.Read(root));
        return faults is null ? election! : faults;
    }

    /// <summary>Reads an election from text.</summary>
    public static CouncilElectionResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads an election without waiting for the stream.</summary>
    public static Task<CouncilElectionResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes what an election came to: every phrase in the three languages.</summary>
    public static void Write(CouncilElectionAnswer answer, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(answer);
        ArgumentNullException.ThrowIfNull(destination);
        SmallDocument.Write(destination, AnswerSchema, json =>
        {
            json.WriteString("reference", WellFormed.Of(answer.Election.Reference));
            json.WriteString("outcome", answer.Outcome.Code());
            json.WriteStartArray("candidates");
            foreach (string candidate in answer.Candidates)
            {
                json.WriteStringValue(WellFormed.Of(candidate));
            }

            json.WriteEndArray();
            if (answer.Remark is { } remark)
            {
                json.Write("remark", remark);
            }

            if (answer.Formula is { } formula)
            {
                json.Write("formula", formula.Text);
            }

            json.Write("quorum", answer.Quorum is { } quorum ? [quorum] : (IEnumerable<Finding>)[]);
            json.WriteStartArray("findings");
            foreach (CandidateFinding found in answer.Findings)
            {
                json.WriteStartObject();
                json.WriteString("candidate", WellFormed.Of(found.Candidate));
                json.WriteString("code", found.Finding.Code);
                json.WriteString("verdict", found.Finding.Verdict.Code());
                json.Write("explanation", found.Finding.Explanation);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        });
    }

    /// <summary>Writes an answer without waiting for the stream.</summary>
    public static Task WriteAsync(CouncilElectionAnswer answer, Stream destination, CancellationToken cancellation = default) =>
        AsyncDocument.WriteAsync(destination, stream => Write(answer, stream), cancellation);

    /// <summary>The answer as text.</summary>
    public static string ToText(CouncilElectionAnswer answer) => SmallDocument.ToText(stream => Write(answer, stream));
}
