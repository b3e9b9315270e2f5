using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>Words for problems with META, found by checking.</summary>
internal static class MetaCheckMessages
{
    public static readonly PabulibMessage[] All =
    [
        new(PabulibProblemCode.MissingObligatoryKey, "missing-obligatory-key", PabulibSeverity.Warning,
            new Phrase(
                "المفتاح {0} إلزامي في هذا الصنف من الملفات، وهو غير موجود.",
                "La clé {0} est obligatoire dans ce format et manque.",
                "The key {0} is obligatory in this format and missing."),
            new Phrase(
                "أضفه إلى META.",
                "Ajoutez-la à META.",
                "Add it to META.")),
        new(PabulibProblemCode.UnknownKey, "unknown-key", PabulibSeverity.Warning,
            new Phrase(
                "مفتاح لا يعرفه هذا الصنف من الملفات: {1}.",
                "Une clé que le format ne connaît pas : {1}.",
                "A key the format does not know: {1}."),
            new Phrase(
                "صحح اسمه، أو انقل المعلومة إلى comment.",
                "Corrigez son nom, ou mettez l'information dans comment.",
                "Correct its name, or move the information to comment.")),
        new(PabulibProblemCode.KeyOutOfOrder, "key-out-of-order", PabulibSeverity.Warning,
            new Phrase(
                "ترتيب المفاتيح غير معتاد: {0}.",
                "Ordre des clés inhabituel : {0}.",
                "Keys in an unusual order: {0}."),
            new Phrase(
                "ضع {1} قبل {2}؛ لا أثر للترتيب في العدّ.",
                "Mettez {1} avant {2} ; le décompte n'en dépend pas.",
                "Put {1} before {2}; the count does not depend on it.")),
        new(PabulibProblemCode.UnknownColumn, "unknown-column", PabulibSeverity.Warning,
            new Phrase(
                "عمود لا يعرفه هذا الصنف من الملفات: {1}.",
                "Une colonne que le format ne connaît pas : {1}.",
                "A column the format does not know: {1}."),
            new Phrase(
                "صحح اسمه، أو اشرحه في comment.",
                "Corrigez son nom, ou expliquez-la dans comment.",
                "Correct its name, or explain it in comment.")),
        new(PabulibProblemCode.OldColumnName, "old-column-name", PabulibSeverity.Warning,
            new Phrase(
                "العمود {1} باسمه القديم.",
                "La colonne {1} porte son ancien nom.",
                "The column {1} has its old name."),
            new Phrase(
                "سمّه {2}.",
                "Nommez-la {2}.",
                "Name it {2}.")),
        new(PabulibProblemCode.ColumnOutOfOrder, "column-out-of-order", PabulibSeverity.Warning,
            new Phrase(
                "ترتيب الأعمدة غير معتاد: {0}.",
                "Ordre des colonnes inhabituel : {0}.",
                "Columns in an unusual order: {0}."),
            new Phrase(
                "ضع {1} قبل {2}؛ لا أثر للترتيب في العدّ.",
                "Mettez {1} avant {2} ; le décompte n'en dépend pas.",
                "Put {1} before {2}; the count does not depend on it.")),
        new(PabulibProblemCode.UnknownRule, "unknown-rule", PabulibSeverity.Warning,
            new Phrase(
                "قاعدة عدّ غير معروفة: {1}.",
                "Une règle inconnue : {1}.",
                "An unknown rule: {1}."),
            new Phrase(
                "اكتب إحدى هذه: {2}.",
                "Écrivez l'une de celles-ci : {2}.",
                "Write one of: {2}.")),
        new(PabulibProblemCode.UnknownCountry, "unknown-country", PabulibSeverity.Warning,
            new Phrase(
                "اسم بلد غير معروف: {1}.",
                "Un nom de pays inconnu : {1}.",
                "An unknown name of a country: {1}."),
            new Phrase(
                "اكتب اسم البلد بالإنجليزية، مثل {2}.",
                "Écrivez le nom du pays en anglais, comme {2}.",
                "Write the name of the country in English, such as {2}.")),
        new(PabulibProblemCode.UnknownLanguage, "unknown-language", PabulibSeverity.Warning,
            new Phrase(
                "رمز لغة غير معروف: {1}.",
                "Un code de langue inconnu : {1}.",
                "An unknown code of a language: {1}."),
            new Phrase(
                "اكتب رمزا من حرفين (ISO 639-1)، مثل {2}.",
                "Écrivez un code à deux lettres (ISO 639-1), comme {2}.",
                "Write a code of two letters (ISO 639-1), such as {2}.")),
        new(PabulibProblemCode.UnknownCurrency, "unknown-currency", PabulibSeverity.Warning,
            new Phrase(
                "رمز عملة غير معروف: {1}.",
                "Un code de monnaie inconnu : {1}.",
                "An unknown code of a currency: {1}."),
            new Phrase(
                "اكتب رمزا من ثلاثة أحرف (ISO 4217)، مثل {2}.",
                "Écrivez un code à trois lettres (ISO 4217), comme {2}.",
                "Write a code of three letters (ISO 4217), such as {2}.")),
        new(PabulibProblemCode.InvalidDate, "invalid-date", PabulibSeverity.Warning,
            new Phrase(
                "ليس تاريخا: {1} ({0}).",
                "Ce n'est pas une date : {1} ({0}).",
                "Not a date: {1} ({0})."),
            new Phrase(
                "اكتب يوما مثل {2}، أو السنة وحدها.",
                "Écrivez un jour comme {2}, ou l'année seule.",
                "Write a day such as {2}, or the year alone.")),
        new(PabulibProblemCode.DatesReversed, "dates-reversed", PabulibSeverity.Warning,
            new Phrase(
                "ينتهي التصويت ({1}) قبل أن يبدأ ({2}).",
                "Le vote finit ({1}) avant de commencer ({2}).",
                "The vote ends ({1}) before it begins ({2})."),
            new Phrase(
                "صحح أحد التاريخين.",
                "Corrigez l'une des dates.",
                "Correct one of the dates.")),
        new(PabulibProblemCode.InvalidFlag, "invalid-flag", PabulibSeverity.Warning,
            new Phrase(
                "{0} لا تقبل إلا {2}، والمكتوب {1}.",
                "{0} n'admet que {2} ; on lit {1}.",
                "{0} takes only {2}; it says {1}."),
            new Phrase(
                "اكتب {2}، أو احذف السطر.",
                "Écrivez {2}, ou supprimez la ligne.",
                "Write {2}, or remove the row.")),
        new(PabulibProblemCode.CommentNumbering, "comment-numbering", PabulibSeverity.Warning,
            new Phrase(
                "الملاحظات غير مرقمة كما ينبغي: بعد هذا يُنتظر {2}.",
                "Les commentaires ne sont pas numérotés comme il faut : on attend {2}.",
                "The comments are not numbered as they should be: {2} is expected."),
            new Phrase(
                "رقّمها #1: ثم #2: وهكذا.",
                "Numérotez-les #1:, #2: et ainsi de suite.",
                "Number them #1:, #2: and so on.")),
        new(PabulibProblemCode.IncompatibleKey, "incompatible-key", PabulibSeverity.Warning,
            new Phrase(
                "المفتاح {0} لا معنى له مع نوع التصويت {2}.",
                "La clé {0} n'a pas de sens pour le type de vote {2}.",
                "The key {0} means nothing for the vote type {2}."),
            new Phrase(
                "احذفه، أو صحح نوع التصويت.",
                "Supprimez-la, ou corrigez le type de vote.",
                "Remove it, or correct the vote type.")),
        new(PabulibProblemCode.MissingMaxSumPoints, "missing-max-sum-points", PabulibSeverity.Warning,
            new Phrase(
                "رصيد النقط {0} غير مذكور.",
                "Le nombre de points de chaque votant ({0}) n'est pas dit.",
                "The number of points each voter has ({0}) is not stated."),
            new Phrase(
                "أضف {0} إلى META.",
                "Ajoutez {0} à META.",
                "Add {0} to META.")),
        new(PabulibProblemCode.MissingThreshold, "missing-threshold", PabulibSeverity.Warning,
            new Phrase(
                "القاعدة {1} تحتاج {0}، وهو غير مذكور.",
                "La règle {1} a besoin de {0}, qui manque.",
                "The rule {1} needs {0}, which is missing."),
            new Phrase(
                "أضفه إلى META.",
                "Ajoutez-la à META.",
                "Add it to META.")),
        new(PabulibProblemCode.ListLengthDiffers, "list-length-differs", PabulibSeverity.Warning,
            new Phrase(
                "قيم {0}: {1}، والمنتظر {2}.",
                "Valeurs de {0} : {1} ; il en faut {2}.",
                "Values of {0}: {1}; there should be {2}."),
            new Phrase(
                "اكتب قيمة لكل فئة، بالترتيب نفسه.",
                "Donnez une valeur à chaque catégorie, dans le même ordre.",
                "Give one value for each category, in the same order.")),
    ];
}
