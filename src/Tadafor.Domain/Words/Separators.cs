namespace Tadafor.Domain.Words;

/// <summary>What stands between words that are set one after the other.</summary>
internal static class Separators
{
    /// <summary>Between the items of a short enumeration.</summary>
    public static Phrase Comma { get; } = new("، ", ", ", ", ");

    /// <summary>Between clauses, or items that hold commas themselves.</summary>
    public static Phrase Semicolon { get; } = new("؛ ", " ; ", "; ");

    /// <summary>After the name of something.</summary>
    public static Phrase Colon { get; } = new(": ", " : ", ": ");
}
