using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Time;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 125: the procedure of a petition, with the articles it leans on.</summary>
internal static class Article125Procedure
{
    private static readonly SessionTerms _terms = new("commune", Bearers.Governor);

    /// <summary>The procedure.</summary>
    public static PetitionScheme Scheme { get; } = new()
    {
        Code = "commune",
        Name = new("الجماعات (القانون التنظيمي 113.14)", "communes (LO 113-14)", "communes (OL 113-14)"),
        InForce = OrganicLaw113_14.InForce.From,
        Receipt = At("125", "§1"),
        Referral = At("125", "§2"),
        Acceptance = At("125", "§3"),
        Refusal = At("125", "§4"),
        CompulsoryEntry = At("38", "§3"),
        Committees = At("28", "§2", Confidence.Verified),
        RefusalNotified = _terms.RefusalNotified(LegalPeriod.Months(3), At("125", "§4")),
        MinutesSent = _terms.MinutesSent(LegalPeriod.WorkingDays(15), At("116", "§1", Confidence.Verified)),
        Sessions = Articles33To39.Sessions,
    };

    private static Citation At(string article, string paragraph, Confidence confidence = Confidence.VerifiedTwice) =>
        new(Instruments.OrganicLaw113_14, article, paragraph, confidence);
}
