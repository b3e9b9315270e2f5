using System.Text;

namespace Tadafor.Domain.Words;

/// <summary>How a language is set: its direction, the spaces of its punctuation, and words of the other direction kept whole.</summary>
/// <remarks>Words that stand between Unicode isolates are names or codes: their spaces and signs stay as they are.</remarks>
public sealed class Typography
{
    private const char NoBreakSpace = '\u00A0';

    private readonly Language _language;
    private readonly Func<string, string> _punctuated;

    private Typography(Language language, string code, bool isRightToLeft, Func<string, string> punctuated)
    {
        _language = language;
        _punctuated = punctuated;
        Code = code;
        IsRightToLeft = isRightToLeft;
    }

    private static Typography Arabic { get; } = new(Language.Arabic, "ar", isRightToLeft: true, Bidi.Isolated);

    private static Typography French { get; } = new(Language.French, "fr", isRightToLeft: false, Spaced);

    private static Typography English { get; } = new(Language.English, "en", isRightToLeft: false, static text => text);

    /// <summary>The typography of a language.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is none of the three.</exception>
    public static Typography Of(Language language) => language switch
    {
        Language.Arabic => Arabic,
        Language.French => French,
        Language.English => English,
        _ => throw new ArgumentOutOfRangeException(nameof(language), language, "Not one of the three languages."),
    };

    /// <summary>The language as HTML and file names write it: <c>ar</c>, <c>fr</c>, <c>en</c>.</summary>
    public string Code { get; }

    /// <summary>Whether lines run from right to left.</summary>
    public bool IsRightToLeft { get; }

    /// <summary>The words of a phrase, set.</summary>
    public string Set(Phrase phrase)
    {
        ArgumentNullException.ThrowIfNull(phrase);
        return Set(phrase.In(_language));
    }

    /// <summary>
    /// Words of this language, set: in French the spaces before high punctuation and inside guillemets do not break; in Arabic, runs of
    /// Latin letters and
    /// numbers that signs would tear apart are isolated. Setting twice changes nothing more.
    /// </summary>
    public string Set(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return _punctuated(text);
    }

    private static string Spaced(string text)
    {
        StringBuilder? spaced = null;
        int depth = 0;
        for (int i = 0; i < text.Length; i++)
        {
            depth = Bidi.Depth(depth, text[i]);
            if (depth == 0 && text[i] == ' ' && Holds(text, i))
            {
                spaced ??= new StringBuilder(text);
                spaced[i] = NoBreakSpace;
            }
        }

        return spaced?.ToString() ?? text;
    }

    private static bool Holds(string text, int space) =>
        (space + 1 < text.Length && text[space + 1] is ':' or ';' or '?' or '!' or '%' or '»') || (space > 0 && text[space - 1] == '«');
}
