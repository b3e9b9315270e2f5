using Tadafor.Domain.Primitives;

namespace Tadafor.Tally.Elections;

/// <summary>A project that voters may choose.</summary>
public sealed record Project
{
    /// <summary>Creates a project.</summary>
    /// <param name="id">The identifier used in ballots; not empty.</param>
    /// <param name="cost">The cost, in the election's smallest unit (<see cref="Election.Decimals"/>); zero or more.</param>
    /// <exception cref="ArgumentException">The identifier is empty or the cost negative.</exception>
    public Project(string id, long cost)
    {
        ArgumentException.ThrowIfNullOrEmpty(id);
        ArgumentOutOfRangeException.ThrowIfNegative(cost);
        Id = id;
        Cost = cost;
    }

    /// <summary>The identifier used in ballots. Compared by code point: "10" comes before "9".</summary>
    public string Id { get; }

    /// <summary>The cost, in the election's smallest unit.</summary>
    public long Cost { get; }

    /// <summary>The project's title; empty when unknown.</summary>
    public string Name { get; init; } = "";

    /// <summary>Categories, in the order of the source.</summary>
    public Sequence<string> Categories { get; init; } = [];

    /// <summary>Groups the project serves or comes from, such as women or youth.</summary>
    public Sequence<string> Beneficiaries { get; init; } = [];

    /// <summary>The district whose envelope may pay for the project; <see langword="null"/> for a citywide project.</summary>
    public string? District { get; init; }

    /// <summary>The place in the order of deposit (1 is the earliest); <see langword="null"/> when unknown.</summary>
    public int? DepositOrder { get; init; }
}
