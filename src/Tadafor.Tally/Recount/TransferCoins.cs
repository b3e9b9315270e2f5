using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Recount;

/// <summary>
/// What every voter has left of their coin, and the points their ballot still gives to open projects. Voters who gave the same parts in the
/// same rounds have
/// the same, and each distinct amount is kept once.
/// </summary>
internal sealed class TransferCoins
{
    private const int Nothing = -1;

    private readonly Supporters _supporters;
    private readonly int _places;
    private readonly List<Amount> _amounts;
    private readonly int[] _amountOf;
    private readonly long[] _points;

    public TransferCoins(Supporters supporters, IEnumerable<int> open, Ratio coin, int places)
    {
        _supporters = supporters;
        _places = places;
        _amounts = [Amount.Of(coin, places)];
        _points = new long[supporters.Voters.Length];
        foreach ((int ballot, long points) in open.SelectMany(supporters.Of))
        {
            _points[ballot] += points;
        }

        _amountOf = [.. _points.Select(points => points > 0 ? 0 : Nothing)];
    }

    /// <summary>Supporters in the same situation.</summary>
    /// <param name="Coin">Which amount they have.</param>
    /// <param name="Share">The part of it that supports the project.</param>
    /// <param name="Voters">How many they are.</param>
    public readonly record struct Givers(int Coin, Ratio Share, long Voters);

    /// <summary>What a project's supporters give.</summary>
    public sealed record Support(HashSet<Givers> Givers, Amount Given, Amount Whole);

    public Support Of(int project)
    {
        Dictionary<(int, long, long), long> voters = [];
        foreach ((int ballot, long points) in _supporters.Of(project).Where(s => _amountOf[s.Ballot] != Nothing))
        {
            (int, long, long) key = (_amountOf[ballot], points, _points[ballot]);
            voters[key] = voters.GetValueOrDefault(key) + _supporters.Voters[ballot];
        }

        HashSet<Givers> givers =
        [
            .. voters
                .GroupBy(v => (v.Key.Item1, new Ratio(v.Key.Item2, v.Key.Item3)))
                .Select(g => new Givers(g.Key.Item1, g.Key.Item2, g.Sum(v => v.Value))),
        ];
        return new Support(givers, Given(givers, 1), Whole(givers));
    }

    /// <summary>What givers have together.</summary>
    public Amount Whole(IEnumerable<Givers> givers) => Amount.Sum([.. givers.Select(g => (_amounts[g.Coin], (Ratio)g.Voters))], _places);

    /// <summary>What givers give together, so many times.</summary>
    public Amount Given(IEnumerable<Givers> givers, Ratio times) =>
        Amount.Sum([.. givers.Select(g => (_amounts[g.Coin], g.Share * g.Voters * times))], _places);

    /// <summary>
    /// The project is no longer open. Its supporters give what they gave, times the factor; those with a larger share than the limit all
    /// they have.
    /// </summary>
    public void Give(int project, Amount? factor, Ratio? limit)
    {
        Dictionary<(int, Ratio), int> after = [];
        foreach ((int ballot, long points) in _supporters.Of(project).Where(s => _amountOf[s.Ballot] != Nothing))
        {
            (int Coin, Ratio Share) key = (_amountOf[ballot], new Ratio(points, _points[ballot]));
            _points[ballot] -= points;
            if (_points[ballot] == 0 || (limit is { } most && key.Share > most))
            {
                _amountOf[ballot] = Nothing;
            }
            else if (factor is not null)
            {
                if (!after.TryGetValue(key, out int coin))
                {
                    coin = _amounts.Count;
                    _amounts.Add(_amounts[key.Coin].Without(factor, key.Share));
                    after.Add(key, coin);
                }

                _amountOf[ballot] = coin;
            }
        }
    }
}
