using System.Globalization;
using System.Text;
using Tadafor.Tally.Pabulib.Text;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>Numbers of checks, read and written exactly.</summary>
internal static class Amounts
{
    public static bool IsNumber(string text) => Parse(text) is not null;

    /// <summary>The number a cell holds; <see langword="null"/> when it holds none.</summary>
    public static ExactNumber? Parse(string text) =>
        ExactNumber.TryParse(Encoding.UTF8.GetBytes(text), out ExactNumber number) == NumberFault.None ? number : null;

    /// <summary>An amount of units of 10^-<paramref name="decimals"/>.</summary>
    public static string Text(Int128 amount, int decimals)
    {
        string digits = Int128.Abs(amount).ToString(CultureInfo.InvariantCulture).PadLeft(decimals + 1, '0');
        return $"{(amount < 0 ? "-" : "")}{digits[..^decimals]}{(decimals == 0 ? "" : $".{digits[^decimals..]}")}";
    }
}
