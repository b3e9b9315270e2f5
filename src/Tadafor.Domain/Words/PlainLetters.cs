namespace Tadafor.Domain.Words;

/// <summary>
/// Small letters without what spellings differ in: accents, hamza, the forms of alif, ya and ta. Letter by letter, as no normalization
/// takes
/// marks off where the tables of cultures are left out of a program.
/// </summary>
internal static class PlainLetters
{
    /// <summary>The letter without its marks.</summary>
    public static char Of(char letter) => letter switch
    {
        'à' or 'á' or 'â' or 'ã' or 'ä' or 'å' or 'ā' => 'a',
        'ç' => 'c',
        'è' or 'é' or 'ê' or 'ë' or 'ē' => 'e',
        'ì' or 'í' or 'î' or 'ï' or 'ī' => 'i',
        'ñ' => 'n',
        'ò' or 'ó' or 'ô' or 'õ' or 'ö' or 'ō' => 'o',
        'ù' or 'ú' or 'û' or 'ü' or 'ū' => 'u',
        'ý' or 'ÿ' => 'y',
        'أ' or 'إ' or 'آ' or 'ٱ' => 'ا',
        'ؤ' => 'و',
        'ئ' or 'ى' => 'ي',
        'ة' => 'ه',
        _ => letter,
    };

    /// <summary>The words of a text, in small plain letters; marks and tatweel are left out.</summary>
    public static IEnumerable<string> Words(string text)
    {
        List<char> word = [];
        foreach (char c in text.ToLowerInvariant())
        {
            if (char.IsLetter(c) && c != 'ـ')
            {
                word.Add(Of(c));
            }
            else if (!char.IsBetween(c, '\u064B', '\u0652') && word.Count > 0)
            {
                yield return new([.. word]);
                word.Clear();
            }
        }

        if (word.Count > 0)
        {
            yield return new([.. word]);
        }
    }
}
