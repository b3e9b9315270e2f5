namespace Tadafor.Domain.Faults;

/// <summary>What can be wrong with the text of any document, whatever it holds.</summary>
internal static class TextFaults
{
    /// <summary>There is no text.</summary>
    public static FaultKind Empty { get; } = new(
        "json.empty",
        new("الملف فارغ", "le document est vide", "the document is empty"),
        new("أعط ملف JSON.", "Donnez un document JSON.", "Give a JSON document."));

    /// <summary>It is not JSON at this place.</summary>
    public static FaultKind Syntax { get; } = new(
        "json.syntax",
        new(
            "ليس JSON صحيحا في هذا الموضع، ولم يقرأ ما بعده",
            "JSON invalide à cet endroit ; la suite n'a pas été lue",
            "not valid JSON here; what follows was not read"),
        new(
            "تحقق من الفواصل والأقواس وعلامات التنصيص.",
            "Vérifiez virgules, accolades, crochets et guillemets.",
            "Check commas, braces, brackets and quotation marks."));

    /// <summary>The text ends too early.</summary>
    public static FaultKind Unfinished { get; } = new(
        "json.unfinished",
        new("ينتهي الملف قبل تمامه", "le document s'arrête avant la fin", "the document ends before it is complete"),
        new("أكمل الملف.", "Complétez le document.", "Complete the document."));

    /// <summary>A comment, which JSON does not have.</summary>
    public static FaultKind Comment { get; } = new(
        "json.comment",
        new(
            "تعليق، ولا تعليقات في JSON؛ ولم يقرأ ما بعده",
            "un commentaire, ce que JSON n'a pas ; la suite n'a pas été lue",
            "a comment, which JSON does not have; what follows was not read"),
        new("احذف التعليق.", "Retirez le commentaire.", "Take the comment out."));

    /// <summary>Something follows the document.</summary>
    public static FaultKind TrailingData { get; } = new(
        "json.trailing-data",
        new("نص بعد نهاية الملف", "du texte après la fin du document", "text after the end of the document"),
        new("احذف ما بعد القوس الأخير.", "Retirez ce qui suit la dernière accolade.", "Take out what follows the last brace."));

    /// <summary>The bytes are not UTF-8.</summary>
    public static FaultKind InvalidUtf8 { get; } = new(
        "json.invalid-utf8",
        new(
            "الترميز ليس UTF-8 في هذا الموضع، ولم يقرأ ما بعده",
            "octets non UTF-8 à cet endroit ; la suite n'a pas été lue",
            "bytes that are not UTF-8 here; what follows was not read"),
        new("احفظ الملف بترميز UTF-8.", "Enregistrez le document en UTF-8.", "Save the document as UTF-8."));

    /// <summary>A text with half of a surrogate pair.</summary>
    public static FaultKind InvalidText { get; } = new(
        "json.invalid-text",
        new("نص فيه رمز \\u غير تام", "texte avec un échappement \\u incomplet", "text with an incomplete \\u escape"),
        new("أعد كتابة النص.", "Réécrivez le texte.", "Write the text again."));

    /// <summary>Too many levels.</summary>
    public static FaultKind TooDeep { get; } = new(
        "json.too-deep",
        new("أكثر من 64 مستوى من التداخل", "plus de 64 niveaux d'imbrication", "more than 64 levels of nesting"),
        new(
            "ليس في الملف ما يحتاج إلى ذلك: احذفه.",
            "Rien dans un dossier n'en demande autant : retirez-le.",
            "Nothing in a dossier needs that: take it out."));

    /// <summary>One text or number is longer than anything a dossier holds.</summary>
    public static FaultKind TooLong { get; } = new(
        "json.too-long",
        new(
            "نص أطول من المسموح (ميغابايت واحد)، ولم يقرأ ما بعده",
            "texte plus long que permis (un mégaoctet) ; la suite n'a pas été lue",
            "a text longer than allowed (one megabyte); what follows was not read"),
        new("اختصر النص.", "Abrégez le texte.", "Shorten the text."));

    /// <summary>A count below zero.</summary>
    public static FaultKind NegativeCount { get; } = new(
        "count.negative",
        new("عدد سالب", "nombre négatif", "a negative count"),
        new(
            "اكتب صفرا أو أكثر، أو احذف الحقل إن كان العدد مجهولا.",
            "Écrivez zéro ou plus, ou retirez le champ si le nombre est inconnu.",
            "Write zero or more, or leave the field out if the number is not known."));

    /// <summary>A count with a fraction or an exponent.</summary>
    public static FaultKind FractionalCount { get; } = new(
        "count.not-whole",
        new("عدد غير صحيح (كسر أو أس)", "nombre non entier (décimales ou exposant)", "not a whole number (fraction or exponent)"),
        new("اكتب العدد بالأرقام وحدها.", "Écrivez le nombre avec des chiffres seulement.", "Write the number in digits only."));

    /// <summary>A count beyond anything real.</summary>
    public static FaultKind TooLargeCount { get; } = new(
        "count.too-large",
        new("عدد يتجاوز ألف مليون", "nombre supérieur à un milliard", "a count above a thousand million"),
        new("صحح العدد.", "Corrigez le nombre.", "Correct the number."));

    /// <summary>A free text holds what looks like an identity number.</summary>
    public static FaultKind IdentityNumberInText { get; } = new(
        "text.identity-number",
        new(
            "في النص ما يشبه رقم بطاقة تعريف، وهذا النص يظهر في القرار",
            "le texte contient ce qui ressemble à un numéro de carte d'identité, et il figurera dans la décision",
            "the text holds what looks like an identity-card number, and it will stand in the decision"),
        new("احذف الرقم من النص.", "Retirez le numéro du texte.", "Take the number out of the text."));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FaultKind> All { get; } =
    [
        Empty, Syntax, Unfinished, Comment, TrailingData, InvalidUtf8, InvalidText, TooDeep, TooLong, NegativeCount, FractionalCount,
        TooLargeCount, IdentityNumberInText,
    ];
}
