using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Counting;

namespace Tadafor.Rules.Procedure;

/// <summary>Entries of a timetable made from counts.</summary>
internal static class Counted
{
    /// <summary>
    /// One entry for one term; several counts when the event can be on several days, of which the first and the last are given.
    /// </summary>
    public static TimetableEntry Of(Sequence<Deadline> counts)
    {
        Term term = counts[0].Term;
        return new()
        {
            Code = term.Code,
            Duty = term.Duty,
            Bearer = term.Bearer,
            Cites = term.Cites,
            Earliest = counts.Min(c => c.Earliest),
            Latest = counts.Max(c => c.Latest),
            Counts = counts,
            Questions = counts
                .SelectMany(ProcedureReview.Moving)
                .Concat(term.Question is { } own ? [own] : Array.Empty<OpenQuestion>())
                .Distinct()
                .ToSequence(),
            Awaited = counts
                .SelectMany(c => c.Readings)
                .SelectMany(r => r.Awaited)
                .Select(f => f.Feast)
                .Distinct()
                .Select(f => f.Name)
                .ToSequence(),
            Remark = term.WhenMissed,
        };
    }
}
