using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>The participatory budget of communes.</content>
public static partial class TimeQuestions
{
    /// <summary>Q25: does a deliberation on the outcome of a participatory vote wait for a visa of its own?</summary>
    public static OpenQuestion OutcomeVisa { get; } = new(
        "Q25",
        new(
            "هل يخضع مقرر المجلس بشأن نتيجة تصويت الميزانية التشاركية لتأشيرة خاصة به باعتباره ذا وقع مالي؟",
            "La délibération sur le résultat d'un budget participatif est-elle soumise à un visa propre, comme ayant une incidence financière ?",
            "Does a deliberation on the outcome of a participatory budget need a visa of its own, as having a financial impact?"),
        [new(Instruments.OrganicLaw113_14, "118", "§1", Confidence.Verified)],
        [
            new(
                "budget",
                new(
                    "لا: لا مال إلا بالميزانية، ولها تأشيرتها",
                    "non : l'argent ne vient que par le budget, qui a son visa",
                    "no: money comes only through the budget, which has its visa")),
            new(
                "financial-impact",
                new(
                    "نعم: مقرر ذو وقع مالي على النفقات",
                    "oui : délibération ayant une incidence financière sur les dépenses",
                    "yes: a decision with a financial impact on spending")),
        ],
        null,
        new(
            "تذكر المادة 118 الميزانية والمقررات ذات الوقع المالي كلا على حدة؛ والنتيجة مقترح لا يلزم أحدا بنفقة؛ وأيا كان الجواب لا تمول المشاريع قبل التأشير على الميزانية",
            "l'article 118 nomme séparément le budget et les délibérations à incidence financière ; le résultat est une proposition qui n'oblige à aucune dépense ; quelle que soit la réponse, rien n'est financé avant le visa du budget",
            "article 118 names the budget and decisions with a financial impact apart; the outcome is a proposal that obliges nobody to spend; whatever the answer, nothing is funded before the budget's visa"));
}
