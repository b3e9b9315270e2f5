using Tadafor.Domain.Words;

namespace Tadafor.Domain.Law;

/// <summary>
/// What is known of a count: at least <see cref="AtLeast"/>, at most <see cref="AtMost"/>. <c>default</c> is exactly zero.
/// </summary>
/// <remarks>
/// A missing count is <see cref="Unknown"/>, so that a table all of whose rows ask for more than is there can still answer no.
/// </remarks>
public readonly record struct CountRange
{
    /// <summary>Creates an interval.</summary>
    /// <param name="atLeast">The lower bound; zero or more.</param>
    /// <param name="atMost">The upper bound, not below the lower one; <see langword="null"/> when there is none.</param>
    public CountRange(long atLeast, long? atMost)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(atLeast);
        if (atMost < atLeast)
        {
            throw new ArgumentOutOfRangeException(nameof(atMost), atMost, "The upper bound is below the lower one.");
        }

        AtLeast = atLeast;
        AtMost = atMost;
    }

    /// <summary>Nothing is known: zero or more.</summary>
    public static CountRange Unknown { get; } = new(0, null);

    /// <summary>The lower bound.</summary>
    public long AtLeast { get; }

    /// <summary>The upper bound; <see langword="null"/> when there is none.</summary>
    public long? AtMost { get; }

    /// <summary>Whether both bounds are the same number.</summary>
    public bool IsExact => AtMost == AtLeast;

    /// <summary>Exactly this number.</summary>
    public static CountRange Exactly(long value) => new(value, value);

    /// <summary>The smallest interval that contains both.</summary>
    public CountRange Hull(CountRange other) => new(
        Math.Min(AtLeast, other.AtLeast),
        AtMost is { } a && other.AtMost is { } b ? Math.Max(a, b) : null);

    /// <summary>Both bounds raised by the same number.</summary>
    public CountRange Plus(long additional) => new(AtLeast + additional, AtMost + additional);

    /// <summary>Whether every value here is at least every value of <paramref name="other"/>; unknown when it depends.</summary>
    public Truth IsAtLeast(CountRange other) =>
        other.AtMost is { } most && AtLeast >= most ? Truth.Yes
        : AtMost is { } mine && mine < other.AtLeast ? Truth.No
        : Truth.Unknown;

    /// <summary>The number, or its bounds.</summary>
    public Phrase Text => this switch
    {
        { IsExact: true } => Numerals.Number(AtLeast),
        { AtMost: { } most } =>
            new Phrase("بين {0} و{1}", "entre {0} et {1}", "between {0} and {1}").With(Numerals.Number(AtLeast), Numerals.Number(most)),
        { AtLeast: > 0 } => new Phrase("{0} على الأقل", "au moins {0}", "at least {0}").With(Numerals.Number(AtLeast)),
        _ => new("غير معروف", "inconnu", "unknown"),
    };
}
