using Tadafor.Domain.Law;

namespace Tadafor.Domain.Petitions;

/// <summary>
/// For each group of signatories, what is known of its size: at least those known to belong, at most those not known not to.
/// </summary>
public sealed class SignatoryTally : IEquatable<SignatoryTally>
{
    private readonly CountRange[] _sizes;

    internal SignatoryTally(CountRange[] sizes) => _sizes = sizes;

    /// <summary>What is known of the size of a group.</summary>
    public CountRange this[SignatoryGroup group] => _sizes[(int)group];

    /// <inheritdoc/>
    public bool Equals(SignatoryTally? other) => other is not null && _sizes.AsSpan().SequenceEqual(other._sizes);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as SignatoryTally);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(_sizes[0], _sizes[(int)SignatoryGroup.Counted]);
}
