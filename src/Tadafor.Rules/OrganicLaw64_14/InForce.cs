using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.OrganicLaw64_14;

/// <summary>When organic law 64-14 took effect, and when its amendment did.</summary>
internal static class InForce
{
    private static readonly LocalDate _published = new(2016, 8, 18);
    private static readonly LocalDate _amended = new(2021, 9, 13);

    /// <summary>The law as enacted.</summary>
    public static Commencement From { get; } = Commencement.On(
        _published,
        Confidence.VerifiedWords,
        new(
            "تاريخ النشر بالجريدة الرسمية عدد 6492 (18 غشت 2016)؛ القانون لا يحدد تاريخا آخر، والأرقام مستنتجة",
            "date de publication au BO n° 6492 (18 août 2016) ; la loi n'en fixe pas d'autre, chiffres recoupés",
            "date of publication in Official Bulletin 6492 (18 August 2016); the law sets no other, digits cross-checked"));

    /// <summary>The law as amended.</summary>
    public static Commencement Amendment { get; } = Commencement.On(
        _amended,
        Confidence.VerifiedWords,
        new(
            "القانون التنظيمي 71.21، المنشور بالجريدة الرسمية عدد 7021 (13 شتنبر 2021)؛ أرقام مستنتجة",
            "loi organique 71-21, publiée au BO n° 7021 (13 septembre 2021) ; chiffres recoupés",
            "organic law 71-21, published in Official Bulletin 7021 (13 September 2021); digits cross-checked"));

    /// <summary>A number of supporters known, for the time before the amendment, from secondary sources alone.</summary>
    public static Commencement NumberBySecondarySources { get; } = Commencement.On(
        _published,
        Confidence.Secondary,
        new(
            "العدد السابق على التعديل من مصادر ثانوية: لم يطلع على صيغته الأصلية",
            "nombre antérieur à la modification connu par des sources secondaires : la version d'origine n'a pas été lue",
            "the number before the amendment is known from secondary sources: the original wording was not read"));

    /// <summary>
    /// An article that the amendment changed and whose first wording was not read: certain from the amendment on, and before it the answer is that
    /// we do not know.
    /// </summary>
    public static Commencement WordingRead { get; } = Commencement.Between(
        _published,
        _amended,
        Confidence.VerifiedWords,
        new(
            "غيرت المادة بالقانون التنظيمي 71.21 (13 شتنبر 2021)؛ ولم يطلع على صيغتها السابقة",
            "article modifié par la loi organique 71-21 (13 septembre 2021) ; sa version antérieure n'a pas été lue",
            "the article was amended by organic law 71-21 (13 September 2021); its earlier wording was not read"));

    /// <summary>A condition in force since the law itself.</summary>
    public static Timeline<Condition> Always(Condition condition) => Timeline<Condition>.InForce(From, condition);

    /// <summary>A condition of an article whose wording before the amendment was not read.</summary>
    public static Timeline<Condition> AsAmended(Condition condition) => Timeline<Condition>.InForce(WordingRead, condition);

    /// <summary>A condition on the number of supporters, before and since the amendment.</summary>
    public static Timeline<Condition> Lowered(Condition before, Condition since) =>
        Timeline<Condition>.InForce(NumberBySecondarySources, before).Amended(Amendment, since);
}
