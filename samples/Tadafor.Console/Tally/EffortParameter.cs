using System.CommandLine;
using System.Globalization;
using Tadafor.Console.Shell;
using Tadafor.Domain.Words;
using Tadafor.Tally.Explaining.Margins;

namespace Tadafor.Console.Tally;

/// <summary>How far <c>--why</c> searches: an amount of work, not a time, so that every machine gives the same answer.</summary>
internal static class EffortParameter
{
    private const int Most = 1000;

    public static Option<string?> Option() => new("--effort")
    {
        Description =
            $"How far --why searches, from 1 to {Most}; 1 when not given. Twice the effort takes up to twice as long, and leaves fewer margins as brackets.",
        HelpName = "number",
    };

    /// <summary>The effort given; what the library takes by itself when none is.</summary>
    public static MarginEffort Read(string? given, List<Complaint> complaints)
    {
        if (given is null)
        {
            return MarginEffort.Default;
        }

        string digits = PlainSpelling.Of(given).Trim();
        if (int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out int times) && times is >= 1 and <= Most)
        {
            return MarginEffort.Default with { Readings = times * MarginEffort.Default.Readings };
        }

        complaints.Add(new Complaint("--effort", $"“{given}” is not a whole number from 1 to {Most}.", "Write for example --effort 8."));
        return MarginEffort.Default;
    }
}
