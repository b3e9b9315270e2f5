using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Procedure;

/// <summary>A coming date: who must do what, by when, under which article.</summary>
public sealed record TimetableEntry
{
    /// <summary>The stable code, such as <c>commune.session.agenda-sent</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What is to be done.</summary>
    public required Phrase Duty { get; init; }

    /// <summary>Who does it.</summary>
    public required Phrase Bearer { get; init; }

    /// <summary>The articles; never empty.</summary>
    public required Sequence<Citation> Cites { get; init; }

    /// <summary>
    /// The first day it can be, over readings, feasts and days not fixed; <see langword="null"/> when the law sets no time.
    /// </summary>
    public LocalDate? Earliest { get; init; }

    /// <summary>The last day it can be; <see langword="null"/> when the law sets no time.</summary>
    public LocalDate? Latest { get; init; }

    /// <summary>Whether the days are possible last days of something: it is certainly in time until the earliest of them.</summary>
    public bool IsLastDay { get; init; }

    /// <summary>The session it belongs to; <see langword="null"/> when it belongs to none.</summary>
    public SessionMonth? Session { get; init; }

    /// <summary>The counts behind it, each with its account; empty when no period is counted.</summary>
    internal Sequence<Deadline> Counts { get; init; } = [];

    /// <summary>How the first day and the last were counted, one phrase a step; empty when no period is counted. The counts in between are
    /// in the data.</summary>
    public IEnumerable<Phrase> Account => Ends.SelectMany(r => r.Account.Select(step => step.Text));

    /// <summary>The counts behind the first and the last day.</summary>
    internal IEnumerable<DeadlineReading> Ends
    {
        get
        {
            DeadlineReading[] all = [.. Counts.SelectMany(c => c.Readings)];
            return all.Length == 0 ? [] : new[] { all.MinBy(r => r.Earliest)!, all.MaxBy(r => r.Latest)! }.Distinct();
        }
    }

    /// <summary>The open questions that can move it.</summary>
    public Sequence<OpenQuestion> Questions { get; init; } = [];

    /// <summary>Feasts that are not proclaimed and can move it.</summary>
    public Sequence<Phrase> Awaited { get; init; } = [];

    /// <summary>Something the reader must know; <see langword="null"/> for nothing.</summary>
    public Phrase? Remark { get; init; }

    /// <summary>Whether the law sets a time.</summary>
    public bool HasTime => Earliest is not null;

    /// <summary>The one day, when nothing can move it; otherwise <see langword="null"/>.</summary>
    public LocalDate? Day => Earliest == Latest ? Earliest : null;
}

