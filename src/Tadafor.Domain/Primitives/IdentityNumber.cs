using Tadafor.Domain.Words;

namespace Tadafor.Domain.Primitives;

/// <summary>
/// Recognises what looks like the number of a Moroccan identity card or telephone, so that it can be kept out. It never travels in clear.
/// </summary>
internal static class IdentityNumber
{
    /// <summary>Letters and digits of the longest number.</summary>
    internal const int Longest = 9;

    private const int FewestDigits = 5, MostDigits = 7, TelephoneDigits = 9;

    // Short words of French and English before an amount: "de 12 000", "of 2 500 000". None of them is a card.
    private static readonly string[] _smallWords = ["de", "du", "un", "en", "et", "ou", "au", "of", "to", "in", "no"];

    /// <summary>
    /// Whether the text is, or holds as a word of its own, a number that a signature key would take (one or two Latin letters followed by
    /// five to seven digits, spaces, hyphens and invisible marks between them ignored, the digits of whichever keyboard), or a telephone
    /// number (nine digits from 5 to 8 after <c>0</c>, <c>212</c> or <c>00212</c>).
    /// </summary>
    /// <remarks>It errs on the side of caution: a reference such as <c>AB12345</c> looks the same.</remarks>
    public static bool IsLikely(ReadOnlySpan<char> text)
    {
        Span<byte> number = stackalloc byte[Longest];
        if (!HasDigits(text, FewestDigits))
        {
            return false;
        }

        if (Normalise(text, number) > 0)
        {
            return true;
        }

        if (!System.Text.Ascii.IsValid(text))
        {
            text = PlainSpelling.Of(text.ToString());
        }

        for (int i = 0; i < text.Length; i++)
        {
            if (i > 0 && char.IsLetterOrDigit(text[i - 1]))
            {
                continue;
            }

            if (char.IsAsciiLetter(text[i]) ? IsCard(text[i..]) : char.IsAsciiDigit(text[i]) && IsTelephone(text[i..]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The text, or an ellipsis where it holds such a number.</summary>
    public static string Masked(string text) => IsLikely(text) ? "…" : text;

    /// <summary>Most texts hold no number at all: they are told apart without being taken apart.</summary>
    private static bool HasDigits(ReadOnlySpan<char> text, int needed)
    {
        foreach (char c in text)
        {
            if (PlainSpelling.Of(c) is >= '0' and <= '9' && --needed == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Letters and digits of a text that is an identity number and nothing else, letters capital; how many, or −1 when it is none.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="number">Takes at least <see cref="Longest"/> characters.</param>
    /// <remarks>The number of an organic law (<c>LO 113-14</c>), the reference of a file (<c>TR-2023-01</c>) and an
    /// amount
    /// after a small word (<c>de 12 000</c>) are none.</remarks>
    internal static int Normalise(ReadOnlySpan<char> text, Span<byte> number)
    {
        ReadOnlySpan<char> seen = System.Text.Ascii.IsValid(text) ? text : PlainSpelling.Of(text.ToString());
        if (IsLaw(seen) || IsAmount(seen) || IsReference(seen))
        {
            return -1;
        }

        int length = 0, letters = 0;
        foreach (char c in text)
        {
            int read = PlainSpelling.Of(c);
            if (read is < 0 or ' ' or '-')
            {
                continue;
            }

            if (length == Longest)
            {
                return -1;
            }

            char plain = char.ToUpperInvariant((char)read);
            bool letter = char.IsAsciiLetterUpper(plain);
            if (!char.IsAsciiDigit(plain) && (!letter || length > letters))
            {
                return -1;
            }

            letters += letter ? 1 : 0;
            number[length++] = (byte)plain;
        }

        return letters is 1 or 2 && length - letters is >= FewestDigits and <= MostDigits ? length : -1;
    }

    // A word may end wherever no letter or digit follows: what comes after may be another word.
    private static bool IsCard(ReadOnlySpan<char> text)
    {
        int letters = 0, digits = 0;
        while (letters < text.Length && char.IsAsciiLetter(text[letters]))
        {
            letters++;
        }

        if (letters > 2 || IsReference(text) || (letters == 2 && (IsAmount(text) || IsLaw(text))))
        {
            return false;
        }

        int first = letters;
        while (first < text.Length && text[first] is ' ' or '-')
        {
            first++;
        }

        if (IsDay(text[first..]))
        {
            return false;
        }

        for (int i = first; i < text.Length && (char.IsAsciiDigit(text[i]) || text[i] is ' ' or '-'); i++)
        {
            digits += char.IsAsciiDigit(text[i]) ? 1 : 0;
            if (digits is >= FewestDigits and <= MostDigits && (i + 1 == text.Length || !char.IsLetterOrDigit(text[i + 1])))
            {
                return true;
            }
        }

        return false;
    }

    // 2023-11-27, of whose first two parts six digits are left.
    private static bool IsDay(ReadOnlySpan<char> text) =>
        text is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', '-' or ' ',
            >= '0' and <= '9', >= '0' and <= '9', '-' or ' ', >= '0' and <= '9', >= '0' and <= '9', ..]
        && (text.Length == 10 || !char.IsLetterOrDigit(text[10]));

    private static bool IsLaw(ReadOnlySpan<char> text) =>
        text is ['L', 'O', ' ', ..] or ['O', 'L', ' ', ..]
        && text[3..] is [>= '0' and <= '9', >= '0' and <= '9', >= '0' and <= '9', '-', >= '0' and <= '9', >= '0' and <= '9', .. var rest]
        && (rest.IsEmpty || !char.IsLetterOrDigit(rest[0]));

    // Letters, a year and a running number, with hyphens, as files are numbered.
    private static bool IsReference(ReadOnlySpan<char> text)
    {
        int letters = text.IndexOf('-');
        if (letters is not (1 or 2) || !char.IsAsciiLetter(text[0]) || !char.IsAsciiLetter(text[letters - 1]))
        {
            return false;
        }

        ReadOnlySpan<char> rest = text[(letters + 1)..];
        if (rest is not (['1', '9', ..] or ['2', '0', ..]) || rest.Length < 6 || rest[4] != '-'
            || !char.IsAsciiDigit(rest[2]) || !char.IsAsciiDigit(rest[3]))
        {
            return false;
        }

        int digits = 0;
        while (5 + digits < rest.Length && char.IsAsciiDigit(rest[5 + digits]))
        {
            digits++;
        }

        return digits is >= 1 and <= 3 && (5 + digits == rest.Length || !char.IsLetterOrDigit(rest[5 + digits]));
    }

    private static bool IsAmount(ReadOnlySpan<char> text)
    {
        if (text.Length < 4 || text[2] != ' ' || Array.IndexOf(_smallWords, text[..2].ToString()) < 0)
        {
            return false;
        }

        int at = 3, group = 0, groups = 0;
        for (; at < text.Length && (char.IsAsciiDigit(text[at]) || text[at] == ' '); at++)
        {
            if (char.IsAsciiDigit(text[at]))
            {
                group++;
            }
            else if (groups == 0 ? group is 0 or > 3 : group != 3)
            {
                break;
            }
            else
            {
                (group, groups) = (0, groups + 1);
            }
        }

        return groups > 0 && (group == 3 || (group == 0 && groups > 1));
    }

    private static bool IsTelephone(ReadOnlySpan<char> text)
    {
        int zeros = 0;
        while (zeros < text.Length && text[zeros] == '0')
        {
            zeros++;
        }

        ReadOnlySpan<char> rest = text[zeros..];
        bool abroad = zeros is 0 or 2 && rest.StartsWith("212");
        if (!abroad && zeros != 1)
        {
            return false;
        }

        int digits = 0;
        for (int i = abroad ? 3 : 0; i < rest.Length && (char.IsAsciiDigit(rest[i]) || rest[i] is ' ' or '-' or '.' or '(' or ')'); i++)
        {
            if (!char.IsAsciiDigit(rest[i]) || (abroad && digits == 0 && rest[i] == '0'))
            {
                continue;
            }

            if (digits == 0 && rest[i] is < '5' or > '8')
            {
                return false;
            }

            digits++;
            if (digits == TelephoneDigits)
            {
                return i + 1 == rest.Length || !char.IsLetterOrDigit(rest[i + 1]);
            }
        }

        return false;
    }
}
