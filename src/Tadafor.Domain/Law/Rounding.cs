using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>What becomes of a fraction when a share of members is a whole number. There is no rounding that is not stated.</summary>
public enum Rounding
{
    /// <summary>To the whole number above, as organic law 59-11, art. 128 bis, writes it. <c>default</c>.</summary>
    Up = 0,

    /// <summary>The fraction is dropped.</summary>
    Down,
}

/// <summary>Codes, words and arithmetic of <see cref="Rounding"/>.</summary>
public static class Roundings
{
    /// <summary>The stable code: <c>up</c> or <c>down</c>.</summary>
    public static string Code(this Rounding rounding) => rounding switch
    {
        Rounding.Up => "up",
        Rounding.Down => "down",
    };

    /// <summary>The rounding in words.</summary>
    public static Phrase Text(this Rounding rounding) => rounding switch
    {
        Rounding.Up => new("مع رفع الكسر إلى العدد الصحيح الأعلى", "arrondi à l'entier supérieur", "rounded up"),
        Rounding.Down => new("مع إسقاط الكسر", "arrondi à l'entier inférieur", "rounded down"),
    };

    // Zero or more of a number that no count makes overflow.
    internal static long Part(this Rounding rounding, long of, int numerator, int denominator) =>
        ((of * numerator) + (rounding == Rounding.Up ? denominator - 1 : 0)) / denominator;
}
