using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, article 158: the programmes of a budget, their aims and indicators.</summary>
internal static class Article158
{
    private static readonly Phrase _ofProjects = new(
        "استنتاج: تتحدث المادة عن برامج الميزانية، وهي مجموعات من المشاريع؛ ويسأل هنا عن مشاريع برنامج العمل",
        "déduction : l'article parle des programmes du budget, ensembles de projets ; on l'applique ici aux projets du programme d'action",
        "inferred: the article speaks of budget programmes, which are sets of projects; here it is asked of the projects of the action programme");

    /// <summary>Article 158 §1: a project has a numbered indicator.</summary>
    public static Rule Indicators { get; } = new()
    {
        Code = "commune.project.indicators",
        Title = new("مؤشرات المشروع", "Indicateurs du projet", "Indicators of the project"),
        Force = Force.Recommended,
        Cites = [new(Instruments.OrganicLaw113_14, "158", "§1", Confidence.Verified)],
        Requires = InForce.Always(PlanFacts.IndicatorsNumbered),
        Examples =
        [
            Examples.Of(PlanFacts.IndicatorsNumbered, true, Verdict.Satisfied),
            Examples.Of(PlanFacts.IndicatorsNumbered, false, Verdict.Unsatisfied),
        ],
        Note = _ofProjects,
    };

    /// <summary>Article 158 §3: gender in the indicators of a project.</summary>
    public static Rule ProjectGender { get; } = new()
    {
        Code = "commune.project.gender",
        Title = new("النوع في مؤشرات المشروع", "Genre dans les indicateurs du projet", "Gender in the indicators of the project"),
        Force = Force.Recommended,
        Cites = [new(Instruments.OrganicLaw113_14, "158", "§3", Confidence.Verified)],
        Requires = InForce.Always(PlanFacts.IndicatorsGender),
        Examples =
        [
            Examples.Of(PlanFacts.IndicatorsGender, true, Verdict.Satisfied),
            Examples.Of(PlanFacts.IndicatorsGender, false, Verdict.Unsatisfied),
        ],
        Note = _ofProjects,
    };

    /// <summary>Art. 158 §2: the performance project.</summary>
    public static Rule Performance { get; } = BudgetLaw113.Rule(
        "performance",
        new("تقديم مشروع نجاعة الأداء", "Présentation du projet de performance", "The performance project is presented"),
        BudgetLaw113.At("158", "§2"),
        BudgetFacts.PerformanceProject,
        Examples.Of(BudgetFacts.PerformanceProject, true, Verdict.Satisfied),
        Examples.Of(BudgetFacts.PerformanceProject, false, Verdict.Unsatisfied));

    /// <summary>Art. 158 §3: the gender criterion.</summary>
    public static Rule Gender { get; } = BudgetLaw113.Rule(
        "gender",
        new("معيار النوع في الأهداف والمؤشرات", "Critère du genre", "The gender criterion"),
        BudgetLaw113.At("158", "§3"),
        BudgetFacts.Gender,
        Examples.Of(BudgetFacts.Gender, true, Verdict.Satisfied),
        Examples.Of(BudgetFacts.Gender, false, Verdict.Unsatisfied));

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = BudgetLaw113.Of(
        "158",
        new("البرنامج وأهدافه ومؤشراته", "Le programme, ses objectifs et indicateurs", "The programme, its objectives and indicators"),
        Paragraph.Encoded(
            "§1",
            new(
                "البرنامج مجموعة متناسقة من المشاريع لها أهداف ومؤشرات مرقمة تقيم",
                "Le programme est un ensemble cohérent de projets, avec des objectifs et des indicateurs chiffrés, évalués",
                "A programme is a coherent set of projects with objectives and numeric indicators, which are evaluated"),
            Confidence.Verified,
            Indicators).Quoting("مجموعة متناسقة من المشاريع أو العمليات"),
        Paragraph.Encoded(
            "§2",
            new(
                "تضمن الأهداف والمؤشرات في مشروع نجاعة الأداء، ويقدم للجنة الميزانية والشؤون المالية والبرمجة",
                "Objectifs et indicateurs figurent au projet de performance, présenté à la commission du budget, des finances et de la programmation",
                "Objectives and indicators stand in the performance project, which is presented to the committee on budget, finance and planning"),
            Confidence.Verified,
            Performance).Quoting("ويقدم هذا المشروع للجنة المكلفة بالميزانية والشؤون المالية والبرمجة"),
        Paragraph.Encoded(
            "§3",
            new(
                "يؤخذ معيار النوع بعين الاعتبار في تحديد الأهداف والمؤشرات",
                "Le critère du genre est pris en compte pour fixer objectifs et indicateurs",
                "The gender criterion is taken into account in setting objectives and indicators"),
            Confidence.Verified,
            Gender,
            ProjectGender).Quoting("يؤخذ بعين الاعتبار معيار النوع في تحديد الأهداف والمؤشرات"));
}
