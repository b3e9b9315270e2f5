using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Book.Pages;

/// <summary>What each verdict on a condition means to a reader.</summary>
internal static class VerdictMeanings
{
    public static IReadOnlyList<(Verdict Verdict, Phrase Meaning)> All { get; } =
    [
        (Verdict.Satisfied, new(
            "الوقائع المذكورة تستوفي الشرط",
            "les faits du dossier remplissent la condition",
            "the stated facts meet the condition")),
        (Verdict.Unsatisfied, new(
            "الوقائع المذكورة لا تستوفيه؛ ويذكر ما يعالجه إن كان له علاج",
            "les faits du dossier ne la remplissent pas ; le remède est indiqué s'il en existe un",
            "the stated facts do not meet it; the cure is named where there is one")),
        (Verdict.Undetermined, new(
            "تنقص واقعة، أو يختلف الجواب باختلاف قراءة سؤال مفتوح، أو لم يثبت تاريخ النفاذ؛ ولا يعد ذلك رفضا",
            "un fait manque, ou une question ouverte partage la réponse, ou la date d'entrée en vigueur n'est pas établie ; ce n'est jamais un refus",
            "a fact is missing, or an open question divides the answer, or the date of entry into force is not established; it is never a refusal")),
        (Verdict.AwaitingJudgement, new(
            "لا يقدره إلا شخص، ولا تقدير في الملف بعد",
            "seule une personne peut en juger, et aucune appréciation n'est au dossier",
            "only a person can judge it, and no judgement is on file")),
        (Verdict.NotApplicable, new(
            "لا ينطبق على هذا الملف أو في هذه المرحلة",
            "ne concerne pas ce dossier, ou pas à ce stade",
            "does not concern this file, or not at this stage")),
    ];
}
