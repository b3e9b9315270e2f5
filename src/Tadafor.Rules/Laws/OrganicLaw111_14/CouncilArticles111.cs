using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw111_14;

/// <summary>
/// Organic law 111-14: the articles on committees, sessions, control and entry into force, as the three laws on councils share them.
/// </summary>
internal static class CouncilArticles111
{
    /// <summary>The periods of control and publicity.</summary>
    public static ControlTerms ControlTerms { get; } = SisterLaws.ControlTerms.Of(
        "region",
        Article122Procedure.Scheme.MinutesSent,
        Bearers.Wali,
        Bearers.Interior,
        Bearers.Interior,
        10,
        (article, paragraph) => new(Instruments.OrganicLaw111_14, article, paragraph, Confidence.Verified),
        ("114", "115", "247"),
        [
            VisaMatter.Programme, VisaMatter.SpatialPlan, VisaMatter.Organisation, VisaMatter.DelegatedManagement,
            VisaMatter.DevelopmentCompany, VisaMatter.FinancialImpact, VisaMatter.Cooperation,
        ],
        []) with
    {
        Elsewhere = [VisaMatter.Budget, VisaMatter.Loans],
        BudgetVisa = new(Instruments.OrganicLaw111_14, "202", null, Confidence.Verified),
    };

    private static readonly CouncilLaw _law = new()
    {
        Instrument = Instruments.OrganicLaw111_14,
        Governor = Bearers.Wali,
        Referring = Bearers.Interior,
        Visa = Bearers.Interior,
        Calendar = new(
            "مارس ويوليوز وأكتوبر، يوم الاثنين الأول من الشهر أو اليوم الموالي من أيام العمل إن كان عطلة",
            "mars, juillet et octobre, le premier lundi du mois, ou le jour ouvrable suivant s'il est férié",
            "March, July and October, on the first Monday of the month, or the next working day if it is a holiday"),
        CalendarWords = "يجتمع المجلس يوم الاثنين الأول من الشهر المحدد لعقد الدورة العادية",
        Extension = new("15 يوما متتالية", "15 jours consécutifs", "15 consecutive days"),
        ExtensionWords = "يوما متتالية، غير أنه يمكن تمديد هذه المدة مرة واحدة",
        ExtraordinaryLength = new("7 أيام متتالية", "7 jours consécutifs", "7 consecutive days"),
        ExtraordinaryWords = "أيام متتالية، ولا يمكن تمديد هذه المدة",
        NoticeWords = "أيام على الأقل قبل انعقاد الدورة",
        MajorityWords = "تنعقد لزوما دورة استثنائية على أساس جدول أعمال محدد",
        MinutesWords = "أيام من أيام العمل الموالية لتاريخ اختتام الدورة",
        Sessions = Articles36To42.Sessions,
        Votes = Articles8To46.Votes,
        Terms = ControlTerms,
        VisaMatters = new(
            "برنامج التنمية الجهوية، والتصميم الجهوي لإعداد التراب، وتنظيم الإدارة، والتدبير المفوض، وشركات التنمية، والوقع المالي، والتعاون اللامركزي (وللميزانية والاقتراضات أجل المادة 202)",
            "programme de développement régional, schéma d'aménagement, organisation de l'administration, gestion déléguée, sociétés de développement, incidence financière, coopération décentralisée (budget et emprunts : délai de l'art. 202)",
            "regional development programme, spatial plan, organisation of the administration, delegated management, development companies, financial impact, decentralised cooperation (budget and loans: the time of art. 202)"),
        Numbers = new("31", "36", "37", "38", "39", "40", "41", "42", "44", "45", "112", "113", "114", "115", "252"),
    };

    /// <summary>Article 10: the census on which the number of seats rests.</summary>
    public static Article Article10 { get; } = CouncilArticles.Census(Instruments.OrganicLaw111_14, "10");

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
    public static Article Publicity { get; } = ControlArticles.Publicity(_law, "247", "أيام بمقر الجهة");

    /// <summary>The article on entry into force.</summary>
    public static Article InForceArticle { get; } = ControlArticles.InForce(_law);
}
