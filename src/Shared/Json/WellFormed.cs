namespace Tadafor.Json;

/// <summary>Text that can be written as UTF-8 and read back unchanged.</summary>
internal static class WellFormed
{
    /// <summary>The text with halves of surrogate pairs replaced by U+FFFD.</summary>
    public static string Of(string text) => text.Any(char.IsSurrogate) ? string.Concat(text.EnumerateRunes()) : text;
}
