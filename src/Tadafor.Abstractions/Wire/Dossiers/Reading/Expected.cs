using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Wire.Dossiers.Reading;

/// <summary>What should stand somewhere, in words.</summary>
internal static class Expected
{
    public static Phrase YesNo { get; } = new("true أو false", "true ou false", "true or false");

    public static Phrase Text { get; } = new("نص بين علامتي تنصيص", "un texte entre guillemets", "a text in quotation marks");

    public static Phrase Date { get; } = new("تاريخ على شكل \"2023-08-07\"", "une date comme \"2023-08-07\"", "a date such as \"2023-08-07\"");

    public static Phrase Count { get; } = new("عدد صحيح، صفر أو أكثر", "un nombre entier, zéro ou plus", "a whole number, zero or more");

    public static Phrase List { get; } = new("لائحة [ ]", "une liste [ ]", "a list [ ]");

    public static Phrase Signatory { get; } = new(
        "رمز بين علامتي تنصيص، أو {\"token\": …}", "un jeton entre guillemets, ou {\"token\": …}", "a token in quotation marks, or {\"token\": …}");

    public static Phrase Counts { get; } = new(
        "عدد صحيح، أو {\"value\": …}، أو {\"atLeast\": …, \"atMost\": …}",
        "un nombre entier, ou {\"value\": …}, ou {\"atLeast\": …, \"atMost\": …}",
        "a whole number, or {\"value\": …}, or {\"atLeast\": …, \"atMost\": …}");

    public static Phrase Source { get; } = new(
        "{\"document\": …} أو {\"register\": …}", "{\"document\": …} ou {\"register\": …}", "{\"document\": …} or {\"register\": …}");

    public static Phrase Judgement { get; } = Phrase.Same("{\"value\": …, \"by\": …, \"on\": …, \"reason\": …}");

    public static Phrase Exactly(params string[] values) => new(
        string.Join(" أو ", values.Select(v => $"\"{v}\"")), string.Join(" ou ", values.Select(v => $"\"{v}\"")), string.Join(" or ", values.Select(v => $"\"{v}\"")));

    public static Phrase Object(FieldSet fields) => Phrase.Same($"{{ {string.Join(", ", fields.Names.Select(n => $"\"{n}\""))} }}");
}
