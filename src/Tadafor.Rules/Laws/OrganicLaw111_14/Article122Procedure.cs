using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw111_14;

/// <summary>Organic law 111-14, article 122: the procedure of a petition, with the articles it leans on.</summary>
internal static class Article122Procedure
{
    private static readonly SessionTerms _terms = new("region", Bearers.Wali);

    /// <summary>The procedure.</summary>
    public static PetitionScheme Scheme { get; } = new()
    {
        Code = "region",
        Name = new("الجهات (القانون التنظيمي 111.14)", "régions (LO 111-14)", "regions (OL 111-14)"),
        InForce = OrganicLaw111_14.InForce.From,
        Receipt = At("122", "§1"),
        Referral = At("122", "§2"),
        Acceptance = At("122", "§3"),
        Refusal = At("122", "§4"),
        CompulsoryEntry = At("41", "§3"),
        Committees = At("31", "§2", Confidence.Verified),
        RefusalNotified = _terms.RefusalNotified(LegalPeriod.Months(2), At("122", "§4")),
        MinutesSent = _terms.MinutesSent(LegalPeriod.WorkingDays(10), At("113", "§1", Confidence.Verified)),
        Sessions = Articles36To42.Sessions,
    };

    private static Citation At(string article, string paragraph, Confidence confidence = Confidence.Verified) =>
        new(Instruments.OrganicLaw111_14, article, paragraph, confidence);
}
