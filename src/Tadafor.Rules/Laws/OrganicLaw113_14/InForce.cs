using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>When organic law 113-14 took effect.</summary>
/// <remarks>
/// Art. 280 §1 sets the day after the official announcement of the final results of the communal elections that follow publication. That
/// day
/// was not found. It is after publication (23 July 2015), and before the decree that applies the law (6 October 2016).
/// </remarks>
internal static class InForce
{
    public static Commencement From { get; } = Commencement.Between(
        new LocalDate(2015, 7, 24),
        new LocalDate(2016, 10, 6),
        Confidence.Inferred,
        new(
            "المادة 280: اليوم الموالي للإعلان عن النتائج النهائية للانتخابات الجماعية التي تلت النشر (23 يوليوز 2015)؛ لم يعثر على ذلك التاريخ، وهو سابق لـ 6 أكتوبر 2016",
            "art. 280 : le lendemain de la proclamation des résultats définitifs des élections communales suivant la publication (23 juillet 2015) ; ce jour n'a pas été trouvé, il précède le 6 octobre 2016",
            "art. 280: the day after the final results of the communal elections that followed publication (23 July 2015) were announced; that day was not found, it precedes 6 October 2016"));

    /// <summary>The text as one of three that say the same.</summary>
    public static SisterLaw Law { get; } = new("commune", Always);

    /// <summary>A condition in force since the law itself.</summary>
    public static Versions<Condition> Always(Condition condition) => Versions<Condition>.InForce(From, condition);
}
