using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Analysis;

/// <summary>
/// The voters who name some project of a district, category or group: their share of the envelope, and how much of what was spent reached
/// projects on their
/// own ballots. Every funded project's cost is divided equally among the voters who name it.
/// </summary>
internal sealed record GroupMoney
{
    internal GroupMoney(Facet facet, string? name, long voters, Ratio money, Ratio reached)
    {
        Facet = facet;
        Name = name;
        Voters = voters;
        Money = money;
        Reached = reached;
    }

    /// <summary>What the name is of.</summary>
    public Facet Facet { get; }

    /// <summary>The district, category or group; <see langword="null"/> for projects that state none.</summary>
    public string? Name { get; }

    /// <summary>Voters who name at least one of its projects. A voter may belong to several groups.</summary>
    public long Voters { get; }

    /// <summary>Their equal shares of the envelope, in smallest units.</summary>
    public Ratio Money { get; }

    /// <summary>
    /// What was spent for projects on their ballots, as their part of it, in smallest units. May be more than their share.
    /// </summary>
    public Ratio Reached { get; }

    /// <summary><see cref="Reached"/> divided by <see cref="Money"/>; <see langword="null"/> when there is no money.</summary>
    public Ratio? Share => Money.Sign == 0 ? null : Reached / Money;
}
