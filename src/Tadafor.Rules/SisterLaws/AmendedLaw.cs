using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.SisterLaws;

/// <summary>
/// When organic laws 44-14 and 64-14 took effect, and when the law that amended each did: published together in 2016, amended together in
/// 2021.
/// </summary>
/// <param name="amendingAr">The amending law in Arabic, such as 70.21.</param>
/// <param name="amending">The same in Latin letters, such as 70-21.</param>
internal sealed class AmendedLaw(string amendingAr, string amending)
{
    private static readonly LocalDate _published = new(2016, 8, 18);
    private static readonly LocalDate _amended = new(2021, 9, 13);

    /// <summary>The law as enacted. No article says when it takes effect, so that the day is concluded from the Constitution.</summary>
    public static Commencement Enacted { get; } = Commencement.On(
        _published,
        Confidence.Inferred,
        new(
            "يوم النشر بالجريدة الرسمية عدد 6492 (18 غشت 2016): لا مادة تؤجل النفاذ، ووجوب النشر وعدم الرجعية في الفصلين 6 و50 من الدستور؛ والمادة التي تأمر بالنص التنظيمي لا تعلق القانون عليه",
            "jour de la publication au BO n° 6492 (18 août 2016) : aucun article ne diffère l'entrée en vigueur, et les art. 6 et 50 de la Constitution veulent la publication sans rétroactivité ; l'article qui ordonne un texte réglementaire n'y suspend pas la loi",
            "day of publication in Official Bulletin 6492 (18 August 2016): no article defers the law, and arts 6 and 50 of the Constitution ask for publication without retroactivity; the article that orders a decree does not make the law wait for it"));

    private readonly Commencement _amendment = Commencement.On(
        _amended,
        Confidence.Inferred,
        new(
            $"يوم نشر القانون التنظيمي {amendingAr} بالجريدة الرسمية عدد 7021 (13 شتنبر 2021)، الذي أضاف المادة؛ ولم يطلع على نص يؤجل نفاذه",
            $"jour de la publication au BO n° 7021 (13 septembre 2021) de la loi organique {amending}, qui a ajouté l'article ; aucun texte qui la diffère n'a été vu",
            $"day of publication in Official Bulletin 7021 (13 September 2021) of organic law {amending}, which added the article; no text that defers it was seen"));

    // Certain from the amendment on; before it the answer is that we do not know.
    private readonly Commencement _wordingRead = Commencement.Between(
        _published,
        _amended,
        Confidence.Inferred,
        new(
            $"غيرت وتممت المادة بالقانون التنظيمي {amendingAr} (13 شتنبر 2021)؛ ولم يطلع على صيغتها السابقة",
            $"article modifié et complété par la loi organique {amending} (13 septembre 2021) ; sa version antérieure n'a pas été lue",
            $"the article was amended and completed by organic law {amending} (13 September 2021); its earlier wording was not read"));

    /// <summary>A condition in force since the law itself.</summary>
    public static Versions<Condition> Always(Condition condition) => Versions<Condition>.InForce(Enacted, condition);

    /// <summary>A condition of an article that the amendment changed and whose wording before it was not read.</summary>
    public Versions<Condition> AsAmended(Condition condition) => Versions<Condition>.InForce(_wordingRead, condition);

    /// <summary>What the amendment added: not in force before it.</summary>
    public Commencement Added => _amendment;

    /// <summary>What the amendment changed: before it the earlier wording, which was not read, was in force.</summary>
    public Commencement Changed => _wordingRead;
}
