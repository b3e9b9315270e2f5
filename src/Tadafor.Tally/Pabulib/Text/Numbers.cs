using System.Globalization;

namespace Tadafor.Tally.Pabulib.Text;

/// <summary>Writes whole numbers the same way everywhere.</summary>
internal static class Numbers
{
    public static string Text(long value) => value.ToString(CultureInfo.InvariantCulture);
}
