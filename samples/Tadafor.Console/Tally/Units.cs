using System.Numerics;
using Tadafor.Domain.Tally;

namespace Tadafor.Console.Tally;

/// <summary>Between units of the currency and the election's smallest unit.</summary>
internal static class Units
{
    /// <summary>Smallest units in one unit of the currency.</summary>
    public static Ratio PerCurrency(Election election) => new(BigInteger.Pow(10, election.Decimals), BigInteger.One);
}
