namespace Tadafor.Abstractions.Wire.Faults;

/// <content>Faults of fields and values.</content>
public static partial class FaultKinds
{
    /// <summary>A field that a dossier does not have.</summary>
    public static FaultKind UnknownField { get; } = new(
        "dossier.unknown-field",
        new("حقل غير معروف", "champ inconnu", "unknown field"),
        new("احذفه أو صحح اسمه.", "Retirez-le ou corrigez son nom.", "Take it out or correct its name."));

    /// <summary>A field for a name, an identity number or an address, which a dossier never holds.</summary>
    public static FaultKind PersonalData { get; } = new(
        "dossier.personal-data",
        new(
            "حقل لمعطيات شخصية؛ الملف لا يحمل أسماء ولا أرقام بطائق",
            "champ de données personnelles ; un dossier ne porte ni nom ni numéro d'identité",
            "a field for personal data; a dossier carries neither names nor identity numbers"),
        new(
            "احذفه؛ الموقع يمثله رمز «token» وحده.",
            "Retirez-le ; un signataire n'est représenté que par son « token ».",
            "Take it out; a signatory is represented by the “token” alone."));

    /// <summary>The same field twice.</summary>
    public static FaultKind DuplicateField { get; } = new(
        "dossier.duplicate-field",
        new("حقل مكرر", "champ répété", "field repeated"),
        new("أبق على واحد.", "N'en gardez qu'un.", "Keep one."));

    /// <summary>A field without which the object means nothing.</summary>
    public static FaultKind MissingField { get; } = new(
        "dossier.missing-field",
        new("حقل لازم غير موجود", "champ nécessaire absent", "a necessary field is absent"),
        new("أضفه.", "Ajoutez-le.", "Add it."));

    /// <summary>Another kind of value than the field takes.</summary>
    public static FaultKind WrongType { get; } = new(
        "dossier.wrong-type",
        new("قيمة من نوع آخر", "valeur d'un autre type", "a value of another kind"),
        new("صحح القيمة.", "Corrigez la valeur.", "Correct the value."));

    /// <summary>A null.</summary>
    public static FaultKind Null { get; } = new(
        "dossier.null",
        new("قيمة null", "valeur null", "a null"),
        new("إن كان الملف لا يذكر الأمر فاحذف الحقل.", "Si le dossier ne le dit pas, retirez le champ.", "Where the file does not say, leave the field out."));

    /// <summary>An empty text.</summary>
    public static FaultKind EmptyText { get; } = new(
        "dossier.empty-text",
        new("نص فارغ", "texte vide", "an empty text"),
        new("اكتب النص أو احذف الحقل.", "Écrivez le texte ou retirez le champ.", "Write the text or leave the field out."));

    /// <summary>A text beyond the length a field takes.</summary>
    public static FaultKind LongText { get; } = new(
        "dossier.long-text",
        new("نص أطول من 2000 حرف", "texte de plus de 2\u202F000 caractères", "a text of more than 2,000 characters"),
        new("اختصر النص.", "Abrégez le texte.", "Shorten the text."));

    /// <summary>Not a day of the calendar, or written another way.</summary>
    public static FaultKind WrongDate { get; } = new(
        "dossier.wrong-date",
        new("تاريخ غير صحيح", "date incorrecte", "not a date"),
        new("اكتب التاريخ هكذا: 2023-08-07.", "Écrivez la date ainsi : 2023-08-07.", "Write the date as 2023-08-07."));

    /// <summary>A year far from any petition.</summary>
    public static FaultKind DateOutOfRange { get; } = new(
        "dossier.date-out-of-range",
        new("تاريخ خارج السنوات من 1900 إلى 2199", "date hors des années 1900 à 2199", "a date outside the years 1900 to 2199"),
        new("صحح السنة.", "Corrigez l'année.", "Correct the year."));

    /// <summary>A version of the format that this library does not read.</summary>
    public static FaultKind UnknownSchema { get; } = new(
        "dossier.unknown-schema",
        new("صيغة ملف غير معروفة", "format de dossier inconnu", "unknown format of dossier"),
        new("استعمل الصيغة المذكورة.", "Utilisez le format indiqué.", "Use the format given."));

    /// <summary>Neither citizens nor an association.</summary>
    public static FaultKind UnknownKind { get; } = new(
        "dossier.unknown-kind",
        new("صنف غير معروف لمقدمي العريضة", "qualité inconnue des pétitionnaires", "unknown kind of petitioners"),
        new("اختر أحد الصنفين.", "Choisissez l'une des deux.", "Take one of the two."));

    /// <summary>A bare answer where a person judges.</summary>
    public static FaultKind JudgementExpected { get; } = new(
        "dossier.judgement-expected",
        new(
            "هذا أمر يقدره من يعينه القانون، ولا يكفي فيه جواب مجرد",
            "ce point relève d'une appréciation : une réponse seule ne suffit pas",
            "a person judges this: a bare answer is not enough"),
        new(
            "اكتب الجواب ومن قدره ومتى ولماذا، أو احذف الحقل إلى حين البت.",
            "Donnez la réponse, par qui, quand et pourquoi, ou retirez le champ en attendant.",
            "Give the answer, by whom, when and why, or leave the field out until then."));

    /// <summary>A source that names nothing, or two things.</summary>
    public static FaultKind UnclearSource { get; } = new(
        "dossier.unclear-source",
        new("مصدر لا يذكر وثيقة أو سجلا، أو يذكر الاثنين", "source sans document ni registre, ou avec les deux", "a source with neither document nor register, or with both"),
        new("اذكر واحدا منهما.", "Nommez l'un des deux.", "Name one of the two."));

    /// <summary>A figure published before its census.</summary>
    public static FaultKind PublishedBeforeTaken { get; } = new(
        "census.published-before-taken",
        new("نشر الإحصاء سابق لإنجازه", "recensement publié avant d'être effectué", "a census published before it was taken"),
        new("صحح أحد التاريخين.", "Corrigez l'une des deux dates.", "Correct one of the two dates."));

    /// <summary>A count below zero.</summary>
    public static FaultKind NegativeCount { get; } = new(
        "count.negative",
        new("عدد سالب", "nombre négatif", "a negative count"),
        new("اكتب صفرا أو أكثر، أو احذف الحقل إن كان العدد مجهولا.", "Écrivez zéro ou plus, ou retirez le champ si le nombre est inconnu.", "Write zero or more, or leave the field out if the number is not known."));

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

    /// <summary>A lower bound above the upper one.</summary>
    public static FaultKind ReversedBounds { get; } = new(
        "count.reversed-bounds",
        new("الحد الأدنى يفوق الحد الأقصى", "la borne basse dépasse la borne haute", "the lower bound is above the upper one"),
        new("صحح الحدين.", "Corrigez les bornes.", "Correct the bounds."));
}
