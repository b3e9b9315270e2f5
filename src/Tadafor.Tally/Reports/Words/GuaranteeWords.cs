using Tadafor.Domain.Words;
using Tadafor.Tally.Constraints;

namespace Tadafor.Tally.Reports.Words;

/// <summary>What a rule can no longer promise, for people who read the result.</summary>
internal static class GuaranteeWords
{
    public static Phrase Heading { get; } = new(
        "ما لا تضمنه القاعدة مع هذه القيود",
        "Ce que la règle ne garantit plus sous ces contraintes",
        "What the rule no longer guarantees under these constraints");

    public static Phrase Sentence(Guarantee guarantee) => guarantee switch
    {
        Guarantee.Exhaustiveness => new(
            "قد يبقى مشروع غير ممول مع أن بقية الغلاف تسعه.",
            "Un projet peut rester non financé alors que le reste de l'enveloppe y suffirait.",
            "A project may stay unfunded although what is left of the envelope would pay for it."),
        Guarantee.OrderOfSupport => new(
            "قد يتقدم مشروع على مشروع أكثر تأييدا كانت البقية تسعه.",
            "Un projet peut passer devant un autre mieux soutenu, qui tenait pourtant dans le reste.",
            "A project may pass before a better supported one that would have fitted."),
        Guarantee.ProportionalRepresentation => new(
            "قد لا تنال مجموعة متفقة من المصوتين ما تدفع حصتها من الغلاف ثمنه (التمثيل المبرر الموسع، إلى مشروع واحد).",
            "Un groupe de votants d'accord peut ne pas obtenir ce que sa part de l'enveloppe paierait (représentation justifiée étendue, à un projet près).",
            "A group of voters who agree may not get what its share of the envelope would pay for (extended justified representation, up to one project)."),
        _ => new(
            "قد لا تُفسر النتيجة بحصص متساوية يشتري بها المصوتون مشاريعهم (قابلية التسعير).",
            "Le résultat peut ne pas s'expliquer par des parts égales avec lesquelles les votants achètent leurs projets (tarifabilité).",
            "The outcome may have no explanation by equal shares with which voters buy their projects (priceability)."),
    };
}
