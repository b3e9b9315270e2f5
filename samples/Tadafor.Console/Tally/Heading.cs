using Tadafor.Tally.Pabulib.Files;
using Tadafor.Tally.Reports.Words;

namespace Tadafor.Console.Tally;

/// <summary>What a file says about its election, for the heads of reports.</summary>
internal static class Heading
{
    private static readonly string[] _placeKeys = ["subunit", "district", "unit", "country"], _dateKeys = ["date_begin", "date_end"];

    public static ReportHeading Of(PabulibHeader header) => new()
    {
        Title = header.Value("description") ?? "",
        Place = Joined(header, ", ", _placeKeys),
        When = Joined(header, " – ", _dateKeys),
        Currency = header.Value("currency") ?? "",
    };

    private static string Joined(PabulibHeader header, string separator, string[] keys) =>
        string.Join(separator, keys.Select(header.Value).Where(v => !string.IsNullOrEmpty(v)).Distinct());
}
