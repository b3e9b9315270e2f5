using Tadafor.Domain.Faults;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Desks;

/// <summary>What can be wrong with an order beside its document.</summary>
internal static class DeskFaults
{
    private static readonly FaultKind _noFile = new(
        "desk.no-such-file",
        new("لا ملف بهذا المرجع", "aucun dossier sous cette référence", "no file under this reference"),
        new("صحح المرجع، أو افتح الملف أولا.", "Corrigez la référence, ou ouvrez d'abord le dossier.", "Correct the reference, or open the file first."));

    private static readonly FaultKind _fileExists = new(
        "desk.file-exists",
        new("يوجد ملف بهذا المرجع", "un dossier existe sous cette référence", "a file exists under this reference"),
        new("اختر مرجعا آخر.", "Choisissez une autre référence.", "Choose another reference."));

    private static readonly FaultKind _keyTaken = new(
        "desk.key-taken",
        new(
            "استعمل هذا المفتاح لأمر آخر في الملف",
            "cette clé a servi à un autre ordre du dossier",
            "this key was used for another order in the file"),
        new("اختر مفتاحا جديدا.", "Choisissez une nouvelle clé.", "Choose a new key."));

    private static readonly FaultKind _noDay = new(
        "desk.no-day-of-deposit",
        new("لا يذكر الملف تاريخ الإيداع", "le dossier ne dit pas le jour du dépôt", "the dossier does not say the day of deposit"),
        new("أضف «depositedOn».", "Ajoutez « depositedOn ».", "Add “depositedOn”."));

    private static readonly FaultKind _noProcedure = new(
        "desk.no-procedure",
        new(
            "لم تحدد مسطرة لهذا النوع من الملفات",
            "aucune procédure n'est donnée pour ce genre de dossier",
            "no procedure is given for this kind of file"),
        new(
            "عين «national-government» أو «national-parliament»؛ ولا مسطرة للملتمسات.",
            "Donnez « national-government » ou « national-parliament » ; les motions n'ont pas de procédure ici.",
            "Give “national-government” or “national-parliament”; motions have no procedure here."));

    private static readonly FaultKind _erased = new(
        "desk.dossier-erased",
        new("محيت وثائق الملف", "les pièces du dossier ont été effacées", "the dossier was erased"),
        new("لا يمكن فحصه من جديد.", "Il ne peut plus être examiné.", "It can no longer be examined."));

    private static readonly FaultKind _noVersion = new(
        "desk.no-such-version",
        new("لا صيغة بهذا المعرف في الملف", "aucune version de cet identifiant au dossier", "the file holds no version of this identifier"),
        new("اكتب معرف صيغة من الملف.", "Écrivez l'identifiant d'une version du dossier.", "Write the identifier of a version of the file."));

    public static DocumentFaults NoVersion => Of(_noVersion, "$.version");

    public static DocumentFaults NoFile => Of(_noFile, "$");

    public static DocumentFaults FileExists => Of(_fileExists, "$");

    public static DocumentFaults KeyTaken => Of(_keyTaken, "$");

    public static DocumentFaults NoDay => Of(_noDay, "$.depositedOn");

    public static DocumentFaults NoProcedure => Of(_noProcedure, "$.law");

    public static DocumentFaults Erased => Of(_erased, "$");

    /// <summary>Faults without places in a text that nobody has seen: the file as the desk writes it.</summary>
    public static DocumentFaults Unplaced(DocumentFaults faults) =>
        new(faults.Listed.Select(f => f with { Place = null }).ToSequence(), faults.NotListed);

    private static DocumentFaults Of(FaultKind kind, string path) => new(Sequence.Of(new DocumentFault(kind, path)));
}
