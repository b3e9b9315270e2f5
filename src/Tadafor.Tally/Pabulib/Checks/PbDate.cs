using NodaTime;
using NodaTime.Text;

namespace Tadafor.Tally.Pabulib.Checks;

/// <summary>A day, or a whole year.</summary>
internal readonly record struct PbDate(LocalDate First, LocalDate Last)
{
    private static readonly LocalDatePattern _day = LocalDatePattern.CreateWithInvariantCulture("dd.MM.uuuu");

    /// <summary>Reads <c>24.11.2026</c> or <c>2026</c>.</summary>
    public static bool TryParse(string text, out PbDate date)
    {
        if (text.Length == 4 && text.All(char.IsAsciiDigit) && text != "0000")
        {
            int year = ((((((text[0] - '0') * 10) + text[1] - '0') * 10) + text[2] - '0') * 10) + text[3] - '0';
            date = new PbDate(new LocalDate(year, 1, 1), new LocalDate(year, 12, 31));
            return true;
        }

        ParseResult<LocalDate> day = _day.Parse(text);
        date = day.TryGetValue(default, out LocalDate value) ? new PbDate(value, value) : default;
        return day.Success;
    }
}
