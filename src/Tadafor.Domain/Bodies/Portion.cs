namespace Tadafor.Domain.Bodies;

/// <summary>What a quorum or a majority is a part of.</summary>
public enum PortionBase
{
    /// <summary>Members in office, vacant seats left out. <c>default</c>.</summary>
    MembersInOffice = 0,

    /// <summary>All seats, vacant ones too.</summary>
    Seats,

    /// <summary>Members present.</summary>
    Present,

    /// <summary>Those who voted for, against, or abstained.</summary>
    Voters,

    /// <summary>Votes for and against, abstentions left out.</summary>
    ForAndAgainst,
}

/// <summary>
/// A number, or a part of a number, that must be reached or exceeded. It is compared as a fraction, so that no rounding is in question.
/// </summary>
public sealed record Portion
{
    private Portion(int? number, int numerator, int denominator, bool moreThan, PortionBase of) =>
        (Number, Numerator, Denominator, MoreThan, Of) = (number, numerator, denominator, moreThan, of);

    /// <summary>The number to reach; <see langword="null"/> for a part.</summary>
    public int? Number { get; }

    /// <summary>How many parts.</summary>
    public int Numerator { get; }

    /// <summary>Into how many parts.</summary>
    public int Denominator { get; }

    /// <summary>Whether it must be exceeded, not only reached.</summary>
    public bool MoreThan { get; }

    /// <summary>What it is a part of.</summary>
    public PortionBase Of { get; }

    /// <summary>At least so many; one or more.</summary>
    public static Portion OfNumber(int number)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(number, 1);
        return new(number, 1, 1, false, PortionBase.MembersInOffice);
    }

    /// <summary>At least a part.</summary>
    /// <param name="numerator">How many parts; at least 1.</param>
    /// <param name="denominator">Into how many; at least <paramref name="numerator"/>, at most 100.</param>
    /// <param name="of">Of what.</param>
    public static Portion AtLeast(int numerator, int denominator, PortionBase of) => Part(numerator, denominator, false, of);

    /// <summary>More than a part, which is then less than the whole.</summary>
    /// <param name="numerator">How many parts; at least 1.</param>
    /// <param name="denominator">Into how many; more than <paramref name="numerator"/>, at most 100.</param>
    /// <param name="of">Of what.</param>
    public static Portion Over(int numerator, int denominator, PortionBase of)
    {
        ArgumentOutOfRangeException.ThrowIfEqual(denominator, numerator);
        return Part(numerator, denominator, true, of);
    }

    private static Portion Part(int numerator, int denominator, bool moreThan, PortionBase of)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(numerator, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, 100);
        return new(null, numerator, denominator, moreThan, of);
    }
}
