using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.SisterLaws;

/// <summary>
/// When organic laws 44-14 and 64-14 took effect, and when the law that amended each did: published together in 2016, amended together in 2021.
/// </summary>
/// <param name="amendingAr">The amending law in Arabic, such as 70.21.</param>
/// <param name="amending">The same in Latin letters, such as 70-21.</param>
internal sealed class AmendedLaw(string amendingAr, string amending)
{
    private static readonly LocalDate _published = new(2016, 8, 18);
    private static readonly LocalDate _amended = new(2021, 9, 13);

    // The law as enacted.
    private static readonly Commencement _from = Commencement.On(
        _published,
        Confidence.VerifiedWords,
        new(
            "تاريخ النشر بالجريدة الرسمية عدد 6492 (18 غشت 2016)؛ القانون لا يحدد تاريخا آخر، والأرقام مستنتجة",
            "date de publication au BO n° 6492 (18 août 2016) ; la loi n'en fixe pas d'autre, chiffres recoupés",
            "date of publication in Official Bulletin 6492 (18 August 2016); the law sets no other, digits cross-checked"));

    // The number of supporters asked for before the amendment.
    private static readonly Commencement _numberBySecondarySources = Commencement.On(
        _published,
        Confidence.Secondary,
        new(
            "العدد السابق على التعديل من مصادر ثانوية: لم يطلع على صيغته الأصلية",
            "nombre antérieur à la modification connu par des sources secondaires : la version d'origine n'a pas été lue",
            "the number before the amendment is known from secondary sources: the original wording was not read"));

    private readonly Commencement _amendment = Commencement.On(
        _amended,
        Confidence.VerifiedWords,
        new(
            $"القانون التنظيمي {amendingAr}، المنشور بالجريدة الرسمية عدد 7021 (13 شتنبر 2021)؛ أرقام مستنتجة",
            $"loi organique {amending}, publiée au BO n° 7021 (13 septembre 2021) ; chiffres recoupés",
            $"organic law {amending}, published in Official Bulletin 7021 (13 September 2021); digits cross-checked"));

    // Certain from the amendment on; before it the answer is that we do not know.
    private readonly Commencement _wordingRead = Commencement.Between(
        _published,
        _amended,
        Confidence.VerifiedWords,
        new(
            $"غيرت المادة بالقانون التنظيمي {amendingAr} (13 شتنبر 2021)؛ ولم يطلع على صيغتها السابقة",
            $"article modifié par la loi organique {amending} (13 septembre 2021) ; sa version antérieure n'a pas été lue",
            $"the article was amended by organic law {amending} (13 September 2021); its earlier wording was not read"));

    /// <summary>A condition in force since the law itself.</summary>
    public static Versions<Condition> Always(Condition condition) => Versions<Condition>.InForce(_from, condition);

    /// <summary>A condition of an article that the amendment changed and whose wording before it was not read.</summary>
    public Versions<Condition> AsAmended(Condition condition) => Versions<Condition>.InForce(_wordingRead, condition);

    /// <summary>A condition on the number of supporters, before and since the amendment.</summary>
    public Versions<Condition> Lowered(Condition before, Condition since) =>
        Versions<Condition>.InForce(_numberBySecondarySources, before).Amended(_amendment, since);
}
