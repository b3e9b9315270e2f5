using System.Globalization;

namespace Tadafor.Domain.Words;

/// <summary>Money of Morocco in words: a dirham has a hundred centimes.</summary>
internal static class Dirhams
{
    private const int CentimesOfOne = 100;

    private static readonly Phrase _withCentimes = new("{0},{1} درهم", "{0},{1} dirhams", "{0}.{1} dirhams");

    /// <summary>The noun.</summary>
    public static CountedNoun Noun { get; } = new()
    {
        ArOne = "درهم واحد",
        ArTwo = "درهمان",
        ArFew = "{0} دراهم",
        ArMany = "{0} درهما",
        ArOther = "{0} درهم",
        FrOne = "{0} dirham",
        FrOther = "{0} dirhams",
        EnOne = "{0} dirham",
        EnOther = "{0} dirhams",
    };

    /// <summary>An amount of whole centimes, exact; zero or more.</summary>
    public static Phrase OfCentimes(long centimes)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(centimes);
        (long whole, long rest) = Math.DivRem(centimes, CentimesOfOne);
        return rest == 0
            ? Noun.Of(whole)
            : _withCentimes.With(Numerals.Number(whole), Phrase.Same(rest.ToString("00", CultureInfo.InvariantCulture)));
    }
}
