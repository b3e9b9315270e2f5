using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>The name of a commune without what spellings differ in.</summary>
internal static class CommuneName
{
    private static readonly string[] _before =
    [
        "commune urbaine de ",
        "commune urbaine d'",
        "commune de ",
        "commune d'",
        "ville de ",
        "commune of ",
        "city of ",
        "الجماعة الحضرية ل",
        "جماعة ",
        "مدينة "
    ];

    /// <summary>
    /// Small letters without accents, marks, spaces, hyphens, the word "commune" or the Arabic article; forms of alif, hamza, ya and ta are
    /// one.
    /// </summary>
    public static string Folded(string name)
    {
        string lower = name.Trim().ToLowerInvariant().Replace('\u2019', '\'');
        foreach (string word in _before)
        {
            if (lower.StartsWith(word, StringComparison.Ordinal))
            {
                lower = lower[word.Length..];
                break;
            }
        }

        StringBuilder folded = new(lower.Length);
        foreach (char c in lower)
        {
            if (char.IsLetter(c) && c != 'ـ')
            {
                folded.Append(PlainLetters.Of(c));
            }
        }

        string letters = folded.ToString();
        return letters.StartsWith("ال", StringComparison.Ordinal) ? letters[2..] : letters;
    }
}
