using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw111_14;

/// <summary>Organic law 111-14, articles 36 to 42: sessions of the council.</summary>
internal static class Articles36To42
{
    private static readonly SessionTerms _terms = new("region", Bearers.Wali);

    /// <summary>Art. 41 §2: the agenda is sent.</summary>
    public static Term AgendaSent { get; } = _terms.AgendaSent(LegalPeriod.Days(20), At("41", "§2"));

    /// <summary>What the law sets about sessions.</summary>
    public static SessionScheme Sessions { get; } = new()
    {
        Months = [3, 7, 10],
        Opening = new OnMonday(1),
        Cites = [At("36", "§1"), At("36", "§2")],
        AgendaSent = AgendaSent,
        GovernorPoints = _terms.GovernorPoints(At("42", "§1")),
        NoticeSent = _terms.NoticeSent(LegalPeriod.Days(7), At("38", "§1")),
        Length = _terms.Length(At("37", "§1")),
        Extension = _terms.Extension(LegalPeriod.Days(15), At("37", "§1")),
        Quorum = _terms.Quorum(paragraph => At("45", paragraph)),
        Extraordinary = new()
        {
            Cites = [At("39", "§1"), At("40", "§1")],
            RefusalNotified = _terms.RequestRefused(At("39", "§2")),
            HeldForMajority = _terms.HeldForMajority(LegalPeriod.Days(30), At("39", "§3")),
            HeldForGovernor = _terms.HeldForGovernor(At("40", "§1")),
            SummonsForGovernor = _terms.SummonsForGovernor(At("40", "§1")),
            Length = _terms.ExtraordinaryLength(LegalPeriod.Days(7), At("39", "§4")),
        },
    };

    internal static Citation At(string article, string paragraph) =>
        new(Instruments.OrganicLaw111_14, article, paragraph, Confidence.Verified);
}
