using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw112_14;

/// <summary>
/// Organic law 112-14: the articles on committees, sessions, control and entry into force, as the three laws on councils share them.
/// </summary>
internal static class CouncilArticles112
{
    /// <summary>The periods of control and publicity.</summary>
    public static ControlTerms ControlTerms { get; } = SisterLaws.ControlTerms.Of(
        "province",
        Article116Procedure.Scheme.MinutesSent,
        Bearers.Governor,
        Bearers.Governor,
        Bearers.Governor,
        10,
        (article, paragraph) => new(Instruments.OrganicLaw112_14, article, paragraph, Confidence.Verified),
        ("108", "109", "217"),
        [
            VisaMatter.Programme, VisaMatter.Budget, VisaMatter.Organisation, VisaMatter.FinancialImpact, VisaMatter.Loans,
            VisaMatter.Cooperation,
        ],
        [VisaMatter.DelegatedManagement, VisaMatter.DevelopmentCompany]);

    private static readonly CouncilLaw _law = new()
    {
        Instrument = Instruments.OrganicLaw112_14,
        Governor = Bearers.Governor,
        Referring = Bearers.Governor,
        Visa = Bearers.Governor,
        Calendar = new(
            "يناير ويونيو وشتنبر، يوم الاثنين الثاني من الشهر أو اليوم الموالي من أيام العمل إن كان عطلة",
            "janvier, juin et septembre, le deuxième lundi du mois, ou le jour ouvrable suivant s'il est férié",
            "January, June and September, on the second Monday of the month, or the next working day if it is a holiday"),
        CalendarWords = "يجتمع المجلس يوم الاثنين الثاني من الشهر المحدد لعقد الدورة العادية",
        Extension = new("15 يوما متتالية", "15 jours consécutifs", "15 consecutive days"),
        ExtensionWords = "يوما متتالية، غير أنه يمكن تمديد هذه المدة مرة واحدة",
        ExtraordinaryLength = new("7 أيام متتالية", "7 jours consécutifs", "7 consecutive days"),
        ExtraordinaryWords = "أيام متتالية، ولا يمكن تمديد هذه المدة",
        NoticeWords = "أيام على الأقل قبل تاريخ انعقاد الدورة",
        MajorityWords = "تنعقد لزوما دورة استثنائية على أساس جدول أعمال محدد",
        MinutesWords = "أيام من أيام العمل الموالية لتاريخ اختتام الدورة",
        Sessions = Articles34To40.Sessions,
        Votes = Articles7To44.Votes,
        Terms = ControlTerms,
        VisaMatters = new(
            "برنامج التنمية، والميزانية، وتنظيم الإدارة، والوقع المالي، والتعاون اللامركزي",
            "programme de développement, budget, organisation de l'administration, incidence financière, coopération décentralisée",
            "development programme, budget, organisation of the administration, financial impact, decentralised cooperation"),
        Numbers = new("29", "34", "35", "36", "37", "38", "39", "40", "42", "43", "106", "107", "108", "109", "222"),
    };

    /// <summary>How soon decisions are posted.</summary>
    public static LegalPeriod DecisionsPosted => _law.Terms.Posted.Period;

    /// <summary>The article on the agenda.</summary>
    public static Article Agenda { get; } = CouncilArticles.Agenda(_law);

    /// <summary>The articles that precede the one on the agenda.</summary>
    public static IReadOnlyList<Article> BeforeAgenda { get; } = CouncilArticles.Before(_law);

    /// <summary>The articles that follow it.</summary>
    public static IReadOnlyList<Article> AfterAgenda { get; } = CouncilArticles.After(_law);

    /// <summary>Minutes, objection and visa.</summary>
    public static IReadOnlyList<Article> Control { get; } = ControlArticles.Of(_law);

    /// <summary>Minutes to members, and the posting of decisions.</summary>
    public static Article Publicity { get; } = ControlArticles.Publicity(_law, "217", "أيام بمقر العمالة أو الإقليم");

    /// <summary>The article on entry into force.</summary>
    public static Article InForceArticle { get; } = ControlArticles.InForce(_law);
}
