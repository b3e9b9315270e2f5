using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Ties;

/// <summary>
/// What settles ties, rung by rung: each criterion keeps the best of the tied projects until one is left. The caller must give one; a
/// ladder that runs
/// out does not decide, and the count says so.
/// </summary>
/// <remarks>
/// Text: criteria joined by commas, such as <c>id</c>, <c>votes,cost,id</c>, <c>cost,votes,lot:2026-11-24 council</c>; <c>refuse</c> is the
/// ladder without rungs, or says so at the end.
/// </remarks>
public sealed record TieLadder
{
    /// <summary>Creates a ladder.</summary>
    /// <param name="criteria">The rungs, first to last. Empty: every tie is left unresolved.</param>
    /// <exception cref="ArgumentException">A criterion is repeated, or stands behind one that leaves no tie.</exception>
    public TieLadder(Sequence<TieCriterion> criteria)
    {
        ArgumentNullException.ThrowIfNull(criteria);
        for (int i = 0; i < criteria.Count; i++)
        {
            if (criteria.Take(i).Any(earlier => IsFinal(earlier) || earlier.GetType() == criteria[i].GetType()))
            {
                throw new ArgumentException($"The criterion '{criteria[i]}' is repeated or can never be reached.", nameof(criteria));
            }
        }

        Criteria = criteria;
    }

    /// <summary>The rungs, first to last.</summary>
    public Sequence<TieCriterion> Criteria { get; }

    /// <summary>The ladder without rungs: every tie is left unresolved.</summary>
    public static TieLadder Refuse { get; } = new([]);

    /// <summary>The identifier alone: ordinal comparison, "10" before "9".</summary>
    public static TieLadder ById { get; } = new([new SmallestId()]);

    /// <summary>Whether the last rung leaves no tie.</summary>
    public bool SettlesEveryTie => Criteria.Count > 0 && IsFinal(Criteria[^1]);

    /// <summary>Reads a ladder's text; reports every problem at once.</summary>
    public static TieLadderResult Read(string text) => TieLadderText.Read(text);

    /// <summary>The ladder's text; reads back as an equal ladder.</summary>
    public override string ToString() => Criteria.Count == 0 ? "refuse" : string.Join(',', Criteria);

    internal static bool IsFinal(TieCriterion criterion) => criterion is SmallestId or DrawnLot;
}
