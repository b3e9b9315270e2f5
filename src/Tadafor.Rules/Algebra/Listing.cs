using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>Several phrases in a row, set apart as each language does.</summary>
internal static class Listing
{
    public static Phrase Of(IEnumerable<Phrase> phrases)
    {
        Phrase[] all = [.. phrases];
        return Phrase.For(language => string.Join(
            language switch
            {
                Language.Arabic => "؛ ",
                Language.French => " ; ",
                Language.English => "; ",
            },
            all.Select(p => p.In(language))));
    }

    /// <summary>Codes such as Q1 and Q5, which no language translates.</summary>
    public static Phrase OfCodes(IReadOnlyList<string> codes)
    {
        string latin = string.Join(", ", codes);
        return new(string.Join("، ", codes.Select(c => Bidi.Quoted(c).Ar)), latin, latin);
    }
}
