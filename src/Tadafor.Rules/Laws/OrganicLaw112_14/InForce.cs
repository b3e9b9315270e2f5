using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>When organic law 112-14 took effect.</summary>
/// <remarks>
/// Art. 222 sets the day after the official announcement of the final results of the elections to prefecture and province councils that
/// follow publication. That day
/// was not found. It is after publication (23 July 2015), and before the decree that applies the law (6 October 2016).
/// </remarks>
internal static class InForce
{
    public static Commencement From { get; } = Commencement.Between(
        new LocalDate(2015, 7, 24),
        new LocalDate(2016, 10, 6),
        Confidence.Inferred,
        new(
            "المادة 222: اليوم الموالي للإعلان عن النتائج النهائية للانتخابات المتعلقة بمجالس العمالات والأقاليم التي تلت النشر (23 يوليوز 2015)؛ لم يعثر على ذلك التاريخ، وهو سابق لـ 6 أكتوبر 2016",
            "art. 222 : le lendemain de la proclamation des résultats définitifs des élections relatives aux conseils préfectoraux et provinciaux suivant la publication (23 juillet 2015) ; ce jour n'a pas été trouvé, il précède le 6 octobre 2016",
            "art. 222: the day after the final results of the elections to prefecture and province councils that followed publication (23 July 2015) were announced; that day was not found, it precedes 6 October 2016"));

    /// <summary>The text as one of three that say the same.</summary>
    public static SisterLaw Law { get; } = new("province", Always);

    /// <summary>A condition in force since the law itself.</summary>
    public static Versions<Condition> Always(Condition condition) => Versions<Condition>.InForce(From, condition);
}
