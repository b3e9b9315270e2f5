using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>Words for problems with cells and labels, found by checking.</summary>
internal static class CellCheckMessages
{
    public static readonly PabulibMessage[] All =
    [
        new(PabulibProblemCode.FirstColumn, "first-column", PabulibSeverity.Warning,
            new Phrase(
                "العمود الأول {1}، والمنتظر {2}.",
                "La première colonne est {1} et non {2}.",
                "The first column is {1}, not {2}."),
            new Phrase(
                "ضع العمود {2} أولا.",
                "Mettez la colonne {2} en premier.",
                "Put the column {2} first.")),
        new(PabulibProblemCode.SurroundingSpace, "surrounding-space", PabulibSeverity.Warning,
            new Phrase(
                "فراغ في أول الخانة أو آخرها ({0}): {1}.",
                "Des espaces au bord de la cellule ({0}) : {1}.",
                "Spaces at an end of the cell ({0}): {1}."),
            new Phrase(
                "احذفها.",
                "Supprimez-les.",
                "Remove them.")),
        new(PabulibProblemCode.NoBreakSpace, "no-break-space", PabulibSeverity.Warning,
            new Phrase(
                "فراغ لا ينقسم، يبدو كالفراغ العادي ({0}): {1}.",
                "Une espace insécable, qui ressemble à une espace ordinaire ({0}) : {1}.",
                "A no-break space, which looks like an ordinary one ({0}): {1}."),
            new Phrase(
                "استبدله بفراغ عادي.",
                "Remplacez-la par une espace ordinaire.",
                "Replace it with an ordinary space.")),
        new(PabulibProblemCode.SpaceInList, "space-in-list", PabulibSeverity.Warning,
            new Phrase(
                "فراغ بعد الفاصلة في قائمة ({0}): {1}.",
                "Une espace après la virgule d'une liste ({0}) : {1}.",
                "A space after the comma of a list ({0}): {1}."),
            new Phrase(
                "احذفه؛ وإن كانت الفاصلة جزءا من اسم، فاكتبه بلا فاصلة.",
                "Supprimez-la ; si la virgule fait partie d'un nom, écrivez-le sans virgule.",
                "Remove it; where the comma belongs to a name, write the name without one.")),
        new(PabulibProblemCode.InvalidValue, "invalid-value", PabulibSeverity.Warning,
            new Phrase(
                "قيمة غير صالحة ({0}): {1}.",
                "Valeur impossible ({0}) : {1}.",
                "An impossible value ({0}): {1}."),
            new Phrase(
                "اكتب {2}.",
                "Écrivez {2}.",
                "Write {2}.")),
        new(PabulibProblemCode.LabelSpelling, "label-spelling", PabulibSeverity.Warning,
            new Phrase(
                "اسم واحد مكتوب بطريقتين ({0}): {1} و{2}.",
                "Un même nom écrit de deux façons ({0}) : {1} et {2}.",
                "The same label spelled in two ways ({0}): {1} and {2}."),
            new Phrase(
                "وحّد الكتابة.",
                "Écrivez-le partout de la même façon.",
                "Spell it the same way everywhere.")),
        new(PabulibProblemCode.UndeclaredLabel, "undeclared-label", PabulibSeverity.Warning,
            new Phrase(
                "{1} غير مذكور في {2} ({0}).",
                "{1} n'est pas dans {2} ({0}).",
                "{1} is not in {2} ({0})."),
            new Phrase(
                "أضفه إلى {2}، أو صحح كتابته.",
                "Ajoutez-le à {2}, ou corrigez-le.",
                "Add it to {2}, or correct it.")),
        new(PabulibProblemCode.UnusedLabel, "unused-label", PabulibSeverity.Warning,
            new Phrase(
                "{1} مذكور في {0} ولا يستعمله أي سطر.",
                "{1} est dans {0} et aucune ligne ne l'emploie.",
                "{1} is in {0}, and no row uses it."),
            new Phrase(
                "احذفه، أو صحح كتابته.",
                "Supprimez-le, ou corrigez-le.",
                "Remove it, or correct it.")),
    ];
}
