using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of an action programme and of its yearly evaluation (decree 2.16.301), beside whom the president consulted.</summary>
internal static class PlanFacts
{
    /// <summary>Art. 4 §1: the meeting comes before the decision.</summary>
    public static YesNoFact MeetingFirst { get; } = new(
        "programme-meeting-first",
        new(
            "عقد الاجتماع الإخباري والتشاوري قبل قرار إعداد المشروع",
            "la réunion d'information et de concertation a précédé la décision d'élaborer le projet",
            "the information and consultation meeting came before the decision to prepare the draft"));

    /// <summary>Art. 4 §1: the governor attends.</summary>
    public static YesNoFact GovernorPresent { get; } = new(
        "programme-governor-present",
        new(
            "حضر العامل أو من يمثله الاجتماع",
            "le gouverneur ou son représentant a assisté à la réunion",
            "the governor or his representative attended the meeting"));

    /// <summary>Art. 5 §2: the timetable.</summary>
    public static YesNoFact Timetable { get; } = new(
        "programme-timetable",
        new(
            "يتضمن القرار الجدولة الزمنية لإعداد المشروع وتاريخ انطلاقه",
            "la décision fixe le calendrier de l'élaboration et la date de son lancement",
            "the decision sets the timetable of the preparation and the day it starts"));

    /// <summary>Art. 6 (a).</summary>
    public static YesNoFact Diagnosis { get; } = new(
        "programme-diagnosis",
        new("أنجز التشخيص", "le diagnostic est fait", "the diagnosis is done"));

    /// <summary>Art. 6 (b).</summary>
    public static YesNoFact Priorities { get; } = new(
        "programme-priorities",
        new("رتبت الأولويات التنموية", "les priorités de développement sont classées", "the development priorities are put in order"));

    /// <summary>Art. 6 (c).</summary>
    public static YesNoFact Projects { get; } = new(
        "programme-projects",
        new(
            "حددت المشاريع والأنشطة ذات الأولوية",
            "les projets et activités prioritaires sont choisis",
            "the projects and activities that come first are chosen"));

    /// <summary>Art. 6 (d).</summary>
    public static YesNoFact Resources { get; } = new(
        "programme-resources",
        new(
            "قدرت موارد السنوات الثلاث الأولى ونفقاتها",
            "les ressources et dépenses des trois premières années sont estimées",
            "resources and spending of the first three years are estimated"));

    /// <summary>Art. 6 (e).</summary>
    public static YesNoFact Document { get; } = new(
        "programme-document",
        new(
            "وضعت وثيقة المشروع مع منظومة التتبع",
            "le document du projet est rédigé, avec son système de suivi",
            "the document of the draft is written, with its system of follow-up"));

    /// <summary>Art. 11 (a).</summary>
    public static YesNoFact FollowUpAttached { get; } = new(
        "programme-follow-up-attached",
        new(
            "أرفق المشروع بمنظومة تتبع المشاريع والبرامج",
            "le système de suivi des projets et programmes est joint au projet",
            "the system of follow-up of projects and programmes is attached to the draft"));

    /// <summary>Art. 11 (b).</summary>
    public static YesNoFact ReportsAttached { get; } = new(
        "programme-reports-attached",
        new(
            "أرفق المشروع بتقارير اللجان الدائمة",
            "les rapports des commissions permanentes sont joints au projet",
            "the reports of the permanent committees are attached to the draft"));

    /// <summary>Art. 14 §2 (a).</summary>
    public static YesNoFact Completion { get; } = new(
        "evaluation-completion",
        new(
            "يتضمن تقرير التقييم نسبة إنجاز المشاريع ومؤشرات الفعالية",
            "le rapport donne le taux de réalisation des projets et leurs indicateurs d'efficacité",
            "the report gives the rate of completion of projects and their indicators"));

    /// <summary>Art. 14 §2 (b).</summary>
    public static YesNoFact Means { get; } = new(
        "evaluation-means",
        new(
            "يتضمن تقرير التقييم الإمكانيات المرصودة والإكراهات والحلول المقترحة",
            "le rapport donne les moyens affectés, les contraintes et les solutions proposées",
            "the report gives the means, the constraints and the solutions proposed"));

    /// <summary>Art. 15 §2.</summary>
    public static YesNoFact FirstSession { get; } = new(
        "evaluation-first-session",
        new(
            "تدارس المجلس التقرير في أول دورة بعد التوصل بتقارير اللجان",
            "le conseil a examiné le rapport à sa première session après la réception des rapports des commissions",
            "the council studied the report at its first session after the committees' reports arrived"));

    /// <summary>Art. 15 §3.</summary>
    public static YesNoFact SummaryPosted { get; } = new(
        "evaluation-summary-posted",
        new(
            "علق ملخص التقرير بمقر الجماعة",
            "un résumé du rapport est affiché au siège de la commune",
            "a summary of the report is posted at the commune's seat"));

    /// <summary>113-14 art. 158 §1.</summary>
    public static YesNoFact IndicatorsNumbered { get; } = new(
        "project-indicators",
        new(
            "للمشروع مؤشر مرقم واحد على الأقل",
            "le projet a au moins un indicateur chiffré",
            "the project has at least one numbered indicator"));

    /// <summary>113-14 art. 158 §3.</summary>
    public static YesNoFact IndicatorsGender { get; } = new(
        "project-indicators-gender",
        new(
            "روعي معيار النوع في مؤشرات المشروع",
            "le critère du genre est pris en compte dans les indicateurs du projet",
            "gender is taken into account in the indicators of the project"));

    /// <summary>Art. 15 §3.</summary>
    public static YesNoFact SummaryPublished { get; } = new(
        "evaluation-summary-published",
        new(
            "نشر ملخص التقرير بجميع الوسائل المتاحة",
            "un résumé du rapport est publié par tous les moyens disponibles",
            "a summary of the report is published by all the means at hand"));
}
