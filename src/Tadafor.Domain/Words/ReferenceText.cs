namespace Tadafor.Domain.Words;

/// <summary>Short references that people write on sheets and batches, never the name of a person.</summary>
internal static class ReferenceText
{
    public const int Longest = 32;

    /// <summary>
    /// The reference, digits of any Arabic keyboard as Latin ones, invisible marks left out; <see langword="null"/> when the text holds
    /// other
    /// signs than letters, digits, hyphens, dots, slashes and underscores, no digit, or too much.
    /// </summary>
    public static string? Read(ReadOnlySpan<char> text)
    {
        text = PlainSpelling.Of(text.ToString());
        bool digit = false;
        foreach (char c in text)
        {
            digit |= char.IsAsciiDigit(c);
            if (!char.IsLetterOrDigit(c) && c is not ('-' or '.' or '/' or '_'))
            {
                return null;
            }
        }

        return digit && text.Length <= Longest ? text.ToString() : null;
    }
}
