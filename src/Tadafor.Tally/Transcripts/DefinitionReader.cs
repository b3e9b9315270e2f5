using System.Text.Json;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Definitions;

namespace Tadafor.Tally.Transcripts;

/// <summary>Reads the definition a transcript states, before anything else of it is believed.</summary>
internal static class DefinitionReader
{
    /// <summary>The text of a property; <see langword="null"/> when it is absent or no text.</summary>
    public static string? Text(JsonElement parent, string name) =>
        parent.ValueKind == JsonValueKind.Object
            && parent.TryGetProperty(name, out JsonElement value)
            && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;

    /// <summary>The definition; <see langword="null"/> when it cannot be read, with the reasons.</summary>
    public static TallyDefinition? Read(JsonElement root, List<TranscriptFault> faults)
    {
        if (!root.TryGetProperty("definition", out JsonElement stated) || stated.ValueKind != JsonValueKind.Object)
        {
            faults.Add(TranscriptFaults.Unreadable("$.definition"));
            return null;
        }

        string? method = Text(stated, "method");
        int version = 0;
        if (string.IsNullOrEmpty(method))
        {
            faults.Add(TranscriptFaults.Unreadable("$.definition.method"));
        }

        if (!stated.TryGetProperty("version", out JsonElement number)
            || number.ValueKind != JsonValueKind.Number
            || !number.TryGetInt32(out version)
            || version < 1)
        {
            faults.Add(TranscriptFaults.Unreadable("$.definition.version"));
        }

        DefinitionClause[] clauses = [.. Clauses(stated, faults)];
        return faults.Count > 0 ? null : new TallyDefinition(method!, version, clauses.ToSequence());
    }

    private static IEnumerable<DefinitionClause> Clauses(JsonElement stated, List<TranscriptFault> faults)
    {
        if (!stated.TryGetProperty("clauses", out JsonElement clauses) || clauses.ValueKind != JsonValueKind.Array)
        {
            faults.Add(TranscriptFaults.Unreadable("$.definition.clauses"));
            yield break;
        }

        int index = 0;
        foreach (JsonElement clause in clauses.EnumerateArray())
        {
            string at = $"$.definition.clauses[{index++}]";
            if (TranscriptCodes.TryRead(Text(clause, "aspect"), out DefinitionAspect aspect)
                && Text(clause, "choice") is { Length: > 0 } choice)
            {
                yield return new DefinitionClause(aspect, choice, Text(clause, "value") ?? "");
            }
            else
            {
                faults.Add(TranscriptFaults.Unreadable(at));
            }
        }
    }
}
