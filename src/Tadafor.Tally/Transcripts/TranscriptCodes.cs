using System.Text.Json;

namespace Tadafor.Tally.Transcripts;

/// <summary>The codes of enumerations in transcripts: their names in lower case, words joined by hyphens.</summary>
internal static class TranscriptCodes
{
    public static string Of<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.KebabCaseLower.ConvertName(value.ToString());

    public static bool TryRead<T>(string? code, out T value)
        where T : struct, Enum
    {
        foreach (T candidate in Enum.GetValues<T>())
        {
            if (Of(candidate) == code)
            {
                value = candidate;
                return true;
            }
        }

        value = default;
        return false;
    }
}
