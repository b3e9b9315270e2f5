using System.Text.RegularExpressions;
using Tadafor.Domain.Words;

namespace Tadafor.Tests.Law;

/// <summary>What every phrase that a person reads must be: written in its own language, whole, and without slips of the keyboard.</summary>
internal static partial class PhraseChecks
{
    /// <summary>What is wrong with a phrase; nothing when it is as it should be.</summary>
    /// <param name="phrase">The phrase.</param>
    public static IEnumerable<string> Faults(Phrase phrase)
    {
        if (!phrase.Ar.Any(IsArabic))
        {
            yield return $"no Arabic: {phrase.Ar}";
        }

        foreach (string other in (string[])[phrase.Fr, phrase.En])
        {
            if (other.Any(IsArabic))
            {
                yield return $"Arabic in another language: {other}";
            }
        }

        foreach (string text in (string[])[phrase.Ar, phrase.Fr, phrase.En])
        {
            if (text.Length == 0 || text != text.Trim() || text.Contains("  ", StringComparison.Ordinal))
            {
                yield return $"empty, or space where none belongs: '{text}'";
            }
        }

        if (!Places(phrase.Ar).SetEquals(Places(phrase.Fr)) || !Places(phrase.Fr).SetEquals(Places(phrase.En)))
        {
            yield return $"not the same places to fill in: {phrase.Ar} / {phrase.Fr} / {phrase.En}";
        }

        if (phrase.Fr == phrase.En && Sentence().IsMatch(phrase.Fr))
        {
            yield return $"French and English are the same sentence: {phrase.Fr}";
        }
    }

    private static HashSet<string> Places(string text) => [.. Place().Matches(text).Select(m => m.Value)];

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';

    [GeneratedRegex(@"\{[0-9]+\}")]
    private static partial Regex Place();

    // Five words and more: shorter ones, such as "association" or a number of a law, may be alike.
    [GeneratedRegex(@"(\p{L}+\P{L}+){4}\p{L}+")]
    private static partial Regex Sentence();
}
