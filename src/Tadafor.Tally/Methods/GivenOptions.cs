using System.Globalization;
using System.Numerics;
using Tadafor.Domain.Words;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Methods;

/// <summary>The options given to a method, already known to be understood by it.</summary>
internal sealed class GivenOptions(IReadOnlyDictionary<string, string> given)
{
    /// <summary>The word given for an option; nothing when it was left out.</summary>
    public string? Word(string option) => given.GetValueOrDefault(option);

    /// <summary>The number given for an option; nothing when it was left out.</summary>
    public Ratio? Number(MethodOption option) => Word(option.Name) is { } word && TryRead(word, out Ratio number) ? number : null;

    /// <summary>Reads a decimal number of zero or more, exactly.</summary>
    public static bool TryRead(string text, out Ratio number)
    {
        text = PlainSpelling.Of(text).Trim();
        bool read = decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal value);
        BigInteger scale = BigInteger.Pow(10, value.Scale);
        string digits = text.Replace(".", "", StringComparison.Ordinal);
        BigInteger whole = BigInteger.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out BigInteger parsed) ? parsed : 0;
        number = read ? new Ratio(whole, scale) : default;
        return read;
    }
}
