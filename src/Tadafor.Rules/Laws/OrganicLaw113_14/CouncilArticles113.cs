using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Time;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>
/// Organic law 113-14: the articles on committees, sessions, control and entry into force, as the three laws on councils share them.
/// </summary>
internal static class CouncilArticles113
{
    /// <summary>The periods of control and publicity.</summary>
    public static ControlTerms ControlTerms { get; } = SisterLaws.ControlTerms.Of(
        "commune",
        Article125Procedure.Scheme.MinutesSent,
        Bearers.Governor,
        Bearers.Governor,
        Bearers.Governor,
        8,
        (article, paragraph) => new(Instruments.OrganicLaw113_14, article, paragraph, Confidence.Verified),
        ("117", "118", "273"),
        [
            VisaMatter.Programme, VisaMatter.Budget, VisaMatter.Organisation, VisaMatter.FinancialImpact, VisaMatter.Loans,
            VisaMatter.HonorificName, VisaMatter.Cooperation, VisaMatter.PublicServices,
        ],
        [VisaMatter.DelegatedManagement, VisaMatter.DevelopmentCompany]);

    private static readonly CouncilLaw _law = new()
    {
        Instrument = Instruments.OrganicLaw113_14,
        Governor = Bearers.Governor,
        Referring = Bearers.Governor,
        Visa = Bearers.Governor,
        Calendar = new(
            "فبراير وماي وأكتوبر، في الأسبوع الأول من الشهر (السؤال Q13)",
            "février, mai et octobre, la première semaine du mois (question Q13)",
            "February, May and October, in the first week of the month (question Q13)"),
        CalendarWords = "يجتمع المجلس في الأسبوع الأول من الشهر المحدد لعقد الدورة العادية",
        Extension = new("7 أيام متتالية من أيام العمل", "7 jours ouvrables consécutifs", "7 consecutive working days"),
        ExtensionWords = "يوما متتالية، غير أنه يمكن تمديد هذه المدة مرة واحدة",
        ExtraordinaryLength = new("7 أيام متتالية من أيام العمل", "7 jours ouvrables consécutifs", "7 consecutive working days"),
        ExtraordinaryWords = "أيام متتالية من أيام العمل ولا يمكن تمديد هذه المدة",
        NoticeWords = "أيام على الأقل قبل تاريخ انعقاد الدورة",
        MajorityWords = "تنعقد لزوما دورة استثنائية على أساس جدول أعمال محدد",
        MinutesWords = "يوما من أيام العمل الموالية لتاريخ اختتام الدورة",
        Sessions = Articles33To39.Sessions,
        Votes = Articles6To43.Votes,
        Terms = ControlTerms,
        AgendaConfidence = Confidence.VerifiedTwice,
        VisaMatters = new(
            "برنامج العمل، والميزانية، وتنظيم الإدارة، والوقع المالي، والتسمية التشريفية للساحات، والتعاون اللامركزي، وإحداث المرافق وطرق تدبيرها",
            "programme d'action, budget, organisation de l'administration, incidence financière, dénominations honorifiques, coopération décentralisée, création et modes de gestion des services publics",
            "action programme, budget, organisation of the administration, financial impact, honorific names of places, decentralised cooperation, creation and management of public services"),
        Numbers = new("28", "33", "34", "35", "36", "37", "38", "39", "41", "42", "115", "116", "117", "118", "280"),
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
    public static Article Publicity { get; } = ControlArticles.Publicity(_law, "273", "أيام بمقر الجماعة");

    /// <summary>The article on entry into force.</summary>
    public static Article InForceArticle { get; } = ControlArticles.InForce(_law);
}
