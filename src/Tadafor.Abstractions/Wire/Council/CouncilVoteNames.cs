using Tadafor.Domain.Council;

namespace Tadafor.Abstractions.Wire.Council;

/// <summary>The words of the document, in the order of the values they stand for.</summary>
internal static class CouncilVoteNames
{
    public static IReadOnlyList<string> Levels { get; } = ["commune", "province", "region"];

    public static IReadOnlyList<string> Matters { get; } =
        [.. Enum.GetValues<CouncilMatter>().Where(m => m != CouncilMatter.NotStated).Select(m => m.Code())];

    public static IReadOnlyList<string> Calls { get; } = ["first", "second", "third"];

    public static IReadOnlyList<string> Sittings { get; } = ["first", "second"];

    public static IReadOnlyList<string> Sides { get; } = ["neither", "for", "against"];

    public static IReadOnlyList<string> Ballots { get; } = ["secret", "open"];
}
