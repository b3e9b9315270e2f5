namespace Tadafor.Abstractions.Wire.Charters;

/// <summary>Words of the document, each list in the order of its enumeration.</summary>
internal static class CharterNames
{
    public static string[] Levels { get; } = ["commune", "province", "region"];

    public static string[] PetitionAnswered { get; } = ["petition-refusal", "opinion"];

    public static string[] Opinions { get; } = ["body", "committee", "citizens"];

    public static string[] Bearers { get; } = ["council", "citizens"];

    public static string[] Bodies { get; } = ["law", "other"];

    public static string[] Rights { get; } = ["petition", "dialogue", "information"];

    public static string[] Published { get; } = ["decisions", "other"];

    public static string[] Units { get; } = ["days", "working-days", "months"];

    public static string[] Frequencies { get; } = ["once", "monthly", "quarterly", "half-yearly", "yearly"];

    public static string[] Provisions { get; } =
    [
        "petition-threshold", "opinion-effect", "power-transfer", "answer-period", "members-share", "taking-part", "publicity", "money",
        "commitment", "aim",
    ];
}
