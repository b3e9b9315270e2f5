using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Primitives;

/// <summary>
/// Recognises what looks like the number of a Moroccan identity card, so that it can be kept out. It never travels in clear.
/// </summary>
internal static class IdentityNumber
{
    /// <summary>
    /// Whether the text is, or holds as a word of its own, one or two Latin letters followed by five to seven digits, spaces, hyphens and
    /// invisible marks between them ignored, the digits of whichever keyboard.
    /// </summary>
    /// <remarks>It errs on the side of caution: a reference such as <c>AB12345</c> looks the same.</remarks>
    public static bool IsLikely(ReadOnlySpan<char> text)
    {
        if (!Ascii.IsValid(text))
        {
            text = PlainSpelling.Of(text.ToString());
        }

        for (int i = 0; i < text.Length; i++)
        {
            if ((i == 0 || !char.IsLetterOrDigit(text[i - 1])) && StartsHere(text[i..]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool StartsHere(ReadOnlySpan<char> text)
    {
        int letters = 0, digits = 0, i = 0;
        while (i < text.Length && char.IsAsciiLetter(text[i]))
        {
            letters++;
            i++;
        }

        if (letters is 0 or > 2)
        {
            return false;
        }

        for (; i < text.Length; i++)
        {
            if (char.IsAsciiDigit(text[i]))
            {
                digits++;
            }
            else if (text[i] is not (' ' or '-') || digits > 0)
            {
                break;
            }
        }

        return digits is >= 5 and <= 7 && (i == text.Length || !char.IsLetterOrDigit(text[i]));
    }
}
