using System.Numerics;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Tests.Exact;

/// <summary>The chain of prices against plain fractions.</summary>
public sealed class PriceChainTests
{
    [Property(MaxTest = 300)]
    public void A_chain_computes_what_fractions_compute(Seed seed)
    {
        Random random = new(seed.Item);
        long first = random.NextInt64(1, 1L << 40);
        PriceChain chain = new();
        List<Ratio> prices = [];
        chain.Reset(random.Next(), 8);
        chain.Reset(first, 2000);
        for (int round = 0; round < 40; round++)
        {
            long[] coefficients = [.. prices.Select(_ => random.Next(3) == 0 ? 0 : random.NextInt64(1L << random.Next(1, 30)))];
            Int128 constant = random.NextInt64() * (Int128)random.NextInt64(1L << 30) * (random.Next(2) == 0 ? 1 : -1);
            Ratio expected = new((BigInteger)constant, first);
            for (int j = 0; j < prices.Count; j++)
            {
                expected += prices[j] * coefficients[j];
            }

            chain.Combine(constant, coefficients);
            Assert.Equal(expected, chain.ExactSum());
            if (expected.Sign > 0)
            {
                ulong factor = (ulong)random.NextInt64(1, 1L << random.Next(1, 62));
                Ratio price = expected / (Ratio)(long)factor;
                double approximate = chain.Push(factor);
                prices.Add(price);
                Assert.Equal(price, chain.Last());
                Assert.True(IsWithin(approximate, price));
            }
        }

        Assert.Equal(prices, chain.ToRatios());
    }

    // |approximate - price| <= price / 2^51, exactly.
    private static bool IsWithin(double approximate, Ratio price)
    {
        long bits = BitConverter.DoubleToInt64Bits(approximate);
        int exponent = (int)((bits >> 52) & 0x7FF) - 1075;
        BigInteger mantissa = (bits & ((1L << 52) - 1)) | (1L << 52);
        Ratio value = exponent >= 0 ? new(mantissa << exponent, 1) : new(mantissa, BigInteger.One << -exponent);
        Ratio difference = value - price;
        return (difference.Sign < 0 ? Ratio.Zero - difference : difference) * (1L << 51) <= price;
    }
}
