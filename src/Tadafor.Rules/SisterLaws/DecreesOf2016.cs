using NodaTime;
using Tadafor.Domain.Law;

namespace Tadafor.Rules.SisterLaws;

/// <summary>The three decrees of 6 October 2016 on the form of petitions, published in one issue of the Official Bulletin.</summary>
internal static class DecreesOf2016
{
    private static readonly Commencement _from = Commencement.On(
        new LocalDate(2016, 10, 24),
        Confidence.Inferred,
        new(
            "تاريخ النشر بالجريدة الرسمية عدد 6511 (24 أكتوبر 2016)؛ المرسوم لا يحدد تاريخا آخر",
            "date de publication au BO n° 6511 (24 octobre 2016) ; le décret n'en fixe pas d'autre",
            "date of publication in Official Bulletin 6511 (24 October 2016); the decree sets no other"));

    /// <summary>The decree on petitions to councils of one level, such as <c>province</c>.</summary>
    public static SisterLaw For(string regime) => new(regime, condition => Versions<Algebra.Condition>.InForce(_from, condition));
}
