using Tadafor.Domain.Law;

namespace Tadafor.Domain.Bodies;

/// <summary>
/// Named sets of statutes, each as a public source reports it and with the confidence of that source. They are a starting point that a
/// file asks for by name, never a default: the law fixes none of it.
/// </summary>
public static class BodyPresets
{
    // Their sources report a number, and no article.
    private const string Reported = "—";

    private static readonly (string Code, BodyStatutes Statutes)[] _all =
    [
        ("model-rules-2015", new()
        {
            OwnMotion = new(true, "participationouj.org", "62-81", Confidence.Secondary),
        }),
        ("skhirat", new()
        {
            Members = new(CountRange.Exactly(21), "aljiha8.com", Reported, Confidence.Secondary),
        }),
        ("boudenib", new()
        {
            Members = new(CountRange.Exactly(13), "aljiha8.com", Reported, Confidence.Secondary),
        }),
    ];

    /// <summary>The codes, such as <c>skhirat</c>.</summary>
    public static IReadOnlyList<string> Codes { get; } = [.. _all.Select(p => p.Code)];

    /// <summary>What a preset fixes; <see langword="null"/> when there is none of that code.</summary>
    public static BodyStatutes? Find(string code) => _all.FirstOrDefault(p => p.Code == code).Statutes;
}
