using Tadafor.Domain.Faults;
using Tadafor.Domain.Words;
using Tadafor.Tally.Methods;

namespace Tadafor.Tally.LocalRules.Json;

/// <summary>What can be wrong in a document of local rules, beyond the faults of any document.</summary>
internal static class BudgetRulesFaults
{
    public static FieldFaults Fields { get; } = new("budget-rules", aboutPersons: true);

    public static FaultKind OneGroup { get; } = new(
        "budget-rules.one-group",
        new(
            "يذكر البند صنفا أو فئة مستفيدة، واحدا منهما لا غير",
            "l'entrée nomme une catégorie ou un groupe de bénéficiaires, l'un des deux",
            "the entry names a category or a group of beneficiaries, one of the two"),
        new("اكتبوا category أو beneficiaries.", "Écrivez category ou beneficiaries.", "Write category or beneficiaries."));

    public static FaultKind Twice { get; } = new(
        "budget-rules.twice",
        new("مذكور مرتين", "cité deux fois", "named twice"),
        new("احتفظوا بواحد.", "N'en gardez qu'un.", "Keep one."));

    public static FaultKind ShareAboveOne { get; } = new(
        "budget-rules.share-above-one",
        new("حصة تفوق الكل", "part supérieure au tout", "a share larger than the whole"),
        new("اكتبوا parts أصغر من of أو مساويا له.", "« parts » ne dépasse pas « of ».", "“parts” is not above “of”."));

    /// <summary>A word or an option of a method that the registry does not know.</summary>
    public static FaultKind Method(MethodFault fault) => new("budget-rules.method", fault.Reason, fault.Remedy);

    /// <summary>A ladder that cannot be read.</summary>
    public static FaultKind Ladder(Phrase text) => new(
        "budget-rules.ties",
        text,
        new("صححوا هذا المعيار.", "Corrigez ce critère.", "Correct this criterion."));
}
