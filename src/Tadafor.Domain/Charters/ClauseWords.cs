using Tadafor.Domain.Words;

namespace Tadafor.Domain.Charters;

/// <summary>
/// What people wrote in up to three languages. Whoever signs a charter decides its languages: a missing one is not translated here.
/// </summary>
/// <param name="Ar">Arabic; <see langword="null"/> where it was not written.</param>
/// <param name="Fr">French; <see langword="null"/> where it was not written.</param>
/// <param name="En">English; <see langword="null"/> where it was not written.</param>
public sealed record ClauseWords(string? Ar, string? Fr, string? En)
{
    /// <summary>Words for a reader of each language: their own where written, else those of the first language that was.</summary>
    public Phrase Text => Phrase.For(language => Bidi.Quoted(In(language) ?? Ar ?? Fr ?? En ?? "").In(language));

    /// <summary>The words in one language; <see langword="null"/> where it was not written.</summary>
    public string? In(Language language) => language switch
    {
        Language.Arabic => Ar,
        Language.French => Fr,
        Language.English => En,
    };
}
