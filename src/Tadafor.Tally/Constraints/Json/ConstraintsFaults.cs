using Tadafor.Domain.Faults;

namespace Tadafor.Tally.Constraints.Json;

/// <summary>What can be wrong in a file of constraints, beyond the faults of any document.</summary>
internal static class ConstraintsFaults
{
    public static FieldFaults Fields { get; } = new("constraints");

    public static FaultKind TooFine { get; } = new(
        "constraints.too-fine",
        new(
            "ليس مبلغا يمكن عده بأصغر وحدة في ملف الاقتراع",
            "ce n'est pas un montant entier dans la plus petite unité du fichier du scrutin",
            "not a whole amount in the smallest unit of the election's file"),
        new(
            "اكتبوا مبلغا بعدد المنازل العشرية المستعملة في الملف.",
            "Écrivez un montant avec autant de décimales que le fichier.",
            "Write an amount with as many decimals as the file uses."));

    public static FaultKind NoColumn { get; } = new(
        "constraints.no-column",
        new(
            "ليس في قسم PROJECTS عمود بهذا الاسم",
            "la section PROJECTS n'a pas de colonne de ce nom",
            "the section PROJECTS has no column of this name"),
        new("اكتبوا اسم عمود موجود في الملف.", "Écrivez le nom d'une colonne du fichier.", "Write the name of a column of the file."));

    public static FaultKind OneGroup { get; } = new(
        "constraints.one-group",
        new(
            "يُحدد القيد صنفا أو فئة مستفيدة، واحدا منهما لا غير",
            "la contrainte nomme une catégorie ou un groupe de bénéficiaires, l'un des deux",
            "the constraint names a category or a group of beneficiaries, one of the two"),
        new("اكتبوا category أو beneficiaries.", "Écrivez category ou beneficiaries.", "Write category or beneficiaries."));
}
