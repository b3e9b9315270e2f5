using System.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts.Layout;

/// <summary>How each language sets a sentence: the spaces of French punctuation, and Latin runs in Arabic kept whole.</summary>
internal static class Typography
{
    private const string NoBreak = "\u00A0";

    /// <summary>The words of a phrase as a line of their own: with a capital letter where the language has any.</summary>
    public static string Set(Phrase phrase, Language language) => language switch
    {
        Language.Arabic => Bidi.Isolated(phrase.Ar),
        Language.French => Capital(French(phrase.Fr)),
        Language.English => Capital(phrase.En),
    };

    private static string Capital(string text) => $"{char.ToUpperInvariant(text[0])}{text[1..]}";

    private static string French(string text) => new StringBuilder(text)
        .Replace(" :", NoBreak + ":").Replace(" ;", NoBreak + ";").Replace(" ?", NoBreak + "?").Replace(" !", NoBreak + "!")
        .Replace("« ", "«" + NoBreak).Replace(" »", NoBreak + "»")
        .ToString();
}
