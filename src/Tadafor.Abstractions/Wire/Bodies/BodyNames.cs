using Tadafor.Domain.Bodies;

namespace Tadafor.Abstractions.Wire.Bodies;

/// <summary>What things are called in bodies and opinions, each by its number.</summary>
internal static class BodyNames
{
    /// <summary>In place of a unit, for a term that is the council's.</summary>
    public const string CouncilTerm = "council-term";

    public static string[] Kinds { get; } = [.. Enum.GetValues<BodyKind>().Select(k => k.Code())];

    public static string[] Bases { get; } = [.. Enum.GetValues<BodyBasis>().Select(b => b.Code())];

    public static string[] Acts { get; } = [.. Enum.GetValues<BodyActKind>().Select(a => a.Code())];

    public static string[] OpinionActs { get; } = [.. Enum.GetValues<OpinionActKind>().Select(a => a.Code())];

    public static string[] Organs { get; } = ["plenary", "bureau"];

    public static string[] Units { get; } = ["days", "working-days", "months", "years"];

    public static string[] Comparisons { get; } = ["at-least", "more-than"];

    /// <summary>What a portion is a part of, by the number of <see cref="PortionBase"/>.</summary>
    public static string[] PortionBases { get; } = ["members-in-office", "seats", "present", "voters", "for-and-against"];
}
