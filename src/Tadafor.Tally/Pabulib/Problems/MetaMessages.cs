using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>Words for problems with META, as far as the count needs it.</summary>
internal static class MetaMessages
{
    public static readonly PabulibMessage[] All =
    [
        new(PabulibProblemCode.EmptyKey, "empty-key", PabulibSeverity.Warning,
            new Phrase(
                "سطر بلا مفتاح: {1}.",
                "Ligne sans clé : {1}.",
                "A row without a key: {1}."),
            new Phrase(
                "أضف المفتاح أو احذف السطر.",
                "Ajoutez la clé ou supprimez la ligne.",
                "Add the key, or remove the row.")),
        new(PabulibProblemCode.RepeatedKey, "repeated-key", PabulibSeverity.Warning,
            new Phrase(
                "المفتاح {0} مكرر بالقيمة نفسها.",
                "La clé {0} figure deux fois avec la même valeur.",
                "The key {0} comes twice with the same value."),
            new Phrase(
                "احذف أحد السطرين.",
                "Supprimez l'une des lignes.",
                "Remove one of the rows.")),
        new(PabulibProblemCode.ContradictoryKey, "contradictory-key", PabulibSeverity.Error,
            new Phrase(
                "للمفتاح {0} قيمتان: {2} ثم {1}.",
                "La clé {0} a deux valeurs : {2}, puis {1}.",
                "The key {0} has two values: {2}, then {1}."),
            new Phrase(
                "أبق القيمة الصحيحة وحدها.",
                "Ne gardez que la bonne.",
                "Keep the right one only.")),
        new(PabulibProblemCode.MissingKey, "missing-key", PabulibSeverity.Error,
            new Phrase(
                "المفتاح {0} غير موجود، والعدّ يحتاجه.",
                "La clé {0} manque, et le décompte en a besoin.",
                "The key {0} is missing, and the count needs it."),
            new Phrase(
                "أضفه إلى META بقيمة مثل: {2}.",
                "Ajoutez-la à META, avec une valeur telle que : {2}.",
                "Add it to META with a value such as: {2}.")),
        new(PabulibProblemCode.MissingValue, "missing-value", PabulibSeverity.Error,
            new Phrase(
                "القيمة فارغة: {0}.",
                "Valeur vide : {0}.",
                "An empty value: {0}."),
            new Phrase(
                "اكتب عددا مثل {2}.",
                "Écrivez un nombre tel que {2}.",
                "Write a number such as {2}.")),
        new(PabulibProblemCode.NotANumber, "not-a-number", PabulibSeverity.Error,
            new Phrase(
                "ليس عددا: {1} ({0}).",
                "Ce n'est pas un nombre : {1} ({0}).",
                "Not a number: {1} ({0})."),
            new Phrase(
                "اكتب أرقاما، وعند الحاجة نقطة قبل الكسر، مثل {2}.",
                "Écrivez des chiffres, et un point avant les décimales s'il y en a, comme {2}.",
                "Write digits, with a point before decimals if any, such as {2}.")),
        new(PabulibProblemCode.DecimalComma, "decimal-comma", PabulibSeverity.Error,
            new Phrase(
                "عدد فيه فاصلة: {1} ({0})؛ لا يُعرف أهي للكسر أم للآلاف.",
                "Un nombre avec une virgule : {1} ({0}) ; décimale ou milliers, on ne peut le savoir.",
                "A number with a comma: {1} ({0}); decimals or thousands cannot be told."),
            new Phrase(
                "اكتب الكسر بعد نقطة، والآلاف بلا فاصل، مثل {2}.",
                "Écrivez les décimales après un point et les milliers sans séparateur, comme {2}.",
                "Write decimals after a point and thousands without a separator, such as {2}.")),
        new(PabulibProblemCode.NumberTooLarge, "number-too-large", PabulibSeverity.Error,
            new Phrase(
                "عدد أكبر أو أدق مما يمكن حفظه بلا تقريب: {1} ({0}).",
                "Un nombre trop grand ou trop fin pour être gardé exactement : {1} ({0}).",
                "A number too large or too fine to be kept exactly: {1} ({0})."),
            new Phrase(
                "تحقق من العدد؛ أكبر ما يُقبل بأصغر وحدة هو {2}.",
                "Vérifiez-le ; le plus grand accepté, dans la plus petite unité, est {2}.",
                "Check it; the largest accepted, in the smallest unit, is {2}.")),
        new(PabulibProblemCode.NegativeNumber, "negative-number", PabulibSeverity.Error,
            new Phrase(
                "مبلغ سالب: {1} ({0}).",
                "Un montant négatif : {1} ({0}).",
                "An amount below zero: {1} ({0})."),
            new Phrase(
                "اكتب صفرا أو عددا موجبا، مثل {2}.",
                "Écrivez zéro ou un nombre positif, comme {2}.",
                "Write zero or a positive number, such as {2}.")),
        new(PabulibProblemCode.UnreadableLimit, "unreadable-limit", PabulibSeverity.Warning,
            new Phrase(
                "ليس عددا: {1} ({0})؛ أُهمل.",
                "Ce n'est pas un nombre : {1} ({0}) ; il n'en est pas tenu compte.",
                "Not a number: {1} ({0}); it is disregarded."),
            new Phrase(
                "اكتب عددا مثل {2}، أو احذف السطر.",
                "Écrivez un nombre tel que {2}, ou supprimez la ligne.",
                "Write a number such as {2}, or remove the row.")),
        new(PabulibProblemCode.TotalTooLarge, "total-too-large", PabulibSeverity.Error,
            new Phrase(
                "المجموع أكبر مما يمكن حفظه بلا تقريب: {0}.",
                "La somme est trop grande pour être gardée exactement : {0}.",
                "The sum is too large to be kept exactly: {0}."),
            new Phrase(
                "تحقق من الأعداد؛ أكبر مجموع يُقبل هو {2}.",
                "Vérifiez les nombres ; la plus grande somme acceptée est {2}.",
                "Check the numbers; the largest sum accepted is {2}.")),
        new(PabulibProblemCode.UnknownVoteType, "unknown-vote-type", PabulibSeverity.Error,
            new Phrase(
                "نوع تصويت غير معروف: {1}.",
                "Type de vote inconnu : {1}.",
                "An unknown vote type: {1}."),
            new Phrase(
                "اكتب أحد هذه: {2}.",
                "Écrivez l'un de ceux-ci : {2}.",
                "Write one of: {2}.")),
        new(PabulibProblemCode.KnapsackAsApproval, "knapsack-as-approval", PabulibSeverity.Warning,
            new Phrase(
                "نوع التصويت {1} يُقرأ على أنه {2} في حدود الميزانية.",
                "Le type de vote {1} est lu comme {2} dans la limite du budget.",
                "The vote type {1} is read as {2} within the budget."),
            new Phrase(
                "اكتب {2}، وأضف max_sum_cost.",
                "Écrivez {2} et ajoutez max_sum_cost.",
                "Write {2} and add max_sum_cost.")),
        new(PabulibProblemCode.CountDiffers, "count-differs", PabulibSeverity.Warning,
            new Phrase(
                "{0}: المذكور {1}، والموجود {2}.",
                "{0} : annoncé {1}, trouvé {2}.",
                "{0}: stated {1}, found {2}."),
            new Phrase(
                "صحح العدد، أو ابحث عن الأسطر الناقصة: قد يكون الملف مبتورا.",
                "Corrigez le nombre, ou cherchez les lignes qui manquent : le fichier est peut-être tronqué.",
                "Correct the number, or look for the missing rows: the file may be cut off.")),
    ];
}
