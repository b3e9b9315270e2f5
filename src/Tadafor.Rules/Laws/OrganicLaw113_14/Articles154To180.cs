using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw113_14;

/// <summary>Organic law 113-14, articles 154 and 180: the two parts of the budget, equipment spending.</summary>
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

    /// <summary>Article 154.</summary>
    public static IReadOnlyList<Article> BeforeProgrammes { get; } =
    [
        BudgetLaw113.Of(
            "154",
            new(
                "جزءا الميزانية وتوازنهما",
                "Les deux parties du budget et leur équilibre",
                "The two parts of the budget and their balance"),
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
    ];

    /// <summary>Article 180.</summary>
    public static IReadOnlyList<Article> AfterProgrammes { get; } =
    [
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
