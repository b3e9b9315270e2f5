using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>Organic law 112-14, articles 34 to 40: sessions of the council.</summary>
internal static class Articles34To40
{
    private static readonly SessionTerms _terms = new("province", Bearers.Governor);

    /// <summary>Art. 39 §2: the agenda is sent.</summary>
    public static Term AgendaSent { get; } = _terms.AgendaSent(LegalPeriod.Days(20), At("39", "§2"));

    /// <summary>What the law sets about sessions.</summary>
    public static SessionScheme Sessions { get; } = new()
    {
        Months = [1, 6, 9],
        Opening = new OnMonday(2),
        Cites = [At("34", "§1"), At("34", "§2")],
        AgendaSent = AgendaSent,
        GovernorPoints = _terms.GovernorPoints(At("40", "§1")),
        NoticeSent = _terms.NoticeSent(LegalPeriod.Days(7), At("36", "§1")),
        Length = _terms.Length(At("35", "§1")),
        Extension = _terms.Extension(LegalPeriod.Days(15), At("35", "§1")),
        Quorum = _terms.Quorum(paragraph => At("43", paragraph)),
        Extraordinary = new()
        {
            Cites = [At("37", "§1"), At("38", "§1")],
            RefusalNotified = _terms.RequestRefused(At("37", "§2")),
            HeldForMajority = _terms.HeldForMajority(LegalPeriod.Days(15), At("37", "§3")),
            HeldForGovernor = _terms.HeldForGovernor(At("38", "§1")),
            SummonsForGovernor = _terms.SummonsForGovernor(At("38", "§1")),
            Length = _terms.ExtraordinaryLength(LegalPeriod.Days(7), At("37", "§4")),
        },
    };

    internal static Citation At(string article, string paragraph) =>
        new(Instruments.OrganicLaw112_14, article, paragraph, Confidence.Verified);
}
