using System.Numerics;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>
/// The least factor by which all supporters of a project raise what they give so that it has its cost, nobody giving more than they have:
/// sum of money * min(1, factor * share) = cost. A voter has given all when the factor is 1 / share, so that the order in which they do is
/// known.
/// </summary>
internal sealed class MinimalTransfer
{
    private readonly CoinClasses _coins;
    private readonly Verdicts _verdicts;

    public MinimalTransfer(CoinClasses coins, Verdicts verdicts)
    {
        _coins = coins;
        _verdicts = verdicts;
    }

    /// <summary>The step, and the share from which on supporters give all they have (larger shares only).</summary>
    public CoinStep Of(ProjectSupport support, out Share? allAbove)
    {
        Giver[][] byShare = [.. support.Givers.GroupBy(g => g.Share).OrderByDescending(g => g.Key).Select(g => g.ToArray())];
        Giver[] all = [.. support.Givers];
        for (int i = 0; ; i++)
        {
            Share limit = byShare[i][0].Share;
            Giver[] gone = [.. all.Where(g => g.Share.CompareTo(limit) > 0)], left = [.. all.Where(g => g.Share.CompareTo(limit) <= 0)];
            if (i == byShare.Length - 1 || Reaches(support.Cost, gone, left, limit))
            {
                allAbove = i == 0 ? null : limit;
                return _coins.NewStep(
                    Brackets(gone, whole: true).LackOf(support.Cost, Brackets(left, whole: false), _coins.Precision),
                    () => Exact(support.Cost, gone, left));
            }
        }
    }

    private Ratio? Exact(long cost, Giver[] gone, Giver[] left) =>
        ProjectSupport.Sum(left, Given) is { Sign: > 0 } given && ProjectSupport.Sum(gone, Whole) is { } spent
            ? (cost - spent) / given
            : null;

    // Whether the cost is reached when those with the share have just given all.
    private bool Reaches(long cost, Giver[] gone, Giver[] left, Share limit)
    {
        Bracket reached = Brackets(gone, whole: true) + Brackets(left, whole: false).Times(limit.Rest, limit.Points);
        Ratio? Difference() => ProjectSupport.Sum(gone, Whole) is { } spent && ProjectSupport.Sum(left, Given) is { } given
            ? spent + (given / limit.ToRatio()) - cost
            : null;
        BigInteger needed = (BigInteger)cost << _coins.Precision;
        return _verdicts.Compare(reached, new Bracket(needed, needed), Difference) >= 0;
    }

    private Ratio? Whole(Giver giver) => _coins.Exact(giver.CoinClass) is { } money ? money * giver.Voters : null;

    private Ratio? Given(Giver giver) => Whole(giver) is { } money ? money * giver.Share.ToRatio() : null;

    private Bracket Brackets(Giver[] givers, bool whole) => givers.Aggregate(
        default(Bracket),
        (sum, g) => sum + _coins.Money(g.CoinClass).Times((BigInteger)g.Voters * (whole ? 1 : g.Share.Points), whole ? 1 : g.Share.Rest));
}
