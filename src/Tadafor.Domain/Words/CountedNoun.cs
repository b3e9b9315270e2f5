namespace Tadafor.Domain.Words;

/// <summary>A noun that is counted, with the plural forms of each language (Arabic has five).</summary>
/// <remarks>Forms that show the number carry <c>{0}</c> where it stands. Categories follow the Unicode plural rules.</remarks>
public sealed record CountedNoun
{
    /// <summary>Arabic for 1, such as «توقيع واحد».</summary>
    public required string ArOne { get; init; }

    /// <summary>Arabic for 2 (the dual), such as «توقيعان».</summary>
    public required string ArTwo { get; init; }

    /// <summary>Arabic for numbers ending in 03 to 10.</summary>
    public required string ArFew { get; init; }

    /// <summary>Arabic for numbers ending in 11 to 99.</summary>
    public required string ArMany { get; init; }

    /// <summary>Arabic for 0 and for numbers ending in 00, 01 or 02 from a hundred on.</summary>
    public required string ArOther { get; init; }

    /// <summary>French for 0 and 1.</summary>
    public required string FrOne { get; init; }

    /// <summary>French from 2 on.</summary>
    public required string FrOther { get; init; }

    /// <summary>English for 1.</summary>
    public required string EnOne { get; init; }

    /// <summary>English for every other number.</summary>
    public required string EnOther { get; init; }

    /// <summary>The number with its noun in the right form; zero or more.</summary>
    public Phrase Of(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        string ar = (count, count % 100) switch
        {
            (1, _) => ArOne,
            (2, _) => ArTwo,
            (_, >= 3 and <= 10) => ArFew,
            (_, >= 11) => ArMany,
            _ => ArOther,
        };
        return new Phrase(ar, count <= 1 ? FrOne : FrOther, count == 1 ? EnOne : EnOther).With(Numerals.Number(count));
    }
}
