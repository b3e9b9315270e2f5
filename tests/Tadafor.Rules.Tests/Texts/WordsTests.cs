using System.Reflection;
using System.Text.RegularExpressions;
using Tadafor.Abstractions.Wire.Decisions;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Tests.Texts;

/// <summary>Every phrase the packages hold, found by looking for it, so that none is forgotten.</summary>
public sealed partial class WordsTests
{
    private const BindingFlags Static = BindingFlags.Static | BindingFlags.NonPublic | BindingFlags.Public | BindingFlags.DeclaredOnly;

    private static readonly Assembly[] _packages = [typeof(Phrase).Assembly, typeof(DecisionDocument).Assembly, typeof(Rulebook).Assembly];

    private static readonly ILookup<string, Phrase> _all = All().ToLookup(p => p.Place, p => p.Phrase);

    public static TheoryData<string> Places => [.. _all.Select(place => place.Key).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_phrases_to_look_at() => Assert.InRange(_all.Sum(place => place.Count()), 600, int.MaxValue);

    [Theory]
    [MemberData(nameof(Places))]
    public void Each_phrase_is_in_the_script_of_its_language_and_has_the_same_places_to_fill(string place)
    {
        foreach (Phrase phrase in _all[place])
        {
            bool words = NoWords().Replace(phrase.En, "").Any(char.IsAsciiLetterLower);
            Assert.True(!words || phrase.Ar.Any(IsArabic), $"No Arabic: {phrase.Ar}");
            Assert.False(phrase.Fr.Any(IsArabic), $"Arabic in French: {phrase.Fr}");
            Assert.False(phrase.En.Any(IsArabic), $"Arabic in English: {phrase.En}");
            Assert.Equal(HolesOf(phrase.En), HolesOf(phrase.Ar));
            Assert.Equal(HolesOf(phrase.En), HolesOf(phrase.Fr));
        }
    }

    [Fact]
    public void Codes_of_facts_conditions_and_questions_are_each_used_once()
    {
        Assert.Distinct(Tadafor.Tests.Law.EveryFact.All.Select(f => f.Code));
        Assert.Distinct(Rulebook.Rules.Select(r => r.Code));
        Assert.Distinct(Questions.OpenQuestions.All.Select(q => q.Id));
    }

    [Fact]
    public void Codes_of_an_enumeration_are_each_used_once_and_have_words()
    {
        Enumerated<Outcome>(OutcomeWords.Code, OutcomeWords.Text);
        Enumerated<Verdict>(VerdictWords.Code, VerdictWords.Text);
        Enumerated<Force>(ForceWords.Code, ForceWords.Text);
        Enumerated<Confidence>(ConfidenceMarks.Code, ConfidenceMarks.Meaning);
    }

    private static void Enumerated<T>(Func<T, string> code, Func<T, Phrase> text)
        where T : struct, Enum
    {
        Assert.Distinct(Enum.GetValues<T>().Select(code));
        Assert.All(Enum.GetValues<T>(), value => Assert.Matches("^[a-z]+(-[a-z]+)*$", code(value)));
        Assert.Distinct(from value in Enum.GetValues<T>() from language in Enum.GetValues<Language>() select text(value).In(language));
    }

    private static string HolesOf(string text) =>
        string.Join(' ', Holes().Matches(text).Select(m => m.Value).Distinct().Order(StringComparer.Ordinal));

    private static bool IsArabic(char c) => c is >= '\u0600' and <= '\u06FF';

    // Static members reach every phrase, list of phrases, question, rule, article and fact of the packages; objects are searched to any
    // depth.
    private static IEnumerable<(string Place, Phrase Phrase)> All()
    {
        HashSet<object> seen = new(ReferenceEqualityComparer.Instance);
        foreach (Type type in _packages.SelectMany(a => a.GetTypes()).Where(t => !t.ContainsGenericParameters))
        {
            IEnumerable<object?> values =
            [
                .. type.GetFields(Static).Where(f => !f.IsLiteral).Select(f => f.GetValue(null)),
                .. type.GetProperties(Static).Where(p => p.PropertyType == typeof(Phrase)).Select(p => p.GetValue(null)),
            ];
            foreach (Phrase phrase in values.SelectMany(value => In(value, seen)))
            {
                yield return (type.FullName!, phrase);
            }
        }
    }

    private static IEnumerable<Phrase> In(object? value, HashSet<object> seen)
    {
        if (value is null or string or Delegate or Type or Assembly || value.GetType().IsPrimitive || !seen.Add(value))
        {
            return [];
        }

        if (value is Phrase phrase)
        {
            return [phrase];
        }

        if (value is System.Collections.IEnumerable items)
        {
            return items.Cast<object?>().SelectMany(item => In(item, seen)).ToArray();
        }

        return _packages.Contains(value.GetType().Assembly)
            ? value
                .GetType()
                .GetFields(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
                .SelectMany(f => In(f.GetValue(value), seen))
                .ToArray()
            : [];
    }

    // Places to fill, and pieces of JSON, which no language translates.
    [GeneratedRegex(@"\{.*?\}|\[.*?\]|""[^""]*""")]
    private static partial Regex NoWords();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Holes();
}
