using System.Numerics;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Recount;

/// <summary>
/// An amount of zero or more: where it lies, and exactly, worked out when first asked for, as long as the fraction is short.
/// </summary>
internal sealed class Amount(Within near, Func<Ratio?> exact, int places)
{
    // Bits of a numerator or denominator.
    private const int Longest = 4096;

    private readonly Lazy<Ratio?> _exact = new(() => exact() is { } ratio && IsShort(ratio.Numerator) && IsShort(ratio.Denominator)
        ? ratio
        : null);

    public Within Near { get; } = near;

    /// <summary>The fraction; nothing when it is too long.</summary>
    public Ratio? Exact => _exact.Value;

    public static Amount Of(Ratio ratio, int places) => new(Within.Of(ratio, places), () => ratio, places);

    /// <summary>The sum of amounts, each so many times.</summary>
    public static Amount Sum(IReadOnlyCollection<(Amount Amount, Ratio Times)> parts, int places) => new(
        parts.Aggregate(default(Within), (sum, p) => sum + p.Amount.Near.Times(p.Times.Numerator, p.Times.Denominator)),
        () => parts.Aggregate((Ratio?)Ratio.Zero, static (sum, p) =>
            sum is { } known && IsShort(known.Denominator) && p.Amount.Exact is { } amount ? known + (amount * p.Times) : null),
        places);

    /// <summary>What is left of it after giving a part.</summary>
    /// <param name="factor">The part is this times <paramref name="share"/>, one at most.</param>
    /// <param name="share">A fraction of zero or more.</param>
    public Amount Without(Amount factor, Ratio share) => new(
        Near.Times(factor.Near.Times(share.Numerator, share.Denominator).FromOne(places), places),
        () => Exact is { } amount && factor.Exact is { } part ? amount * (1 - (part * share)) : null,
        places);

    /// <summary>What a whole amount is more than this, divided by another amount.</summary>
    public Amount LackOf(long whole, Amount by) => new(
        Near.From(whole, places).Over(by.Near, places),
        () => Exact is { } amount && by.Exact is { Sign: > 0 } divisor ? (whole - amount) / divisor : null,
        places);

    private static bool IsShort(BigInteger number) => number.GetBitLength() <= Longest;
}
