namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>What acts and procedures are called in a timeline.</summary>
internal static class TimelineNames
{
    /// <summary>Acts of a petition to a council.</summary>
    public static IReadOnlyList<string> LocalActs { get; } =
    [
        "deposited", "referred", "accepted", "refused", "refusal-notified", "acceptance-told", "entered-on-agenda", "sent-to-committee",
        "committee-reported",
        "deliberated", "withdrawn", "completed", "duplicate-found",
    ];

    /// <summary>Acts of a petition to a national authority.</summary>
    public static IReadOnlyList<string> NationalActs { get; } =
    [
        "filed-locally", "received", "committee-seized", "registration-asked", "registration-attested", "opinion-given",
        "inadmissibility-told", "answered",
        "organs-invested",
    ];

    /// <summary>Procedures before a council.</summary>
    public static IReadOnlyList<string> LocalLaws { get; } = ["commune", "province", "region"];

    /// <summary>Procedures before a national authority.</summary>
    public static IReadOnlyList<string> NationalLaws { get; } = ["national-government", "national-parliament"];
}
