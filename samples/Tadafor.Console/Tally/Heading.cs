using Tadafor.Abstractions.Tally.Reports;
using Tadafor.Domain.Tally.Pabulib;

namespace Tadafor.Console.Tally;

/// <summary>What a file says about its election, for the heads of reports.</summary>
internal static class Heading
{
    public static ReportHeading Of(PabulibHeader header) => new()
    {
        Title = header.Value("description") ?? "",
        Place = string.Join(", ", new[] { "subunit", "district", "unit", "country" }.Select(header.Value).Where(v => !string.IsNullOrEmpty(v)).Distinct()),
        When = string.Join(" – ", new[] { "date_begin", "date_end" }.Select(header.Value).Where(v => !string.IsNullOrEmpty(v)).Distinct()),
        Currency = header.Value("currency") ?? "",
    };
}
