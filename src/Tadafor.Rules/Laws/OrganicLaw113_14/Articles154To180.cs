using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, articles 154, 158 and 180: the two parts of the budget, its programmes, equipment spending.</summary>
internal static class Articles154To180
{
    /// <summary>Art. 154 §1: equipment stands in the second part.</summary>
    public static Rule EquipmentPart { get; } = BudgetLaw113.Rule(
        "equipment-part",
        new("اعتمادات المشاريع بجزء التجهيز", "Crédits inscrits à l'équipement", "Credits in the equipment part"),
        BudgetLaw113.At("154", "§1"),
        BudgetFacts.InEquipmentPart,
        Examples.Of(BudgetFacts.InEquipmentPart, true, Verdict.Satisfied),
        Examples.Of(BudgetFacts.InEquipmentPart, false, Verdict.Unsatisfied));

    /// <summary>Art. 154 §2: both parts are balanced.</summary>
    public static Rule Balance { get; } = BudgetLaw113.Rule(
        "balance",
        new("توازن الميزانية في جزأيها", "Équilibre du budget dans ses deux parties", "Balance of the budget in both its parts"),
        BudgetLaw113.At("154", "§2"),
        (Condition)BudgetFacts.FirstPartBalanced & BudgetFacts.SecondPartBalanced,
        Examples.Of(BudgetFacts.FirstPartBalanced, true, BudgetFacts.SecondPartBalanced, true, Verdict.Satisfied),
        Examples.Of(BudgetFacts.FirstPartBalanced, true, BudgetFacts.SecondPartBalanced, false, Verdict.Unsatisfied));

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

    /// <summary>
    /// Art. 180 §1: the action programme comes first; a project outside it is not for that reason alone against the law.
    /// </summary>
    public static Rule Programme { get; } = new()
    {
        Code = "commune.budget.programme",
        Title = new("برنامج العمل أولا", "Le programme d'action d'abord", "The action programme first"),
        Force = Force.Endeavour,
        Cites = [BudgetLaw113.At("180", "§1")],
        Requires = InForce.Always(BudgetFacts.InProgramme),
        Note = new(
            "«بالأساس»: تهم القاعدة مجموع نفقات التجهيز؛ ولا تمنع مشروعا بعينه لمجرد أنه خارج البرنامج",
            "« principalement » : la règle vise l'ensemble des dépenses d'équipement et n'exclut pas, à elle seule, un projet hors programme",
            "“mainly”: the rule is about equipment spending as a whole, and does not by itself rule out a project outside the programme"),
        Examples =
        [
            Examples.Of(BudgetFacts.InProgramme, true, Verdict.Satisfied),
            Examples.Of(BudgetFacts.InProgramme, false, Verdict.Unsatisfied),
        ],
    };

    /// <summary>Art. 180 §2: neither staff nor equipment for running services.</summary>
    public static Rule NoRunning { get; } = BudgetLaw113.Rule(
        "no-running-costs",
        new(
            "لا موارد بشرية ولا معدات تسيير في نفقات التجهيز",
            "Ni personnel ni matériel de fonctionnement",
            "Neither staff nor equipment for running services"),
        BudgetLaw113.At("180", "§2"),
        !(Condition)BudgetFacts.Staff & !(Condition)BudgetFacts.Running,
        Examples.Of(BudgetFacts.Staff, false, BudgetFacts.Running, false, Verdict.Satisfied),
        Examples.Of(BudgetFacts.Staff, false, BudgetFacts.Running, true, Verdict.Unsatisfied),
        Examples.Of(BudgetFacts.Staff, true, BudgetFacts.Running, false, Verdict.Unsatisfied));

    /// <summary>The articles.</summary>
    public static IReadOnlyList<Article> All { get; } =
    [
        BudgetLaw113.Of(
            "154",
            new("جزءا الميزانية وتوازنهما", "Les deux parties du budget et leur équilibre", "The two parts of the budget and their balance"),
            Paragraph.Encoded(
                "§1",
                new(
                    "تشتمل الميزانية على جزء للتسيير وجزء للتجهيز يضم جميع الموارد المرصودة للتجهيز وأوجه استعمالها",
                    "Le budget a une partie de fonctionnement et une partie d'équipement, qui porte toutes les ressources affectées à l'équipement et leur emploi",
                    "The budget has a part for operation and a part for equipment, which holds all resources set aside for equipment and what they are used for"),
                Confidence.Verified,
                EquipmentPart).Quoting("الجزء الثاني يتعلق بعمليات التجهيز ويشمل جميع الموارد"),
            Paragraph.Encoded(
                "§2",
                new(
                    "تكون الميزانية متوازنة في جزأيها معا",
                    "Le budget est équilibré dans chacune de ses deux parties",
                    "The budget is balanced in each of its two parts"),
                Confidence.Verified,
                Balance).Quoting("ويجب أن تكون الميزانية متوازنة في جزأيها"),
            Paragraph.NotEncodedBecause(
                "rest",
                new(
                    "يرصد فائض الجزء الأول للجزء الثاني، ولا تستعمل مداخيل الجزء الثاني لنفقات الجزء الأول؛ والميزانيات الملحقة والحسابات الخصوصية",
                    "L'excédent de la première partie va à la deuxième, dont les recettes ne couvrent pas les dépenses de la première ; budgets annexes et comptes spéciaux",
                    "A surplus of the first part goes to the second, whose revenue does not cover spending of the first; annexed budgets and special accounts"),
                Confidence.Verified,
                BudgetLaw113.NoRequest).Quoting("لا يجوز استعمال مداخيل الجزء الثاني في مقابل نفقات الجزء الأول")),
        BudgetLaw113.Of(
            "158",
            new("البرنامج وأهدافه ومؤشراته", "Le programme, ses objectifs et indicateurs", "The programme, its objectives and indicators"),
            Paragraph.NotEncodedBecause(
                "§1",
                new(
                    "البرنامج مجموعة متناسقة من المشاريع لها أهداف ومؤشرات مرقمة تقيم",
                    "Le programme est un ensemble cohérent de projets, avec des objectifs et des indicateurs chiffrés, évalués",
                    "A programme is a coherent set of projects with objectives and numeric indicators, which are evaluated"),
                Confidence.Verified,
                BudgetLaw113.NoRequest).Quoting("مجموعة متناسقة من المشاريع أو العمليات"),
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
                Gender).Quoting("يؤخذ بعين الاعتبار معيار النوع في تحديد الأهداف والمؤشرات")),
        BudgetLaw113.Of(
            "180",
            new("نفقات التجهيز", "Dépenses d'équipement", "Equipment spending"),
            Paragraph.Encoded(
                "§1",
                new(
                    "توجه نفقات التجهيز بالأساس لإنجاز برامج عمل الجماعة والبرامج متعددة السنوات",
                    "Les dépenses d'équipement vont principalement aux programmes d'action de la commune et aux programmes pluriannuels",
                    "Equipment spending goes mainly to the commune's action programmes and to programmes of several years"),
                Confidence.Verified,
                Programme).Quoting("توجه نفقات التجهيز بالأساس لإنجاز برامج عمل الجماعة"),
            Paragraph.Encoded(
                "§2",
                new(
                    "لا تشمل نفقات التجهيز نفقات الموارد البشرية ولا معدات تسيير مرافق الجماعة",
                    "Les dépenses d'équipement ne comprennent ni personnel, ni matériel lié au fonctionnement des services de la commune",
                    "Equipment spending holds neither staff nor equipment for running the commune's services"),
                Confidence.Verified,
                NoRunning).Quoting("نفقات الموارد البشرية أو نفقات المعدات المرتبطة بتسيير المرافق")),
    ];
}
