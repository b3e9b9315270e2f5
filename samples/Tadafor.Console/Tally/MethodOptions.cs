using System.Globalization;
using System.Numerics;
using Tadafor.Tally.Exact;

namespace Tadafor.Console.Tally;

/// <summary>The options given to a method, already known to be understood by it.</summary>
internal sealed class MethodOptions(IReadOnlyDictionary<string, string> given)
{
    /// <summary>The word given for an option; nothing when it was left out.</summary>
    public string? Word(string option) => given.GetValueOrDefault(option);

    /// <summary>The number given for an option; nothing when it was left out.</summary>
    public Ratio? Number(OptionWords option) => Word(option.Option) is { } word && TryRead(word, out Ratio number) ? number : null;

    /// <summary>Reads a decimal number of zero or more, exactly.</summary>
    public static bool TryRead(string text, out Ratio number)
    {
        bool read = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value);
        BigInteger scale = BigInteger.Pow(10, value.Scale);
        BigInteger whole = BigInteger.TryParse(text.Replace(".", "", StringComparison.Ordinal), NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger digits) ? digits : 0;
        number = read ? new Ratio(whole, scale) : default;
        return read;
    }
}
