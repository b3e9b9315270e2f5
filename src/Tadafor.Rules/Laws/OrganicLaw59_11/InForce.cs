using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;

namespace Tadafor.Rules.Laws.OrganicLaw59_11;

/// <summary>When organic law 59-11 took the wording read here, that of organic law 06-21. Earlier wordings are not encoded.</summary>
internal static class InForce
{
    public static Commencement From { get; } = Commencement.Between(
        new LocalDate(2021, 5, 17),
        new LocalDate(2021, 9, 8),
        Confidence.Inferred,
        new(
            "الصيغة المعدلة بالقانون التنظيمي 06.21، المنشور بالجريدة الرسمية عدد 6987 بتاريخ 17 ماي 2021؛ وبها جرت انتخابات 8 شتنبر 2021؛ والصيغ السابقة غير مرمزة",
            "rédaction de la loi organique 06-21, publiée au BO n° 6987 du 17 mai 2021 et appliquée aux élections du 8 septembre 2021 ; les rédactions antérieures ne sont pas codées",
            "wording of organic law 06-21, published in Official Bulletin 6987 of 17 May 2021 and applied to the elections of 8 September 2021; earlier wordings are not encoded"));

    /// <summary>A condition in force in this wording.</summary>
    public static Versions<Condition> Always(Condition condition) => Versions<Condition>.InForce(From, condition);
}
