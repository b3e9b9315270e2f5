using System.Numerics;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>What an open project has at a moment: who gives how much of what they have.</summary>
internal sealed class ProjectSupport
{
    private readonly CoinClasses _coins;
    private readonly Dictionary<(int CoinClass, Share Share), long> _voters;

    public ProjectSupport(Project project, CoinClasses coins, Dictionary<(int CoinClass, Share Share), long> voters)
    {
        Cost = project.Cost;
        _coins = coins;
        _voters = voters;
        foreach (Giver giver in Givers)
        {
            Amount += coins.Money(giver.CoinClass).Times((BigInteger)giver.Voters * giver.Share.Points, giver.Share.Rest);
        }
    }

    /// <summary>The project's cost, above zero.</summary>
    public long Cost { get; }

    /// <summary>The money given to it.</summary>
    public Bracket Amount { get; }

    /// <summary>Who gives.</summary>
    public IEnumerable<Giver> Givers => _voters.Select(v => new Giver(v.Key.CoinClass, v.Key.Share, v.Value));

    /// <summary>The money given, exactly; <see langword="null"/> when fractions are too long.</summary>
    public Ratio? Exact() => Sum(Givers, g => _coins.Exact(g.CoinClass) is { } money ? money * g.Share.ToRatio() * g.Voters : null);

    /// <summary>Whether two projects have givers in exactly the same situation, hence exactly the same support.</summary>
    public bool IsAlike(ProjectSupport other) =>
        _voters.Count == other._voters.Count && _voters.All(v => other._voters.TryGetValue(v.Key, out long voters) && voters == v.Value);

    /// <summary>All the money of its supporters, on whatever project.</summary>
    public Bracket WholeMoney() =>
        Givers.Aggregate(default(Bracket), (sum, g) => sum + _coins.Money(g.CoinClass).Times(g.Voters, BigInteger.One));

    /// <summary>The same exactly.</summary>
    public Ratio? ExactWholeMoney() => Sum(Givers, g => _coins.Exact(g.CoinClass) is { } money ? money * g.Voters : null);

    /// <summary>An exact sum; <see langword="null"/> when a part is unknown or the sum too long.</summary>
    public static Ratio? Sum(IEnumerable<Giver> givers, Func<Giver, Ratio?> part)
    {
        Ratio? sum = Ratio.Zero;
        foreach (Giver giver in givers)
        {
            sum = sum is { } already && part(giver) is { } more ? CoinClasses.Short(already + more) : null;
        }

        return sum;
    }
}
