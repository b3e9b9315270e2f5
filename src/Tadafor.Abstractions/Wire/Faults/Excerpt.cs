using Tadafor.Domain.Petitions;

namespace Tadafor.Abstractions.Wire.Faults;

/// <summary>What a message may repeat of a text it found.</summary>
internal static class Excerpt
{
    private const int Longest = 40;

    /// <summary>The text in quotes, shortened; <see langword="null"/> when it looks like an identity number or a token.</summary>
    public static string? Of(string text)
    {
        if (IdentityNumber.IsLikely(text) || SignatoryToken.TryParse(text, out _))
        {
            return null;
        }

        string shown = text.Length <= Longest ? text : $"{text[..(char.IsHighSurrogate(text[Longest - 1]) ? Longest - 1 : Longest)]}…";
        return $"\"{new string([.. shown.Select(c => char.IsControl(c) ? ' ' : c)])}\"";
    }
}
