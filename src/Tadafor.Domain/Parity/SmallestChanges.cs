using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Parity;

/// <summary>
/// The fewest places that must change for an organ to reach its goals, in every way that needs no more: by adding members, by replacing
/// some, or by both.
/// </summary>
/// <remarks>
/// Members of whom the file says neither stay where they are, and the goals are reached whoever they turn out to be. Women never
/// replace men while men replace women: the same organ is had with fewer changes.
/// </remarks>
public static class SmallestChanges
{
    /// <summary>All smallest changes, none when the goals are reached already or cannot be reached so.</summary>
    /// <param name="organ">The organ as it is; at most 500 members.</param>
    /// <param name="goals">What it must reach, all at once.</param>
    /// <param name="fixedSize">Whether the number of members is fixed, so that members are only replaced.</param>
    public static Sequence<CompositionChange> Of(Headcount organ, IReadOnlyList<ParityGoal> goals, bool fixedSize)
    {
        ArgumentNullException.ThrowIfNull(goals);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(organ.Total, 500);
        return goals.Count == 0 ? [] : Of(organ, Reached, fixedSize, Most(organ, goals));
        bool Reached(Headcount after) => goals.All(goal => goal.IsMetBy(after) == Truth.Yes);
    }

    /// <summary>All smallest changes after which a test holds, none when it holds already or not within <paramref name="most"/>.</summary>
    internal static Sequence<CompositionChange> Of(Headcount organ, Func<Headcount, bool> reached, bool fixedSize, int most)
    {
        if (reached(organ))
        {
            return [];
        }

        for (int size = 1; size <= most; size++)
        {
            Sequence<CompositionChange> found =
                [.. Sized(organ, size, fixedSize).Where(change => reached(change.ApplyTo(organ)))];
            if (found.Count > 0)
            {
                return found;
            }
        }

        return [];
    }

    // Beyond replacing everyone, only a number to reach or the unknown, outnumbered, can ask for more.
    private static int Most(Headcount organ, IReadOnlyList<ParityGoal> goals) =>
        organ.Total + goals.Sum(goal => goal.AtLeast) + (organ.Unknown * goals.Max(goal => goal.Denominator)) + 1;

    private static IEnumerable<CompositionChange> Sized(Headcount organ, int size, bool fixedSize)
    {
        for (int replaced = fixedSize ? size : 0; replaced <= size; replaced++)
        {
            int added = size - replaced;
            for (int women = 0; women <= added; women++)
            {
                if (replaced <= organ.Men)
                {
                    yield return new(women, added - women, replaced, 0);
                }

                if (replaced > 0 && replaced <= organ.Women)
                {
                    yield return new(women, added - women, 0, replaced);
                }
            }
        }
    }
}
