using Tadafor.Domain.Law;

namespace Tadafor.Domain.Petitions;

/// <summary>Plain counts of signatories, for a file that holds no list: each group counted, counted between bounds, or not said.</summary>
/// <remarks>Immutable.</remarks>
public sealed class CountedSignatories : Signatories, IEquatable<CountedSignatories>
{
    private readonly Stated<CountRange>?[] _stated;

    private CountedSignatories(Stated<CountRange>?[] stated) => _stated = stated;

    /// <summary>No group counted.</summary>
    public static CountedSignatories None { get; } = new(new Stated<CountRange>?[SignatoryGroups.Count]);

    /// <summary>What is stated of a group; <see langword="null"/> when the file does not say.</summary>
    public Stated<CountRange>? this[SignatoryGroup group] => _stated[(int)group];

    /// <summary>These counts with one more, replacing an earlier one of the same group.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A bound is above <see cref="Limits.LargestCount"/>.</exception>
    public CountedSignatories With(SignatoryGroup group, Stated<CountRange> count)
    {
        Limits.MustBeCount(count.Value.AtLeast, nameof(count));
        Limits.MustBeCount(count.Value.AtMost ?? 0, nameof(count));
        Stated<CountRange>?[] copy = [.. _stated];
        copy[(int)group] = count;
        return new(copy);
    }

    /// <summary>These counts with one more, declared and exact.</summary>
    public CountedSignatories With(SignatoryGroup group, long count) => With(group, CountRange.Exactly(count));

    /// <summary>
    /// What follows for every group from all counts together: a part is never larger than its whole, and two groups overlap at least by
    /// what does not fit side by side. <see langword="null"/> when the counts contradict each other.
    /// </summary>
    public SignatoryTally? Bounds() => CountBounds.Of(_stated);

    /// <summary>What the other counts allow for a group; <see langword="null"/> when these contradict each other.</summary>
    public CountRange? AllowedByOthers(SignatoryGroup group)
    {
        Stated<CountRange>?[] others = [.. _stated];
        others[(int)group] = null;
        return CountBounds.Of(others)?[group];
    }

    /// <inheritdoc/>
    public bool Equals(CountedSignatories? other) => other is not null && _stated.AsSpan().SequenceEqual(other._stated);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as CountedSignatories);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_stated[0], _stated[(int)SignatoryGroup.Counted]);

    /// <summary>What is stated of each group that is counted.</summary>
    public override string ToString() =>
        $"[{string.Join(", ", SignatoryGroups.All.Where(g => this[g] is not null).Select(g => $"{g}: {this[g]}"))}]";
}
