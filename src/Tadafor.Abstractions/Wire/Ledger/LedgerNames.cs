using Tadafor.Abstractions.Wire.Dossiers.Reading;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Ledger;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>What things are called in a ledger document.</summary>
internal static class LedgerNames
{
    public static string Of(SignatureChannel channel) => channel switch
    {
        SignatureChannel.Paper => "paper",
        SignatureChannel.Digital => "digital",
        _ => throw new ArgumentOutOfRangeException(nameof(channel)),
    };

    public static SignatureChannel? Channel(string? name) => name switch
    {
        "paper" => SignatureChannel.Paper,
        "digital" => SignatureChannel.Digital,
        _ => null,
    };

    public static string[] Channels { get; } = ["paper", "digital"];

    /// <summary>The counts that an erased ledger keeps; the number of valid signatories is the sum of the last three.</summary>
    public static string[] Counts { get; } = ["lines", "linesInvalid", "people", "paperOnly", "digitalOnly", "inBoth"];

    /// <summary>
    /// The names of all fields: what messages may repeat of a ledger, since anything else in it, names of fields included, may be about a
    /// person.
    /// </summary>
    public static HashSet<string> Fields { get; } =
    [
        "schema", "petition", "keyMark", "dossierDigest", "countsSealed", "lines", "invalidations", "deposit", "erased",
        "channel", "sheet", "line", "token", "territory", .. SignatoryFacts.All.Select(WireNames.Of),
        "condition", "linesThen", "made", "revoked", "by", "on", "reason", "from", "to", "both",
        "required", "group", "population", "cites", "proof", "inhabitants", "takenOn", "publishedOn", "source", "register", "document",
        "act", "counts", "groups", "territories", "atLeast", "atMost", .. Counts, .. SignatoryGroups.All.Select(WireNames.Of),
    ];

    public static Dictionary<string, SignatoryFact> Facts { get; } = SignatoryFacts.All.ToDictionary(WireNames.Of, StringComparer.Ordinal);

    public static Dictionary<string, SignatoryGroup> Groups { get; } = SignatoryGroups.All.ToDictionary(
        WireNames.Of,
        StringComparer.Ordinal);
}
