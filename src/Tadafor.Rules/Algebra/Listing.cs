using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>Several phrases in a row, set apart as each language does.</summary>
internal static class Listing
{
    public static Phrase Of(IEnumerable<Phrase> phrases) => Phrase.Join(Separators.Semicolon, phrases);

    /// <summary>Codes such as Q1 and Q5, which no language translates.</summary>
    public static Phrase OfCodes(IReadOnlyList<string> codes) => Phrase.Join(Separators.Comma, codes.Select(Bidi.Quoted));
}
