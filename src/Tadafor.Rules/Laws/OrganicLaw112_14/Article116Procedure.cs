using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>Organic law 112-14, article 116: the procedure of a petition, with the articles it leans on.</summary>
internal static class Article116Procedure
{
    private static readonly SessionTerms _terms = new("province", Bearers.Governor);

    /// <summary>The procedure.</summary>
    public static PetitionScheme Scheme { get; } = new()
    {
        Code = "province",
        Name = new(
            "العمالات والأقاليم (القانون التنظيمي 112.14)",
            "préfectures et provinces (LO 112-14)",
            "prefectures and provinces (OL 112-14)"),
        InForce = OrganicLaw112_14.InForce.From,
        Receipt = At("116", "§1"),
        Referral = At("116", "§2"),
        Acceptance = At("116", "§3"),
        Refusal = At("116", "§4"),
        CompulsoryEntry = At("39", "§3"),
        Committees = At("29", "§2", Confidence.Verified),
        RefusalNotified = _terms.RefusalNotified(LegalPeriod.Months(2), At("116", "§4")),
        MinutesSent = _terms.MinutesSent(LegalPeriod.WorkingDays(10), At("107", "§1", Confidence.Verified)),
        Sessions = Articles34To40.Sessions,
    };

    private static Citation At(string article, string paragraph, Confidence confidence = Confidence.Verified) =>
        new(Instruments.OrganicLaw112_14, article, paragraph, confidence);
}
