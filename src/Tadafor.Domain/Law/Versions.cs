using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Law;

/// <summary>
/// The versions of a provision over time: <c>InForce(from, v).Amended(from2, v2).Repealed(on)</c>. The end of a version is the start of the
/// next,
/// so that neither a gap nor an overlap can be written.
/// </summary>
internal sealed class Versions<T>
    where T : class
{
    private readonly Commencement? _repeal;

    private Versions(Sequence<Version<T>> versions, Commencement? repeal)
    {
        All = versions;
        _repeal = repeal;
    }

    /// <summary>The versions, oldest first.</summary>
    public Sequence<Version<T>> All { get; }

    /// <summary>When the provision was repealed; <see langword="null"/> while it stands.</summary>
    public Commencement? Repeal => _repeal;

    /// <summary>A provision with its first version.</summary>
    public static Versions<T> InForce(Commencement from, T value) => new([new(from, value)], null);

    /// <summary>The provision with a later version.</summary>
    /// <param name="from">When it takes effect.</param>
    /// <param name="value">What it says.</param>
    /// <param name="by">The text that amends; <see langword="null"/> where the article itself is cited as amended.</param>
    /// <exception cref="ArgumentException">The version does not begin after the one before it, or the provision is repealed.</exception>
    public Versions<T> Amended(Commencement from, T value, Citation? by = null)
    {
        MustFollow(from);
        return new([.. All, new(from, value) { By = by }], null);
    }

    /// <summary>The provision ended.</summary>
    /// <exception cref="ArgumentException">The day is not after the start of the last version, or the provision is repealed
    /// already.</exception>
    public Versions<T> Repealed(Commencement on)
    {
        MustFollow(on);
        return new(All, on);
    }

    /// <summary>What was in force on a day.</summary>
    public InForceAnswer<T> On(LocalDate day)
    {
        if (_repeal is not null && day >= _repeal.NotBefore)
        {
            return day >= _repeal.CertainBy ? new NotInForce(_repeal, Repealed: true) : new UncertainForce(_repeal);
        }

        for (int i = All.Count - 1; i >= 0; i--)
        {
            Version<T> version = All[i];
            if (day >= version.From.CertainBy)
            {
                return version;
            }

            if (day >= version.From.NotBefore)
            {
                return new UncertainForce(version.From);
            }
        }

        return new NotInForce(All[0].From, Repealed: false);
    }

    /// <summary>The version certainly in force on a day; <see langword="null"/> when none is, or it is not certain.</summary>
    internal Version<T>? CertainOn(LocalDate day)
    {
        if (_repeal is not null && day >= _repeal.NotBefore)
        {
            return null;
        }

        for (int i = All.Count - 1; i >= 0; i--)
        {
            if (day >= All[i].From.NotBefore)
            {
                return day >= All[i].From.CertainBy ? All[i] : null;
            }
        }

        return null;
    }

    private void MustFollow(Commencement next)
    {
        if (_repeal is not null || next.NotBefore <= All[^1].From.CertainBy)
        {
            throw new ArgumentException("A version begins after the one before it, and nothing follows a repeal.", nameof(next));
        }
    }
}

/// <summary>One version of a provision.</summary>
internal sealed record Version<T>
    where T : class
{
    internal Version(Commencement from, T value)
    {
        From = from;
        Value = value;
    }

    /// <summary>When it takes effect.</summary>
    public Commencement From { get; }

    /// <summary>What it says.</summary>
    public T Value { get; }

    /// <summary>The text that amended the provision so; what is decided under this version cites it too.</summary>
    public Citation? By { get; init; }
}

/// <summary>The provision was not in force: not yet, or no longer.</summary>
/// <param name="Boundary">The commencement or repeal that decides.</param>
/// <param name="Repealed">Whether it is no longer, rather than not yet, in force.</param>
internal sealed record NotInForce(Commencement Boundary, bool Repealed);

/// <summary>The day lies between the two days that bound a commencement or repeal.</summary>
/// <param name="Boundary">The commencement or repeal that is not exactly known.</param>
internal sealed record UncertainForce(Commencement Boundary);
