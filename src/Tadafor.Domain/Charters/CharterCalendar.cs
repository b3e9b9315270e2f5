using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Charters;

/// <summary>The commitments of a charter by date, as they stand at one day. Before the adoption nothing is due.</summary>
public sealed record CharterCalendar
{
    private CharterCalendar(
        LocalDate on,
        CharterVersion? standing,
        Sequence<CharterAct> done,
        Sequence<CommitmentDue> dues,
        Sequence<CharterClause> undated) => (On, Standing, Done, Dues, Undated) = (on, standing, done, dues, undated);

    /// <summary>The day.</summary>
    public LocalDate On { get; }

    /// <summary>The version that stands; <see langword="null"/> before the adoption.</summary>
    public CharterVersion? Standing { get; }

    /// <summary>The acts up to <see cref="On"/>, in the order of days.</summary>
    public Sequence<CharterAct> Done { get; }

    /// <summary>
    /// Every due day up to <see cref="On"/> and, of each commitment that stands, the next one; in the order of days.
    /// </summary>
    public Sequence<CommitmentDue> Dues { get; }

    /// <summary>Clauses of the standing version whose commitment has no day: they cannot be followed.</summary>
    public Sequence<CharterClause> Undated { get; }

    /// <summary>A line for each year in which something falls due.</summary>
    public Sequence<YearAccount> Years => Dues.GroupBy(d => d.On.Year).OrderBy(y => y.Key).Select(y => new YearAccount(
        y.Key,
        y.Count(),
        y.Count(d => d.State == DueState.Kept),
        y.Count(d => d.State == DueState.KeptLate),
        y.Count(d => d.State == DueState.Overdue))).ToSequence();

    /// <summary>The calendar of a charter at a day.</summary>
    /// <remarks>
    /// A commitment due again and again counts from the day its version stands until another takes its place. One due once counts even
    /// where its day was already past.
    /// </remarks>
    public static CharterCalendar Of(Charter charter, LocalDate on)
    {
        ArgumentNullException.ThrowIfNull(charter);
        Dictionary<(string Clause, LocalDate Due), CharterCommitment> dues = [];
        foreach ((CharterVersion version, LocalDate from, LocalDate? until) in charter.Standing().Where(s => s.From <= on))
        {
            foreach (CharterClause clause in version.Clauses)
            {
                foreach (LocalDate due in DaysOf(clause.Commitment, from, until, on))
                {
                    dues.TryAdd((clause.Number, due), clause.Commitment!);
                }
            }
        }

        CharterVersion? standing = charter.StandingOn(on);
        return new(
            on,
            standing,
            charter.Acts.Where(a => a.On <= on).OrderBy(a => a.On).ToSequence(),
            [
                .. dues.OrderBy(d => d.Key.Due).ThenBy(d => d.Key.Clause, StringComparer.Ordinal).Select(d => new CommitmentDue(
                    d.Key.Clause,
                    d.Value,
                    d.Key.Due,
                    charter.Acts.Where(a => a.Event == CharterEvent.Kept && a.Clause == d.Key.Clause && a.Due == d.Key.Due && a.On <= on)
                        .Select(a => (LocalDate?)a.On).Min(),
                    on)),
            ],
            [.. (standing?.Clauses ?? []).Where(c => c.Commitment is { Due: null })]);
    }

    // Up to the day, and one more.
    private static IEnumerable<LocalDate> DaysOf(CharterCommitment? commitment, LocalDate from, LocalDate? until, LocalDate on)
    {
        foreach (LocalDate due in commitment?.Days() ?? [])
        {
            if (until <= due)
            {
                yield break;
            }

            if (due >= from || commitment!.Frequency == CommitmentFrequency.Once)
            {
                yield return due;
            }

            if (due > on && due >= from)
            {
                yield break;
            }
        }
    }
}

/// <summary>What has become of a due day.</summary>
public enum DueState
{
    /// <summary>Its day has not passed. <c>default</c>.</summary>
    Coming = 0,

    /// <summary>Kept by its day.</summary>
    Kept,

    /// <summary>Kept after its day.</summary>
    KeptLate,

    /// <summary>Its day has passed, and nothing on file says that it was kept.</summary>
    Overdue,
}

/// <summary>Codes and words of <see cref="DueState"/>.</summary>
internal static class DueStates
{
    /// <summary>The stable code.</summary>
    public static string Code(this DueState state) => state switch
    {
        DueState.Coming => "coming",
        DueState.Kept => "kept",
        DueState.KeptLate => "kept-late",
        DueState.Overdue => "overdue",
    };

    /// <summary>The state in words.</summary>
    public static Phrase Text(this DueState state) => state switch
    {
        DueState.Coming => new("لم يحل أجله", "à venir", "coming"),
        DueState.Kept => new("أنجز في أجله", "tenu à temps", "kept in time"),
        DueState.KeptLate => new("أنجز بعد أجله", "tenu en retard", "kept late"),
        DueState.Overdue => new("فات أجله دون إنجاز", "en retard", "overdue"),
    };
}

/// <summary>A commitment on one of its days.</summary>
public sealed record CommitmentDue
{
    internal CommitmentDue(string clause, CharterCommitment commitment, LocalDate on, LocalDate? keptOn, LocalDate at)
    {
        Clause = clause;
        Commitment = commitment;
        On = on;
        KeptOn = keptOn;
        State = keptOn is { } kept ? kept <= on ? DueState.Kept : DueState.KeptLate : on < at ? DueState.Overdue : DueState.Coming;
    }

    /// <summary>The number of its clause.</summary>
    public string Clause { get; }

    /// <summary>The commitment as the version of that day has it.</summary>
    public CharterCommitment Commitment { get; }

    /// <summary>The day; until it is over the commitment is not late.</summary>
    public LocalDate On { get; }

    /// <summary>When it was kept; <see langword="null"/> when no act says so.</summary>
    public LocalDate? KeptOn { get; }

    /// <summary>What has become of it.</summary>
    public DueState State { get; }
}

/// <summary>A year's account of the commitments.</summary>
/// <param name="Year">The year.</param>
/// <param name="Due">Due days in it, those to come included.</param>
/// <param name="Kept">Kept in time.</param>
/// <param name="KeptLate">Kept late.</param>
/// <param name="Overdue">Overdue.</param>
public sealed record YearAccount(int Year, int Due, int Kept, int KeptLate, int Overdue);
