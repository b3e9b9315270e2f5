using Tadafor.Domain.Words;

namespace Tadafor.Tally.Pabulib.Problems;

/// <summary>Words for problems with the selected projects, found by checking.</summary>
internal static class SelectionCheckMessages
{
    public static readonly PabulibMessage[] All =
    [
        new(PabulibProblemCode.BudgetExceeded, "budget-exceeded", PabulibSeverity.Warning,
            new Phrase(
                "المشاريع المختارة تكلف {1}، والميزانية {2}.",
                "Les projets retenus coûtent {1} ; le budget est de {2}.",
                "The selected projects cost {1}; the budget is {2}."),
            new Phrase(
                "تحقق من العمود selected، أو اشرح في comment.",
                "Vérifiez la colonne selected, ou expliquez dans comment.",
                "Check the column selected, or explain in comment.")),
        new(PabulibProblemCode.UnusedBudget, "unused-budget", PabulibSeverity.Warning,
            new Phrase(
                "الباقي {1} يكفي المشروع {0} ({2}).",
                "Le reste, {1}, suffirait au projet {0} ({2}).",
                "What is left, {1}, would pay for the project {0} ({2})."),
            new Phrase(
                "تحقق من العمود selected، أو اشرح في comment.",
                "Vérifiez la colonne selected, ou expliquez dans comment.",
                "Check the column selected, or explain in comment.")),
        new(PabulibProblemCode.AllProjectsFunded, "all-projects-funded", PabulibSeverity.Warning,
            new Phrase(
                "الميزانية تكفي جميع المشاريع، ولا ذكر لـ {0}.",
                "Le budget suffit à tous les projets, et {0} ne le dit pas.",
                "The budget pays for all projects, and {0} does not say so."),
            new Phrase(
                "أضف {0};{2}، أو تحقق من الميزانية.",
                "Ajoutez {0};{2}, ou vérifiez le budget.",
                "Add {0};{2}, or check the budget.")),
        new(PabulibProblemCode.NotFullyFunded, "not-fully-funded", PabulibSeverity.Warning,
            new Phrase(
                "{0} مذكور، والمشاريع كلها تكلف {1} والميزانية {2}.",
                "{0} figure, mais tous les projets coûtent {1} et le budget est de {2}.",
                "{0} is set, but all projects cost {1} and the budget is {2}."),
            new Phrase(
                "احذف {0}، أو تحقق من الميزانية.",
                "Supprimez {0}, ou vérifiez le budget.",
                "Remove {0}, or check the budget.")),
        new(PabulibProblemCode.RuleNotFollowed, "rule-not-followed", PabulibSeverity.Warning,
            new Phrase(
                "القاعدة {1} تعطي للمشروع {0} القيمة {2} في العمود selected.",
                "La règle {1} donne {2} au projet {0} dans la colonne selected.",
                "The rule {1} gives the project {0} the value {2} in the column selected."),
            new Phrase(
                "تحقق من العمود selected، أو اشرح القرار في comment.",
                "Vérifiez la colonne selected, ou expliquez la décision dans comment.",
                "Check the column selected, or explain the decision in comment.")),
        new(PabulibProblemCode.RuleLeavesTie, "rule-leaves-tie", PabulibSeverity.Warning,
            new Phrase(
                "القاعدة {1} تترك تعادلا مؤثرا بين المشاريع: {0}.",
                "La règle {1} laisse une égalité qui décide entre : {0}.",
                "The rule {1} leaves a tie that decides between: {0}."),
            new Phrase(
                "اذكر في comment ما حسم التعادل.",
                "Dites dans comment ce qui l'a tranchée.",
                "Say in comment what settled it.")),
        new(PabulibProblemCode.ThresholdViolated, "threshold-violated", PabulibSeverity.Warning,
            new Phrase(
                "المشروع {0} مختار بـ {1}، والعتبة {2}.",
                "Le projet {0} est retenu avec {1} ; le seuil est {2}.",
                "The project {0} is selected with {1}; the threshold is {2}."),
            new Phrase(
                "تحقق من العمود selected أو من العتبة.",
                "Vérifiez la colonne selected ou le seuil.",
                "Check the column selected or the threshold.")),
        new(PabulibProblemCode.CategoryBudgetExceeded, "category-budget-exceeded", PabulibSeverity.Warning,
            new Phrase(
                "المشاريع المختارة من {0} تكلف {1}، وميزانيتها {2}.",
                "Les projets retenus de {0} coûtent {1} ; le budget en est de {2}.",
                "The selected projects of {0} cost {1}; its budget is {2}."),
            new Phrase(
                "تحقق من العمود selected، أو اشرح في comment.",
                "Vérifiez la colonne selected, ou expliquez dans comment.",
                "Check the column selected, or explain in comment.")),
    ];
}
