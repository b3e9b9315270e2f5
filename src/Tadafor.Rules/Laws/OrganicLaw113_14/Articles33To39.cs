using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, articles 33 to 39: sessions of the council.</summary>
internal static class Articles33To39
{
    private static readonly SessionTerms _terms = new("commune", Bearers.Governor);

    /// <summary>Art. 38 §2: the agenda is sent.</summary>
    public static Term AgendaSent { get; } = _terms.AgendaSent(
        LegalPeriod.Days(20),
        new(Instruments.OrganicLaw113_14, "38", "§2", Confidence.VerifiedTwice));

    /// <summary>What the law sets about sessions.</summary>
    public static SessionScheme Sessions { get; } = new()
    {
        Months = [2, 5, 10],
        Opening = new InFirstWeek(),
        Cites = [At("33", "§1"), At("33", "§2")],
        AgendaSent = AgendaSent,
        GovernorPoints = _terms.GovernorPoints(At("39", "§1")),
        NoticeSent = _terms.NoticeSent(LegalPeriod.Days(10), At("35", "§1")),
        Length = _terms.Length(At("34", "§1")),
        Extension = _terms.Extension(LegalPeriod.WorkingDays(7), At("34", "§1")),
        Quorum = _terms.Quorum(paragraph => At("42", paragraph)),
        Extraordinary = new()
        {
            Cites = [At("36", "§1"), At("37", "§1")],
            RefusalNotified = _terms.RequestRefused(At("36", "§2")),
            HeldForMajority = _terms.HeldForMajority(LegalPeriod.Days(15), At("36", "§3")),
            HeldForGovernor = _terms.HeldForGovernor(At("37", "§1")),
            SummonsForGovernor = _terms.SummonsForGovernor(At("37", "§1")),
            Length = _terms.ExtraordinaryLength(LegalPeriod.WorkingDays(7), At("36", "§4")),
        },
    };

    internal static Citation At(string article, string paragraph) =>
        new(Instruments.OrganicLaw113_14, article, paragraph, Confidence.Verified);
}
