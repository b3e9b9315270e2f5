using NodaTime;
using NodaTime.Text;
using Tadafor.Domain.Words;

namespace Tadafor.Console.Shell;

/// <summary>A day given on the command line.</summary>
internal static class DayOption
{
    /// <summary>The day; <see langword="null"/> when none is given, or, with a complaint, when it is not one.</summary>
    public static LocalDate? Read(string option, string? text, List<Complaint> complaints)
    {
        if (text is null)
        {
            return null;
        }

        ParseResult<LocalDate> day = LocalDatePattern.Iso.Parse(PlainSpelling.Of(text).Trim());
        if (!day.Success)
        {
            complaints.Add(new Complaint(option, $"'{text}' is not a day.", "Write it as 2023-08-07."));
            return null;
        }

        return day.Value;
    }
}
