using NodaTime;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Texts;

/// <summary>Something on a line of time.</summary>
/// <param name="Kind">What it is, which decides how it is drawn.</param>
/// <param name="From">The first day.</param>
/// <param name="To">The last day.</param>
/// <param name="Words">The same in words, days included.</param>
internal sealed record TimeMark(TimeMarkKind Kind, LocalDate From, LocalDate To, Phrase Words)
{
    /// <summary>A single day.</summary>
    public static TimeMark At(TimeMarkKind kind, LocalDate day, Phrase words) => new(kind, day, day, words);
}

/// <summary>What a mark stands for.</summary>
internal enum TimeMarkKind
{
    /// <summary>It lasts, or is planned: a bar; <c>default</c>.</summary>
    Lasting = 0,

    /// <summary>It lasts, of the other of two kinds: a bar of another colour.</summary>
    Other,

    /// <summary>Days that depend on a reading: a pale bar.</summary>
    Open,

    /// <summary>Done: a dot.</summary>
    Done,

    /// <summary>Done late, or past its day: a dot of the colour of warnings.</summary>
    Late,

    /// <summary>A last day: a ring.</summary>
    Due,
}

/// <summary>A line of time with its name.</summary>
/// <param name="Label">What it shows.</param>
/// <param name="Marks">What stands on it, in the order of days.</param>
internal sealed record TimeLane(Phrase Label, IReadOnlyList<TimeMark> Marks);
