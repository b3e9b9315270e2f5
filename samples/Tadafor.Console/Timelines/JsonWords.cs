using Tadafor.Domain.Words;

namespace Tadafor.Console.Timelines;

/// <summary>What can be wrong with a field.</summary>
internal static class JsonWords
{
    public static Phrase Object { get; } = new("كائن {…}", "un objet {…}", "an object {…}");

    public static Phrase List { get; } = new("لائحة […]", "une liste […]", "a list […]");

    public static Phrase Text { get; } = new("نص غير فارغ", "un texte non vide", "a text that is not empty");

    public static Phrase YesNo { get; } = new("true أو false", "true ou false", "true or false");

    public static Phrase Whole { get; } = new("عدد صحيح", "un nombre entier", "a whole number");

    public static Phrase Day { get; } = new("يوم مكتوب هكذا: \"2023-08-07\"", "un jour écrit ainsi : \"2023-08-07\"", "a day written as \"2023-08-07\"");

    public static Phrase Expected { get; } = new("المنتظر: {0}", "attendu : {0}", "expected: {0}");

    public static Phrase Missing { get; } = new("حقل ناقص؛ المنتظر: {0}", "champ absent ; attendu : {0}", "missing; expected: {0}");

    public static Phrase Twice { get; } = new("ورد مرتين؛ احتفظ بواحد", "donné deux fois ; gardez-en un", "given twice; keep one");

    public static Phrase Unknown { get; } = new("حقل غير معروف؛ احذفه أو صححه", "champ inconnu ; supprimez-le ou corrigez-le", "unknown field; remove or correct it");

    public static Phrase NotOneOf { get; } = new("{0} غير معروف؛ اختر من: {1}", "{0} est inconnu ; choisissez parmi : {1}", "{0} is not known; choose one of: {1}");

    public static Phrase DidYouMean { get; } = new("{0}. هل تقصد «{1}»؟", "{0}. Vouliez-vous « {1} » ?", "{0}. Did you mean “{1}”?");

    public static Phrase NotJson { get; } = new(
        "ليس JSON صالحا (السطر {0}، الموضع {1})", "JSON mal formé (ligne {0}, position {1})", "not well-formed JSON (line {0}, position {1})");
}
