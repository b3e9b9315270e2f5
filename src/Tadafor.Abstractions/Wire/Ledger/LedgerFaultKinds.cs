using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>Every kind of mistake that reading a ledger reports, beyond those of any text.</summary>
internal static class LedgerFaultKinds
{
    /// <summary>All kinds, ordered by code.</summary>
    public static IReadOnlyList<FaultKind> All =>
        [.. Fields.All
            .Concat([SamePlace, NotASheet, NotAToken, UnclearCondition, Refused, TooMuch, PublishedBeforeTaken, Altered])
            .OrderBy(k => k.Code, StringComparer.Ordinal)];

    internal static FieldFaults Fields { get; } = new("ledger", aboutPersons: true, onlyNames: LedgerNames.Fields);

    internal static FaultKind SamePlace { get; } = new(
        "ledger.same-place",
        new("سطران في المكان نفسه من الورقة", "deux lignes à la même place de la feuille", "two lines at the same place of a sheet"),
        new("احتفظ بالصحيح.", "Gardez la bonne.", "Keep the right one."));

    internal static FaultKind NotASheet { get; } = new(
        "ledger.not-a-sheet",
        new(
            "ليس مرجع ورقة: حروف وأرقام، فيها رقم، 32 على الأكثر، بلا فراغ، لا يشبه رقم بطاقة",
            "ce n'est pas une référence de feuille : lettres et chiffres, dont un chiffre, 32 au plus, sans espace, sans ressembler à un numéro de carte",
            "not a reference of a sheet: letters and digits, one digit among them, 32 at most, no space, unlike an identity number"),
        new("صححه.", "Corrigez-la.", "Correct it."));

    internal static FaultKind NotAToken { get; } = new(
        "ledger.not-a-token",
        new("ليس رمزا من 64 رقما سداسي عشر", "ce n'est pas un jeton de 64 chiffres hexadécimaux", "not a token of 64 hexadecimal digits"),
        new("صححه.", "Corrigez-le.", "Correct it."));

    internal static FaultKind UnclearCondition { get; } = new(
        "ledger.unclear-condition",
        new(
            "شرط لا يقول أي الأسطر يلغي، أو يقول أمرين",
            "condition qui ne dit pas quelles lignes elle touche, ou en dit deux",
            "a condition that does not say which lines it touches, or says two things"),
        new(
            "اذكر ورقة أو نفوذا أو رمزا أو قولا واحدا، أو اجمع شرطين في «both».",
            "Donnez une feuille, un territoire, un jeton ou un seul fait, ou joignez deux conditions dans « both ».",
            "Give a sheet, a territory, a token or one fact, or join two conditions in “both”."));

    internal static FaultKind Refused { get; } = new(
        "ledger.refused",
        new("لا يقبل السجل هذا الإلغاء", "le registre refuse cette invalidation", "the ledger does not take this invalidation"),
        new(
            "راجعه: من قرره، ولماذا، وعدد الإلغاءات السارية 255 على الأكثر.",
            "Vérifiez qui l'a décidée, pourquoi, et qu'il n'y en a pas plus de 255 en vigueur.",
            "Check who decided it, why, and that no more than 255 are in force."));

    internal static FaultKind TooMuch { get; } = new(
        "ledger.other-state",
        new(
            "حقل لا يخص سجلا في هذه الحالة",
            "champ étranger à un registre dans cet état",
            "a field that a ledger in this state does not have"),
        new("احذفه.", "Retirez-le.", "Take it out."));

    internal static FaultKind PublishedBeforeTaken { get; } = new(
        "ledger.published-before-taken",
        new("نشر الإحصاء سابق لإنجازه", "recensement publié avant d'être effectué", "a census published before it was taken"),
        new("صحح أحد التاريخين.", "Corrigez l'une des deux dates.", "Correct one of the two dates."));

    internal static FaultKind Altered { get; } = new(
        "ledger.altered",
        new("غُيرت الوثيقة بعد الإيداع", "document modifié après le dépôt", "the document was changed after the deposit"),
        new("استرجع النسخة الأصلية.", "Reprenez l'original.", "Take the original."));
}
