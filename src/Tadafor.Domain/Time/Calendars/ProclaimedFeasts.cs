using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Time.Calendars;

/// <summary>
/// The proclaimed days of feasts that the caller knows. A feast that is not here is not proclaimed as far as any count goes.
/// </summary>
/// <remarks>Immutable. The order in which feasts were given has no effect.</remarks>
public sealed class ProclaimedFeasts
{
    private readonly Dictionary<FeastOfYear, ProclaimedFeast> _byFeast;

    private ProclaimedFeasts(Dictionary<FeastOfYear, ProclaimedFeast> byFeast) => _byFeast = byFeast;

    /// <summary>Nothing proclaimed.</summary>
    public static ProclaimedFeasts None { get; } = new([]);

    /// <summary>All entries, by first day.</summary>
    public IEnumerable<ProclaimedFeast> All => _byFeast.Values.OrderBy(f => f.FirstDay).ThenBy(f => f.Feast.Feast);

    /// <summary>The entry for a feast, or <see langword="null"/> when it was not proclaimed.</summary>
    public ProclaimedFeast? Find(FeastOfYear feast) => _byFeast.GetValueOrDefault(feast);

    /// <summary>A table of feasts, or everything that is wrong with it.</summary>
    public static FeastTableResult Read(IEnumerable<ProclaimedFeast> feasts)
    {
        Dictionary<FeastOfYear, ProclaimedFeast> byFeast = [];
        List<FeastProblem> problems = [];
        foreach (ProclaimedFeast feast in feasts)
        {
            FeastWindow window = FeastWindow.Of(feast.Feast);
            if (feast.FirstDay < window.Earliest || feast.FirstDay > window.Latest)
            {
                problems.Add(FeastProblem.FarFromProjection(feast, window));
            }
            else if (!byFeast.TryAdd(feast.Feast, feast) && byFeast[feast.Feast] != feast)
            {
                problems.Add(FeastProblem.Contradiction(byFeast[feast.Feast], feast));
            }
        }

        return problems.Count == 0 ? new ProclaimedFeasts(byFeast) : new FeastProblems(problems.ToSequence());
    }

    /// <summary>This table with one more day supposed, to see what a count would give. Replaces what is known of that feast.</summary>
    internal ProclaimedFeasts Supposing(ProclaimedFeast feast) => new(new(_byFeast) { [feast.Feast] = feast });
}
