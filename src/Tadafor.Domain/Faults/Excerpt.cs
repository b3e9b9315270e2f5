using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Faults;

/// <summary>What a message may repeat of a text it found.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    /// <summary>The text in quotes, shortened; <see langword="null"/> when it looks like an identity number or a token.</summary>
    public static string? Of(string text)
    {
        if (IdentityNumber.IsLikely(text) || IsToken(text))
        {
            return null;
        }

        string shown = text.Length <= Longest ? text : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…";
        return $"\"{new string([.. shown.Select(c => char.IsControl(c) ? ' ' : c)])}\"";
    }

    // The form of a signatory's token: 64 hexadecimal digits.
    private static bool IsToken(string text) => text.Length == 64 && text.All(char.IsAsciiHexDigit);
}
