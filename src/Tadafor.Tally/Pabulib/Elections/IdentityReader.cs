using Tadafor.Tally.Elections;
using Tadafor.Tally.Pabulib.Files;

namespace Tadafor.Tally.Pabulib.Elections;

/// <summary>What META says of the identity of an election.</summary>
internal static class IdentityReader
{
    private static readonly string[] _placeKeys = ["subunit", "district", "unit", "country"], _dateKeys = ["date_begin", "date_end"];

    public static ElectionIdentity Of(PabulibHeader header) => new()
    {
        Title = header.Value("description") ?? "",
        Place = Joined(header, ", ", _placeKeys),
        When = Joined(header, " – ", _dateKeys),
        Currency = header.Value("currency") ?? "",
    };

    private static string Joined(PabulibHeader header, string separator, string[] keys) =>
        string.Join(separator, keys.Select(header.Value).Where(v => !string.IsNullOrEmpty(v)).Distinct());
}
