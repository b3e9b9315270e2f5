using System.Numerics;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Tests.Exact;

public sealed class RatioTests
{
    [Fact]
    public void The_default_is_zero()
    {
        Assert.Equal(Ratio.Zero, default);
        Assert.Equal(BigInteger.One, default(Ratio).Denominator);
        Assert.Equal("0", default(Ratio).ToString());
    }

    [Property]
    public void A_ratio_is_in_lowest_terms_with_the_sign_above(int numerator, int denominator)
    {
        if (denominator == 0)
        {
            Assert.Throws<DivideByZeroException>(() => new Ratio(numerator, denominator));
            return;
        }

        Ratio ratio = new(numerator, denominator);
        Assert.True(ratio.Denominator.Sign > 0);
        Assert.Equal(BigInteger.One, BigInteger.GreatestCommonDivisor(ratio.Numerator, ratio.Denominator));
        Assert.Equal(ratio.Numerator * denominator, ratio.Denominator * numerator);
        Assert.True(RatioText.TryParse(ratio.ToString(), out Ratio read));
        Assert.Equal(ratio, read);
    }

    [Property]
    public void Arithmetic_follows_the_rules_of_fractions(int a, int b, int c, int d)
    {
        Ratio x = new(a, (long)b == 0 ? 1 : b), y = new(c, d == 0 ? 1 : d);
        Assert.Equal(x, x + y - y);
        Assert.Equal(x * y, y * x);
        Assert.Equal(x < y, (x - y).Sign < 0);
        Assert.Equal(x <= y, !(x > y));
        Assert.True(x.Floor() <= (x + y - y).Floor() && (Ratio)(long)x.Floor() <= x && x < (Ratio)((long)x.Floor() + 1));
        if (y.Sign != 0)
        {
            Assert.Equal(x, x / y * y);
        }
    }

    [Theory]
    [InlineData("1/3", 4, "0.3333")]
    [InlineData("-1/3", 2, "-0.33")]
    [InlineData("5/2", 0, "2")]
    [InlineData("7/2", 0, "4")]
    [InlineData("-1/1000", 2, "0.00")]
    [InlineData("42703/21", 2, "2033.48")]
    public void Decimal_text_rounds_halves_to_even(string ratio, int places, string expected)
    {
        Assert.True(RatioText.TryParse(ratio, out Ratio value));
        Assert.Equal(expected, value.ToDecimalText(places));
    }

    [Theory]
    [InlineData("")]
    [InlineData("1/0")]
    [InlineData("1/-2")]
    [InlineData("1/2/3")]
    [InlineData(" 1")]
    [InlineData("1,5")]
    public void Other_text_is_not_a_ratio(string text) => Assert.False(RatioText.TryParse(text, out _));
}
