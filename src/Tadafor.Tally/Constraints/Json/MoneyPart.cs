using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Tadafor.Domain.Words;
using Tadafor.Json;

namespace Tadafor.Tally.Constraints.Json;

/// <summary>Amounts of the currency in documents, read exactly into smallest units.</summary>
internal static class MoneyPart
{
    private static readonly Phrase _money = new(
        "مبلغ بالأرقام، بلا علامتي اقتباس",
        "un montant en chiffres, sans guillemets",
        "an amount in digits, without quotation marks");

    /// <summary>The amount in units of 10^-<paramref name="decimals"/>; nothing, with the fault noted, when it is none.</summary>
    public static long? Read(JsonPart at, int decimals)
    {
        if (at.Token != JsonTokenType.Number)
        {
            at.WrongType(_money);
            return null;
        }

        if (decimal.TryParse(at.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out decimal amount)
            && TryScale(amount, decimals, out long scaled))
        {
            return scaled;
        }

        at.Fault(ConstraintsFaults.TooFine, at.Text);
        return null;
    }

    /// <summary>A decimal number in smaller units, when it is whole in them.</summary>
    public static bool TryScale(decimal amount, int decimals, out long scaled)
    {
        BigInteger digits = new(decimal.Truncate(amount));
        decimal rest = amount - decimal.Truncate(amount);
        for (int i = 0; i < decimals; i++)
        {
            rest *= 10;
            digits = (digits * 10) + new BigInteger(decimal.Truncate(rest));
            rest -= decimal.Truncate(rest);
        }

        bool fits = rest == 0 && BigInteger.Abs(digits) <= long.MaxValue;
        scaled = fits ? (long)digits : 0;
        return fits;
    }
}
