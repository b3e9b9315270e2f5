namespace Tadafor.Domain.Time.Calendars;

/// <summary>Which list of public holidays says what a working day is. No text on communes says (Q20).</summary>
internal enum HolidayList
{
    /// <summary>The paid holidays of decree 2.04.426, read in the official text. <c>default</c>.</summary>
    PaidDays = 0,

    /// <summary>The holidays of public administrations. Their list was not seen; it is known to give further days at the feasts.</summary>
    Administrations,
}
