using Tadafor.Domain.Law;

namespace Tadafor.Domain.Parity;

/// <summary>So many of an organ are women, or men: a share of all members with its rounding, a number, or the larger of the two.</summary>
public sealed record ParityGoal
{
    /// <summary>Creates a goal.</summary>
    /// <param name="whom">Whom it speaks of.</param>
    /// <param name="numerator">How many parts; from zero to <paramref name="denominator"/>.</param>
    /// <param name="denominator">Into how many parts the members are divided; from 1 to 100.</param>
    /// <param name="rounding">What becomes of a fraction.</param>
    /// <param name="atLeast">A number that must be reached whatever the share; zero or more.</param>
    public ParityGoal(Sex whom, int numerator, int denominator, Rounding rounding, int atLeast = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(numerator);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(denominator, 100);
        ArgumentOutOfRangeException.ThrowIfLessThan(denominator, Math.Max(1, numerator));
        ArgumentOutOfRangeException.ThrowIfNegative(atLeast);
        Whom = whom;
        Numerator = numerator;
        Denominator = denominator;
        Rounding = rounding;
        AtLeast = atLeast;
    }

    /// <summary>Whom it speaks of.</summary>
    public Sex Whom { get; }

    /// <summary>How many parts.</summary>
    public int Numerator { get; }

    /// <summary>Into how many parts.</summary>
    public int Denominator { get; }

    /// <summary>What becomes of a fraction.</summary>
    public Rounding Rounding { get; }

    /// <summary>A number that must be reached whatever the share.</summary>
    public int AtLeast { get; }

    /// <summary>How many an organ of so many members needs.</summary>
    public int NeededIn(int members) => (int)Math.Max(AtLeast, Rounding.Part(members, Numerator, Denominator));

    /// <summary>Whether an organ reaches it; unknown when that depends on members of whom the file says neither.</summary>
    public Truth IsMetBy(Headcount organ) => organ.Of(Whom).IsAtLeast(CountRange.Exactly(NeededIn(organ.Total)));

    /// <summary>The same goal for the other sex.</summary>
    public ParityGoal Mirror() => new(Whom == Sex.Woman ? Sex.Man : Sex.Woman, Numerator, Denominator, Rounding, AtLeast);
}
