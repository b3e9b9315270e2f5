using Tadafor.Domain.Words;

namespace Tadafor.Json;

/// <summary>What should stand somewhere, in words.</summary>
internal static class Expected
{
    public static Phrase YesNo { get; } = new("true أو false", "true ou false", "true or false");

    public static Phrase Text { get; } = new("نص بين علامتي تنصيص", "un texte entre guillemets", "a text in quotation marks");

    public static Phrase Date { get; } = new(
        "تاريخ على شكل \"2023-08-07\"",
        "une date comme \"2023-08-07\"",
        "a date such as \"2023-08-07\"");

    public static Phrase Count { get; } = new("عدد صحيح، صفر أو أكثر", "un nombre entier, zéro ou plus", "a whole number, zero or more");

    public static Phrase List { get; } = new("لائحة [ ]", "une liste [ ]", "a list [ ]");

    public static Phrase AnyObject { get; } = new("كائن { }", "un objet { }", "an object { }");

    public static Phrase Between(long least, long most) => most >= 1_000_000_000
        ? least == 0 ? Count : new Phrase(
            "عدد صحيح، {0} أو أكثر",
            "un nombre entier, {0} ou plus",
            "a whole number, {0} or more").With(Numerals.Number(least))
        : new Phrase("عدد صحيح من {0} إلى {1}", "un nombre entier de {0} à {1}", "a whole number from {0} to {1}").With(
            Numerals.Number(least),
            Numerals.Number(most));

    public static Phrase Exactly(params string[] values) => new(
        string.Join(" أو ", values.Select(v => $"\"{v}\"")),
        string.Join(" ou ", values.Select(v => $"\"{v}\"")),
        string.Join(" or ", values.Select(v => $"\"{v}\"")));

    public static Phrase Object(FieldSet fields) => Phrase.Same($"{{ {string.Join(", ", fields.Names.Select(n => $"\"{n}\""))} }}");
}
