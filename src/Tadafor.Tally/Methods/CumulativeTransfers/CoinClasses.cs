using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods.CumulativeTransfers;

/// <summary>
/// Voters who gave the same parts of their money in the same rounds share a class. Its money is bracketed, and known exactly as long as the
/// fraction is
/// short.
/// </summary>
internal sealed class CoinClasses
{
    /// <summary>The class of voters who have nothing left to give.</summary>
    public const int Nothing = 0;

    /// <summary>The class of voters who have given nothing yet.</summary>
    public const int Fresh = 1;

    private const int LongestExact = 2048;

    private readonly List<Bracket> _money;
    private readonly List<Lazy<Ratio?>> _exact;
    private readonly Dictionary<(int CoinClass, int Step, Share Share), int> _after = [];
    private int _steps;

    public CoinClasses(Ratio coin, int precision)
    {
        Precision = precision;
        _money = [default, Bracket.Of(coin.Numerator, coin.Denominator, precision)];
        _exact = [new(Ratio.Zero), new(coin)];
    }

    /// <summary>Binary places of the brackets.</summary>
    public int Precision { get; }

    /// <summary>Money of each voter of the class.</summary>
    public Bracket Money(int index) => _money[index];

    /// <summary>The same exactly; <see langword="null"/> when the fraction is too long.</summary>
    public Ratio? Exact(int index) => _exact[index].Value;

    /// <summary>A round in which voters give parts of their money: <paramref name="factor"/> times their share.</summary>
    public CoinStep NewStep(Bracket factor, Func<Ratio?> exactFactor) =>
        new(_steps++, factor, new Lazy<Ratio?>(() => Short(exactFactor())));

    /// <summary>The class of members of <paramref name="index"/> after the step.</summary>
    public int After(int index, CoinStep step, Share share)
    {
        if (!_after.TryGetValue((index, step.Number, share), out int after))
        {
            after = _money.Count;
            _money.Add(_money[index].Without(step.Factor, share, Precision));
            Lazy<Ratio?> before = _exact[index];
            _exact.Add(new(() => before.Value is { } money && step.Exact.Value is { } factor
                ? Short(money * (1 - (factor * share.ToRatio())))
                : null));
            _after.Add((index, step.Number, share), after);
        }

        return after;
    }

    /// <summary>The fraction unless it is too long to be kept.</summary>
    public static Ratio? Short(Ratio? ratio) =>
        ratio is { } value && value.Denominator.GetBitLength() <= LongestExact && value.Numerator.GetBitLength() <= LongestExact
            ? ratio
            : null;
}

/// <summary>A round in which voters give.</summary>
/// <param name="Number">Steps in order.</param>
/// <param name="Factor">What each voter's share is multiplied by.</param>
/// <param name="Exact">The same exactly, where short; worked out when first needed.</param>
internal sealed record CoinStep(int Number, Bracket Factor, Lazy<Ratio?> Exact);
