using Tadafor.Domain.Control;

namespace Tadafor.Abstractions.Wire.Control;

/// <summary>The words of the document, in the order of the values they stand for.</summary>
internal static class CouncilDecisionNames
{
    public static IReadOnlyList<string> Levels { get; } = ["commune", "province", "region"];

    public static IReadOnlyList<string> Matters { get; } =
        [.. Enum.GetValues<VisaMatter>().Where(m => m != VisaMatter.NotStated).Select(m => m.Code())];
}
