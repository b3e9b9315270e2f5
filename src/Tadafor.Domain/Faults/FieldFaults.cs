namespace Tadafor.Domain.Faults;

/// <summary>
/// What can be wrong with the fields of one kind of document: the same words for all of them, under a code that names the document.
/// </summary>
/// <param name="document">What the codes begin with, such as <c>ledger</c>.</param>
/// <param name="aboutPersons">Whether people may be tempted to write names and identity numbers into it.</param>
/// <param name="onlyNames">
/// The names of fields that messages may repeat, where nothing else of the document may be repeated, because whatever stands in it may be
/// about a person; <see langword="null"/> where messages repeat what they found.
/// </param>
internal sealed class FieldFaults(string document, bool aboutPersons = false, IReadOnlySet<string>? onlyNames = null)
{
    /// <summary>What the codes begin with.</summary>
    public string Document { get; } = document;

    /// <summary>Whether a field with the name of personal data is answered with why there is none.</summary>
    public bool AboutPersons { get; } = aboutPersons;

    /// <summary>Whether messages repeat what they found.</summary>
    public bool RepeatsFound => onlyNames is null;

    /// <summary>Whether messages may repeat the name of a field.</summary>
    public bool RepeatsName(string name) => onlyNames?.Contains(name) != false;

    /// <summary>A field that the document does not have.</summary>
    public FaultKind UnknownField { get; } = new(
        $"{document}.unknown-field",
        new("حقل غير معروف", "champ inconnu", "unknown field"),
        new("احذفه أو صحح اسمه.", "Retirez-le ou corrigez son nom.", "Take it out or correct its name."));

    /// <summary>A field for a name, an identity number or an address, which it never holds.</summary>
    public FaultKind PersonalData { get; } = new(
        $"{document}.personal-data",
        new(
            "حقل لمعطيات شخصية؛ الملف لا يحمل أسماء ولا أرقام بطائق",
            "champ de données personnelles ; un dossier ne porte ni nom ni numéro d'identité",
            "a field for personal data; a dossier carries neither names nor identity numbers"),
        new(
            "احذفه؛ الموقع يمثله رمز «token» وحده.",
            "Retirez-le ; un signataire n'est représenté que par son « token ».",
            "Take it out; a signatory is represented by the “token” alone."));

    /// <summary>The same field twice.</summary>
    public FaultKind DuplicateField { get; } = new(
        $"{document}.duplicate-field",
        new("حقل مكرر", "champ répété", "field repeated"),
        new("أبق على واحد.", "N'en gardez qu'un.", "Keep one."));

    /// <summary>A field without which the object means nothing.</summary>
    public FaultKind MissingField { get; } = new(
        $"{document}.missing-field",
        new("حقل لازم غير موجود", "champ nécessaire absent", "a necessary field is absent"),
        new("أضفه.", "Ajoutez-le.", "Add it."));

    /// <summary>Another kind of value than the field takes.</summary>
    public FaultKind WrongType { get; } = new(
        $"{document}.wrong-type",
        new("قيمة من نوع آخر", "valeur d'un autre type", "a value of another kind"),
        new("صحح القيمة.", "Corrigez la valeur.", "Correct the value."));

    /// <summary>A null.</summary>
    public FaultKind Null { get; } = new(
        $"{document}.null",
        new("قيمة null", "valeur null", "a null"),
        new(
            "إن كان الملف لا يذكر الأمر فاحذف الحقل.",
            "Si le dossier ne le dit pas, retirez le champ.",
            "Where the file does not say, leave the field out."));

    /// <summary>An empty text.</summary>
    public FaultKind EmptyText { get; } = new(
        $"{document}.empty-text",
        new("نص فارغ", "texte vide", "an empty text"),
        new("اكتب النص أو احذف الحقل.", "Écrivez le texte ou retirez le champ.", "Write the text or leave the field out."));

    /// <summary>A text beyond the length a field takes.</summary>
    public FaultKind LongText { get; } = new(
        $"{document}.long-text",
        new("نص أطول من 2000 حرف", "texte de plus de 2\u202F000 caractères", "a text of more than 2,000 characters"),
        new("اختصر النص.", "Abrégez le texte.", "Shorten the text."));

    /// <summary>Not a day of the calendar, or written another way.</summary>
    public FaultKind WrongDate { get; } = new(
        $"{document}.wrong-date",
        new("تاريخ غير صحيح", "date incorrecte", "not a date"),
        new("اكتب التاريخ هكذا: 2023-08-07.", "Écrivez la date ainsi : 2023-08-07.", "Write the date as 2023-08-07."));

    /// <summary>Written as a day, and no such day exists, as 29 February of a common year.</summary>
    public FaultKind NoSuchDay { get; } = new(
        $"{document}.no-such-day",
        new("لا وجود لهذا اليوم في التقويم", "ce jour n'existe pas dans le calendrier", "this day does not exist in the calendar"),
        new("صحح اليوم أو الشهر أو السنة.", "Corrigez le jour, le mois ou l'année.", "Correct the day, the month or the year."));

    /// <summary>A year far from any petition.</summary>
    public FaultKind DateOutOfRange { get; } = new(
        $"{document}.date-out-of-range",
        new("تاريخ خارج السنوات من 1900 إلى 2199", "date hors des années 1900 à 2199", "a date outside the years 1900 to 2199"),
        new("صحح السنة.", "Corrigez l'année.", "Correct the year."));

    /// <summary>A version of the format that this library does not read.</summary>
    public FaultKind UnknownSchema { get; } = document == "dossier"
        ? new(
            "dossier.unknown-schema",
            new("صيغة ملف غير معروفة", "format de dossier inconnu", "unknown format of dossier"),
            new("استعمل الصيغة المذكورة.", "Utilisez le format indiqué.", "Use the format given."))
        : new(
            $"{document}.unknown-schema",
            new("صيغة غير معروفة", "format inconnu", "unknown format"),
            new("استعمل الصيغة المذكورة.", "Utilisez le format indiqué.", "Use the format given."));

    /// <summary>A word that is none of those the field takes.</summary>
    public FaultKind UnknownWord { get; } = new(
        $"{document}.unknown-word",
        new("كلمة غير معروفة هنا", "mot inconnu ici", "a word that is not known here"),
        new("اختر إحدى الكلمات المذكورة.", "Choisissez l'un des mots cités.", "Take one of the words given."));

    /// <summary>All of them.</summary>
    public IReadOnlyList<FaultKind> All =>
    [
        UnknownField, PersonalData, DuplicateField, MissingField, WrongType, Null, EmptyText, LongText, WrongDate, NoSuchDay,
        DateOutOfRange,
        UnknownSchema, UnknownWord,
    ];
}
