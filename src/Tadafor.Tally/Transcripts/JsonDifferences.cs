using System.Text.Json;

namespace Tadafor.Tally.Transcripts;

/// <summary>All places in which one JSON document differs from another. Numbers are compared as written.</summary>
internal static class JsonDifferences
{
    private const int LongestShown = 120;

    /// <summary>Compares what a transcript states with what a recount gives.</summary>
    public static IEnumerable<TranscriptFault> Of(JsonElement stated, JsonElement recounted, string path = "$")
    {
        if (stated.ValueKind != recounted.ValueKind)
        {
            return [TranscriptFaults.Differs(path, Show(stated), Show(recounted))];
        }

        return stated.ValueKind switch
        {
            JsonValueKind.Object => Objects(stated, recounted, path),
            JsonValueKind.Array => Arrays(stated, recounted, path),
            JsonValueKind.String when stated.GetString() == recounted.GetString() => [],
            JsonValueKind.Number when stated.GetRawText() == recounted.GetRawText() => [],
            JsonValueKind.True or JsonValueKind.False or JsonValueKind.Null => [],
            _ => [TranscriptFaults.Differs(path, Show(stated), Show(recounted))],
        };
    }

    private static IEnumerable<TranscriptFault> Objects(JsonElement stated, JsonElement recounted, string path)
    {
        foreach (JsonProperty property in recounted.EnumerateObject())
        {
            string at = $"{path}.{property.Name}";
            IEnumerable<TranscriptFault> faults = stated.TryGetProperty(property.Name, out JsonElement value)
                ? Of(value, property.Value, at)
                : [TranscriptFaults.Missing(at, Show(property.Value))];
            foreach (TranscriptFault fault in faults)
            {
                yield return fault;
            }
        }

        foreach (JsonProperty property in stated.EnumerateObject())
        {
            if (!recounted.TryGetProperty(property.Name, out _))
            {
                yield return TranscriptFaults.Surplus($"{path}.{property.Name}", Show(property.Value));
            }
        }
    }

    private static IEnumerable<TranscriptFault> Arrays(JsonElement stated, JsonElement recounted, string path)
    {
        int count = Math.Max(stated.GetArrayLength(), recounted.GetArrayLength());
        for (int i = 0; i < count; i++)
        {
            string at = $"{path}[{i}]";
            IEnumerable<TranscriptFault> faults = i >= stated.GetArrayLength() ? [TranscriptFaults.Missing(at, Show(recounted[i]))]
                : i >= recounted.GetArrayLength() ? [TranscriptFaults.Surplus(at, Show(stated[i]))]
                : Of(stated[i], recounted[i], at);
            foreach (TranscriptFault fault in faults)
            {
                yield return fault;
            }
        }
    }

    private static string Show(JsonElement element)
    {
        string text = element.GetRawText();
        return text.Length <= LongestShown ? text : $"{text[..LongestShown]}…";
    }
}
