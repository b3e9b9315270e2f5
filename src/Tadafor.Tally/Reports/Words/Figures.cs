using System.Numerics;
using Tadafor.Domain.Words;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Reports.Words;

/// <summary>Amounts and fractions as each language writes them. Rounded values say that they are.</summary>
internal sealed class Figures(Election election, string currency)
{
    /// <summary>An amount of the smallest unit, exact, with its currency.</summary>
    public Phrase Money(long amount) =>
        currency == "MAD" && amount >= 0 && amount % Unit == 0
            ? Dirhams.Noun.Of(amount / Unit)
            : WithCurrency(Decimal(DecimalText.Of(amount, election.Decimals)));

    /// <summary>An exact fraction of the smallest unit, shown with two decimal places.</summary>
    public Phrase Money(Ratio amount)
    {
        Ratio inCurrency = amount / new Ratio(Unit, BigInteger.One);
        return inCurrency.Denominator.IsOne && election.Decimals == 0
            ? Money((long)inCurrency.Numerator)
            : About(inCurrency, 2, WithCurrency);
    }

    /// <summary>An exact fraction, shown with so many decimal places.</summary>
    public static Phrase Number(Ratio value, int places) => About(value, places, static text => text);

    /// <summary>Support per smallest unit, shown per million of the currency.</summary>
    public Phrase PerMillion(Ratio perUnit) => Number(perUnit * new Ratio((BigInteger)Unit * 1_000_000, BigInteger.One), 2);

    /// <summary>A part of a whole in per cent.</summary>
    public static Phrase Percent(long part, long whole) =>
        new Phrase("{0} %", "{0} %", "{0}%").With(Decimal(whole == 0 ? "0" : new Ratio((BigInteger)part * 100, whole).ToDecimalText(1)));

    private long Unit => (long)BigInteger.Pow(10, election.Decimals);

    private static Phrase About(Ratio value, int places, Func<Phrase, Phrase> unit)
    {
        string text = value.ToDecimalText(places);
        bool exact = (value.Denominator == BigInteger.One) || (BigInteger.Pow(10, places) % value.Denominator).IsZero;
        Phrase shown = unit(Decimal(places > 0 && text.EndsWith(new string('0', places), StringComparison.Ordinal)
            ? text[..^(places + 1)]
            : text));
        return exact ? shown : new Phrase("≈ {0}", "≈ {0}", "≈ {0}").With(shown);
    }

    private Phrase WithCurrency(Phrase amount) => currency switch
    {
        "" => amount,
        "MAD" => new Phrase("{0} درهم", "{0} dirhams", "{0} dirhams").With(amount),
        _ => new Phrase("{0} {1}", "{0} {1}", "{0} {1}").With(amount, Bidi.Quoted(currency)),
    };

    // The digits as written, thousands set apart as in whole numbers, decimals behind a comma in Arabic and French.
    private static Phrase Decimal(string text)
    {
        string[] parts = text.Split('.');
        Phrase whole = long.TryParse(parts[0], out long value) ? Numerals.Number(value) : Phrase.Same(parts[0]);
        string sign = value == 0 && text.StartsWith('-') ? "-" : "";
        return parts.Length == 1
            ? whole
            : new Phrase(sign + "{0},{1}", sign + "{0},{1}", sign + "{0}.{1}").With(whole, Phrase.Same(parts[1]));
    }
}
