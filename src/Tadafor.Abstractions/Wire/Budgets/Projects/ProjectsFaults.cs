using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Budgets.Projects;

/// <summary>What can be wrong in a file of proposals, beyond the faults of any document.</summary>
internal static class ProjectsFaults
{
    public static FaultKind SameId { get; } = new(
        "budget-projects.same-id",
        new("معرف مستعمل من قبل", "identifiant déjà pris", "an identifier that is taken"),
        new("غيروا أحد المعرفين.", "Changez l'un des identifiants.", "Change one of the identifiers."));

    public static FaultKind NoSuchProposal { get; } = new(
        "budget-projects.no-such-proposal",
        new("لا مقترح بهذا المعرف", "aucune proposition de cet identifiant", "no proposal has this identifier"),
        new(
            "اكتبوا معرف مقترح من الملف.",
            "Écrivez l'identifiant d'une proposition du fichier.",
            "Write the identifier of a proposal of the file."));

    public static FaultKind NoSuchProject { get; } = new(
        "budget-projects.no-such-project",
        new("لا مشروع آخر بهذا المعرف", "aucun autre projet de cet identifiant", "no other project has this identifier"),
        new(
            "اكتبوا معرف مشروع آخر من القائمة.",
            "Écrivez l'identifiant d'un autre projet de la liste.",
            "Write the identifier of another project of the list."));

    public static FaultKind RepeatsARepetition { get; } = new(
        "budget-projects.repeats-a-repetition",
        new(
            "المقترح المكرر يحيل على مقترح مكرر أو على نفسه",
            "un doublon renvoie à un doublon ou à lui-même",
            "what repeats a proposal points at another repetition or at itself"),
        new("أحيلوا على المقترح الأول.", "Renvoyez à la première proposition.", "Point at the first proposal."));

    public static FaultKind NoSheet { get; } = new(
        "budget-projects.no-sheet",
        new(
            "مشروع مدمج أو مجزأ بلا بيانات خاصة به",
            "projet fusionné ou divisé sans données propres",
            "a project that was merged or split without data of its own"),
        new(
            "أضيفوا sheet: التكلفة والمنطقة والصنف لهذا المشروع.",
            "Ajoutez sheet : coût, quartier et catégorie de ce projet.",
            "Add sheet: the cost, the district and the category of this project."));

    public static FaultKind NoOrigin { get; } = new(
        "budget-projects.no-origin",
        new("مشروع لا يأتي من أي مقترح", "projet qui ne vient d'aucune proposition", "a project that comes from no proposal"),
        new("اذكروا المقترح في from.", "Citez la proposition dans from.", "Name the proposal in from."));

    public static FaultKind AppealWithoutRefusal { get; } = new(
        "budget-projects.appeal-without-refusal",
        new("تظلم دون عدم قبول", "recours sans refus", "an appeal without a refusal"),
        new("أضيفوا refusal أو احذفوا appeal.", "Ajoutez refusal ou retirez appeal.", "Add refusal or take appeal out."));
}
