using Tadafor.Domain.Charters;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Charters;

/// <summary>What can be wrong with a charter beyond its fields.</summary>
internal static class CharterFaults
{
    public static FieldFaults Kinds { get; } = new("charter", aboutPersons: true);

    public static FieldFaults RulesKinds { get; } = new("internal-rules", aboutPersons: true);

    public static FaultKind NoWords { get; } = new(
        "charter.no-words",
        new("لا نص بأي لغة", "aucun texte, dans aucune langue", "no words in any language"),
        new("اكتب النص بلغة على الأقل.", "Écrivez le texte dans une langue au moins.", "Write the words in one language at least."));

    public static FaultKind BodyOfRegion { get; } = new(
        "internal-rules.body-of-region",
        new("هيئة لا تكون إلا لجهة", "instance que seule une région a", "a body that only a region has"),
        new("اختر نوعا آخر.", "Choisissez une autre sorte.", "Choose another kind."));

    public static FaultKind NoVersion { get; } = new(
        "charter.no-version",
        new("لا صيغة في الملف", "aucune version au fichier", "the file holds no version"),
        new("أضف صيغة.", "Ajoutez une version.", "Add a version."));

    public static FaultKind NoClause { get; } = new(
        "charter.no-clause",
        new("نص دون بنود", "texte sans clause", "a text without clauses"),
        new("أضف بنودها.", "Ajoutez ses clauses.", "Add its clauses."));

    public static FaultKind SameId { get; } = new(
        "charter.same-id",
        new("المعرف أو الرقم نفسه مرتين", "le même identifiant ou numéro deux fois", "the same identifier or number twice"),
        new("غير أحدهما.", "Changez l'un des deux.", "Change one of the two."));

    public static FaultKind VersionsOutOfOrder { get; } = new(
        "charter.versions-out-of-order",
        new("صيغة مؤرخة قبل سابقتها", "version antérieure à celle qui la précède", "a version dated before the one above it"),
        new("رتب الصيغ حسب تواريخها.", "Rangez les versions par date.", "Put the versions in the order of their days."));

    public static FaultKind TwoCommitments { get; } = new(
        "charter.two-commitments",
        new("التزامان في بند واحد", "deux engagements dans une clause", "two commitments in one clause"),
        new(
            "اجعل لكل التزام بندا حتى يتتبع برقمه.",
            "Donnez une clause à chaque engagement, pour le suivre par son numéro.",
            "Give each commitment a clause, so that it is followed by its number."));

    public static FaultKind SamePrinciple { get; } = new(
        "charter.same-principle",
        new("جوابان عن مبدأ واحد", "deux réponses sur un principe", "two answers on one principle"),
        new("أبق على واحد.", "N'en gardez qu'une.", "Keep one."));

    public static FaultKind ShareAboveOne { get; } = new(
        "charter.share-above-one",
        new("حصة تفوق الكل", "part supérieure au tout", "a share larger than the whole"),
        new("اكتب parts أصغر من of أو مساويا له.", "« parts » ne dépasse pas « of ».", "“parts” is not above “of”."));

    public static FaultKind NoSuchParty { get; } = new(
        "charter.no-such-party",
        new("لا طرف بهذا المعرف", "aucune partie de cet identifiant", "no party has this identifier"),
        new("اكتب معرف طرف من الملف.", "Écrivez l'identifiant d'une partie du fichier.", "Write the identifier of a party of the file."));

    private static readonly FaultKind _noSuchVersion = new(
        "charter.no-such-version",
        new("لا صيغة بهذا المعرف", "aucune version de cet identifiant", "no version has this identifier"),
        new(
            "اكتب معرف صيغة من الملف.",
            "Écrivez l'identifiant d'une version du fichier.",
            "Write the identifier of a version of the file."));

    private static readonly FaultKind _beforeItsVersion = new(
        "charter.before-its-version",
        new("عمل سابق لصيغته", "acte antérieur à sa version", "an act before the day of its version"),
        new("صحح أحد التاريخين.", "Corrigez l'une des deux dates.", "Correct one of the two days."));

    private static readonly FaultKind _adoptedTwice = new(
        "charter.adopted-twice",
        new("ميثاق اعتمد من قبل", "charte déjà adoptée", "the charter is adopted already"),
        new("بعد الاعتماد اكتب amended.", "Après l'adoption, écrivez « amended ».", "After the adoption write “amended”."));

    private static readonly FaultKind _amendedBefore = new(
        "charter.amended-before-adoption",
        new("تعديل قبل الاعتماد", "modification avant l'adoption", "amended before its adoption"),
        new("أضف الاعتماد أو صحح التاريخ.", "Ajoutez l'adoption ou corrigez la date.", "Add the adoption or correct the day."));

    private static readonly FaultKind _noSuchClause = new(
        "charter.no-such-clause",
        new("لا بند بهذا الرقم", "aucune clause de ce numéro", "no clause has this number"),
        new("اكتب رقم بند من الصيغة.", "Écrivez le numéro d'une clause de la version.", "Write the number of a clause of the version."));

    private static readonly FaultKind _nothingDue = new(
        "charter.nothing-due",
        new(
            "لا التزام لهذا البند يحل أجله في هذا اليوم",
            "aucun engagement de cette clause n'échoit ce jour-là",
            "no commitment of this clause falls due on that day"),
        new(
            "اكتب في due يوما من أيام الالتزام بعد اعتماد الميثاق.",
            "Écrivez dans « due » un jour de l'engagement, une fois la charte adoptée.",
            "Write in “due” a day of the commitment, once the charter is adopted."));

    private static readonly FaultKind _keptTwice = new(
        "charter.kept-twice",
        new("وفاء بالأجل نفسه مرتين", "la même échéance tenue deux fois", "the same due day kept twice"),
        new("أبق على واحد.", "N'en gardez qu'un.", "Keep one."));

    public static FaultKind Of(CharterActProblem problem) => problem switch
    {
        CharterActProblem.NoSuchParty => NoSuchParty,
        CharterActProblem.NoSuchVersion => _noSuchVersion,
        CharterActProblem.BeforeItsVersion => _beforeItsVersion,
        CharterActProblem.AdoptedTwice => _adoptedTwice,
        CharterActProblem.AmendedBeforeAdoption => _amendedBefore,
        CharterActProblem.NoSuchClause => _noSuchClause,
        CharterActProblem.NothingDue => _nothingDue,
        CharterActProblem.KeptTwice => _keptTwice,
    };
}
