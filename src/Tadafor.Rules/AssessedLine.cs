using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Tadafor.Abstractions.Wire.Dossiers;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Dossiers;

namespace Tadafor.Rules;

/// <summary>What comes of one line of petition files.</summary>
/// <param name="Line">Which line, from 1; empty lines are counted.</param>
/// <param name="File">The file as it was read, with its warnings; <see langword="null"/> when it could not be.</param>
/// <param name="Answer">The decision, or what is wrong.</param>
public sealed record AssessedLine(long Line, ReadDossier? File, PetitionAnswer Answer)
{
    /// <summary>The format of <see cref="ToJson"/> and its version (see <c>docs/schemas/decision-line.v1.json</c>).</summary>
    public const string Schema = "tadafor/decision-line/1";

    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The answer on one line: outcome, the codes of what is unmet or open, what would cure it; or the faults. The decision itself says
    /// why.
    /// </summary>
    /// <param name="language">The language of cures and faults.</param>
    public string ToJson(Language language)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, _options))
        {
            json.WriteStartObject();
            json.WriteString("schema", Schema);
            json.WriteNumber("line", Line);
            if (File?.Dossier.Reference is { } reference)
            {
                json.WriteString("reference", reference);
            }

            Answer.Switch(decision => Write(json, decision, language), faults => Write(json, faults, language));
            if (File is { Warnings.Count: > 0 })
            {
                Write(json, "remarks", File.Warnings, language);
            }

            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, Decision decision, Language language)
    {
        json.WriteString("route", decision.Route);
        json.WriteString("legalDate", Numerals.Iso(decision.LegalDate));
        json.WriteString("outcome", decision.Outcome.Code());
        foreach (Verdict verdict in (ReadOnlySpan<Verdict>)[Verdict.Unsatisfied, Verdict.Undetermined, Verdict.AwaitingJudgement])
        {
            json.WriteStartArray(verdict.Code());
            foreach (Finding finding in decision.Findings.Where(f => f.Verdict == verdict && f.Force == Force.Mandatory))
            {
                json.WriteStringValue(finding.Code);
            }

            json.WriteEndArray();
        }

        if (decision.Cure is { } cure)
        {
            json.WriteStartArray("cure");
            foreach (Change change in cure.Changes)
            {
                json.WriteStringValue(change.Text.In(language));
            }

            json.WriteEndArray();
        }
    }

    private static void Write(Utf8JsonWriter json, DocumentFaults faults, Language language)
    {
        Write(json, "faults", faults.Listed, language);
        if (faults.NotListed > 0)
        {
            json.WriteNumber("notListed", faults.NotListed);
        }
    }

    private static void Write(Utf8JsonWriter json, string name, IEnumerable<DocumentFault> faults, Language language)
    {
        json.WriteStartArray(name);
        foreach (DocumentFault fault in faults)
        {
            json.WriteStartObject();
            json.WriteString("code", fault.Kind.Code);
            json.WriteString("path", fault.Path);
            json.WriteString("text", fault.Text.In(language));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
