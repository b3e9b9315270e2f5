using NodaTime;
using NodaTime.Text;

namespace Tadafor.Console.Shell;

/// <summary>Days given on the command line.</summary>
internal static class Days
{
    /// <summary>The day; nothing when none was given, and a complaint when it is none.</summary>
    public static LocalDate? Read(string option, string? text, List<Complaint> complaints)
    {
        if (text is null)
        {
            return null;
        }

        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(text);
        if (!day.Success)
        {
            complaints.Add(new Complaint(option, $"'{text}' is not a day.", "Write it as 2023-08-07."));
        }

        return day.Success ? day.Value : null;
    }
}
