using Tadafor.Domain.Council;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.SisterLaws;

/// <summary>A matter for which the law asks the majority of members in office.</summary>
/// <param name="Item">Its number in the article, such as <c>(1)</c>.</param>
/// <param name="Matter">What it is.</param>
/// <param name="Says">In our own words.</param>
/// <param name="Words">The deciding words of the Arabic text.</param>
internal sealed record VoteMatter(string Item, CouncilMatter Matter, Phrase Says, string Words)
{
    public static VoteMatter DevelopmentCompany(string item, string words) => new(
        item,
        CouncilMatter.DevelopmentCompany,
        new(
            "إحداث شركة للتنمية أو تغيير غرضها أو المساهمة في رأسمالها أو الزيادة فيه أو خفضه أو تفويته",
            "Société de développement : création, changement d'objet, participation au capital, son augmentation, sa réduction ou sa cession",
            "A development company: its creation, change of object, a share in its capital, the increase, reduction or sale of it"),
        words);

    public static VoteMatter PublicServices(string item, string words) => new(
        item,
        CouncilMatter.PublicServices,
        new("طرق تدبير المرافق العمومية", "Modes de gestion des services publics", "Ways of managing public services"),
        words);

    public static VoteMatter PrivatePartnership(string item) => new(
        item,
        CouncilMatter.PrivatePartnership,
        new("الشراكة مع القطاع الخاص", "Partenariat avec le secteur privé", "Partnership with the private sector"),
        "الشراكة مع القطاع الخاص");

    public static VoteMatter StateContract(string item) => new(
        item,
        CouncilMatter.StateContract,
        new(
            "العقود المتعلقة باختصاصات مشتركة مع الدولة أو منقولة منها",
            "Contrats portant sur des compétences partagées avec l'État ou transférées par lui",
            "Contracts on powers shared with the State or transferred by it"),
        "العقود المتعلقة بممارسة الاختصاصات المشتركة مع الدولة والمنقولة من هذه");
}
