using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Charters;

/// <summary>A clause of a charter.</summary>
public sealed record CharterClause
{
    /// <summary>Its number, by which it is followed from version to version; not empty.</summary>
    public required string Number { get; init; }

    /// <summary>Its heading; <see langword="null"/> for none.</summary>
    public ClauseWords? Heading { get; init; }

    /// <summary>What it says.</summary>
    public required ClauseWords Words { get; init; }

    /// <summary>What it provides, as a person declares; empty when nobody has classified it, which is never the same as harmless.</summary>
    public Sequence<Provision> Provides { get; init; } = [];

    /// <summary>The commitment it holds; <see langword="null"/> when it holds none.</summary>
    public CharterCommitment? Commitment => Provides.OfType<CharterCommitment>().FirstOrDefault();
}
