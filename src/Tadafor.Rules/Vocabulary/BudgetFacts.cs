using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of a commune's budget and of a project that it pays for (113-14 arts 92, 154 to 194; law 31-13 art. 10).</summary>
internal static class BudgetFacts
{
    /// <summary>113-14 art. 92 §1: a matter within the commune's powers.</summary>
    public static YesNoFact WithinPowers { get; } = new(
        "budget-project-within-powers",
        new(
            "يدخل المشروع في اختصاصات الجماعة",
            "le projet relève des compétences de la commune",
            "the project lies within the commune's powers"))
    {
        Judge = Judges.Council,
    };

    /// <summary>Art. 154 §1: the second part.</summary>
    public static YesNoFact InEquipmentPart { get; } = new(
        "budget-in-equipment-part",
        new(
            "سجلت اعتمادات المشاريع بالجزء الثاني من الميزانية (التجهيز)",
            "les crédits des projets sont inscrits à la deuxième partie du budget (équipement)",
            "the credits of the projects stand in the second part of the budget (equipment)"));

    /// <summary>Art. 154 §2: the first part.</summary>
    public static YesNoFact FirstPartBalanced { get; } = new(
        "budget-first-part-balanced",
        new(
            "الجزء الأول من الميزانية متوازن",
            "la première partie du budget est équilibrée",
            "the first part of the budget is balanced"));

    /// <summary>Art. 154 §2: the second part.</summary>
    public static YesNoFact SecondPartBalanced { get; } = new(
        "budget-second-part-balanced",
        new(
            "الجزء الثاني من الميزانية متوازن",
            "la deuxième partie du budget est équilibrée",
            "the second part of the budget is balanced"));

    /// <summary>Art. 158 §2.</summary>
    public static YesNoFact PerformanceProject { get; } = new(
        "budget-performance-project",
        new(
            "قدم مشروع نجاعة الأداء إلى لجنة الميزانية",
            "le projet de performance est présenté à la commission du budget",
            "the performance project is presented to the committee on budget"));

    /// <summary>Art. 158 §3.</summary>
    public static YesNoFact Gender { get; } = new(
        "budget-gender",
        new(
            "أخذ معيار النوع بعين الاعتبار في الأهداف والمؤشرات",
            "le critère du genre est pris en compte dans les objectifs et indicateurs",
            "the gender criterion is taken into account in objectives and indicators"));

    /// <summary>Art. 180 §1.</summary>
    public static YesNoFact InProgramme { get; } = new(
        "budget-project-in-programme",
        new(
            "ينجز المشروع برنامج عمل الجماعة أو برنامجا متعدد السنوات",
            "le projet exécute le programme d'action ou un programme pluriannuel",
            "the project carries out the action programme or a programme of several years"));

    /// <summary>Art. 180 §2.</summary>
    public static YesNoFact Staff { get; } = new(
        "budget-project-staff",
        new(
            "تشمل نفقات المشروع نفقات الموارد البشرية",
            "les dépenses du projet comprennent du personnel",
            "the project's spending holds staff"))
    {
        Denied = new(
            "لا تشمل نفقات المشروع نفقات الموارد البشرية",
            "les dépenses du projet ne comprennent pas de personnel",
            "the project's spending holds no staff"),
    };

    /// <summary>Art. 180 §2.</summary>
    public static YesNoFact Running { get; } = new(
        "budget-project-running",
        new(
            "تشمل نفقات المشروع معدات مرتبطة بتسيير مرافق الجماعة",
            "les dépenses du projet comprennent du matériel lié au fonctionnement des services de la commune",
            "the project's spending holds equipment for running the commune's services"))
    {
        Denied = new(
            "لا تشمل نفقات المشروع معدات مرتبطة بتسيير مرافق الجماعة",
            "les dépenses du projet ne comprennent pas de matériel lié au fonctionnement des services de la commune",
            "the project's spending holds no equipment for running the commune's services"),
    };

    /// <summary>Art. 186 §1.</summary>
    public static YesNoFact RevenueFirst { get; } = new(
        "budget-revenue-first",
        new(
            "صوت المجلس على المداخيل قبل النفقات",
            "le conseil a voté les recettes avant les dépenses",
            "the council voted revenue before spending"));

    /// <summary>Art. 186 §3.</summary>
    public static YesNoFact ByChapter { get; } = new(
        "budget-by-chapter",
        new(
            "صوت المجلس على النفقات عن كل باب",
            "le conseil a voté les dépenses chapitre par chapitre",
            "the council voted spending chapter by chapter"));

    /// <summary>Art. 190 §1.</summary>
    public static YesNoFact ThreeYears { get; } = new(
        "budget-three-years",
        new(
            "أرفقت الميزانية ببيان البرمجة الممتدة على ثلاث سنوات",
            "l'état de la programmation triennale est joint au budget",
            "the statement of the programming over three years is attached to the budget"));

    /// <summary>Art. 190 §1.</summary>
    public static YesNoFact Accounts { get; } = new(
        "budget-accounts",
        new(
            "أرفقت الميزانية بالقوائم المحاسبية والمالية",
            "les états comptables et financiers sont joints au budget",
            "the accounts are attached to the budget"));

    /// <summary>Art. 194 §1.</summary>
    public static YesNoFact Public { get; } = new(
        "budget-public",
        new(
            "وضعت الميزانية رهن إشارة العموم",
            "le budget est mis à la disposition du public",
            "the budget is at the public's disposal"));

    /// <summary>Law 31-13 art. 10.</summary>
    public static YesNoFact Electronic { get; } = new(
        "budget-electronic",
        new(
            "نشرت الميزانية بوسيلة إلكترونية",
            "le budget est publié par voie électronique",
            "the budget is published by electronic means"));
}
