using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;

namespace Tadafor.Rules.Decree2_16_402;

/// <summary>When decree 2.16.402 took effect.</summary>
internal static class InForce
{
    public static Commencement From { get; } = Commencement.On(
        new LocalDate(2016, 10, 24),
        Confidence.VerifiedWords,
        new(
            "تاريخ النشر بالجريدة الرسمية عدد 6511 (24 أكتوبر 2016)؛ المرسوم لا يحدد تاريخا آخر، والأرقام مستنتجة",
            "date de publication au BO n° 6511 (24 octobre 2016) ; le décret n'en fixe pas d'autre, chiffres recoupés",
            "date of publication in Official Bulletin 6511 (24 October 2016); the decree sets no other, digits cross-checked"));

    /// <summary>The text as one of three that say the same.</summary>
    public static SisterLaw Law { get; } = new("province", Always);

    /// <summary>A condition in force since the decree itself.</summary>
    public static Timeline<Condition> Always(Condition condition) => Timeline<Condition>.InForce(From, condition);
}
