using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Charters;

/// <summary>How one version differs from another, clause by clause: a clause is followed by its number, which is stable.</summary>
public sealed record CharterDifference
{
    private CharterDifference(Sequence<ClauseChange> changes, Sequence<string>? order) => (Changes, Order) = (changes, order);

    /// <summary>What was added, removed or changed, in the order of the new version, what was removed last.</summary>
    public Sequence<ClauseChange> Changes { get; }

    /// <summary>
    /// The numbers in their new order; <see langword="null"/> when clauses that stay keep their order and added ones come after them.
    /// </summary>
    public Sequence<string>? Order { get; }

    /// <summary>Whether nothing differs.</summary>
    public bool IsEmpty => Changes.Count == 0 && Order is null;

    /// <summary>The difference.</summary>
    /// <param name="from">The earlier version.</param>
    /// <param name="to">The later version.</param>
    public static CharterDifference Between(CharterVersion from, CharterVersion to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        Sequence<ClauseChange> changes =
        [
            .. to.Clauses.Where(c => from.Find(c.Number) != c).Select(c => new ClauseChange(c.Number, from.Find(c.Number), c)),
            .. from.Clauses.Where(c => to.Find(c.Number) is null).Select(c => new ClauseChange(c.Number, c, null)),
        ];
        string[] natural = [.. Changed(from.Clauses, changes).Select(c => c.Number)];
        Sequence<string> order = to.Clauses.Select(c => c.Number).ToSequence();
        return new(changes, natural.AsSpan().SequenceEqual(order.AsSpan()) ? null : order);
    }

    /// <summary>The clauses of the later version, from those of the earlier.</summary>
    /// <param name="clauses">The clauses of the version that the difference starts from.</param>
    /// <exception cref="ArgumentException">They are not: a clause that changes is not as it was.</exception>
    public Sequence<CharterClause> ApplyTo(Sequence<CharterClause> clauses)
    {
        ArgumentNullException.ThrowIfNull(clauses);
        if (Changes.FirstOrDefault(c => clauses.FirstOrDefault(was => was.Number == c.Number) != c.Before) is { } other)
        {
            throw new ArgumentException($"Clause {other.Number} is not as this difference found it.", nameof(clauses));
        }

        CharterClause[] changed = [.. Changed(clauses, Changes)];
        return Order is null ? changed.ToSequence()
            : Order.Count == changed.Length && Order.All(n => changed.Any(c => c.Number == n))
                ? Order.Select(number => changed.Single(c => c.Number == number)).ToSequence()
                : throw new ArgumentException("The clauses are not those that this difference puts in order.", nameof(clauses));
    }

    private static IEnumerable<CharterClause> Changed(Sequence<CharterClause> clauses, Sequence<ClauseChange> changes) =>
        clauses.Select(c => changes.FirstOrDefault(change => change.Number == c.Number) is { } found ? found.After : c)
            .Concat(changes.Where(c => c.Before is null).Select(c => c.After))
            .OfType<CharterClause>();
}

/// <summary>What becomes of a clause.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Before">As it was; <see langword="null"/> when it was added.</param>
/// <param name="After">As it is; <see langword="null"/> when it was removed.</param>
public sealed record ClauseChange(string Number, CharterClause? Before, CharterClause? After)
{
    /// <summary>Whether the heading or the words changed, in any language.</summary>
    public bool Words => Before?.Words != After?.Words || Before?.Heading != After?.Heading;

    /// <summary>Whether what it provides changed.</summary>
    public bool Provides => !(Before?.Provides ?? []).Equals(After?.Provides ?? []);
}
