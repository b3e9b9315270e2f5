using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Budgets.LocalRules;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Budgets.Screening;

/// <summary>
/// The criteria of a proposal, and what is asked of what was decided on it. Three rest on the organic law; the others on the local rules,
/// since no law speaks of proposals to a participatory budget.
/// </summary>
internal static class ScreeningChecks
{
    public static Rule WithinPowers { get; } = Law(
        "within-powers",
        new("داخل صلاحيات المجلس", "Dans les attributions du conseil", "Within the council's powers"),
        [Of113("92", "§1"), Of113("115", "§3")],
        ScreeningFacts.WithinPowers);

    public static Rule ReservedMatter { get; } = Law(
        "reserved-matter",
        new("مادة غير مخولة للعامل", "Matière non confiée au gouverneur", "No matter given to the governor"),
        [Article110.Cites],
        !(Condition)ScreeningFacts.MatterReserved | Condition.ByReading(
            OpenQuestions.ReservedMatters,
            ("judged", Condition.Nothing),
            ("outside", !Condition.Nothing)),
        ScreeningFacts.MatterPicked);

    public static Rule EquipmentOnly { get; } = Law(
        "equipment-only",
        new("لا نفقات تسيير في جزء التجهيز", "Équipement seulement", "Equipment only"),
        [Of113("180", "§2")],
        !(Condition)ScreeningFacts.StaffOrRunningSpending,
        ScreeningFacts.PaidByEquipment);

    public static Rule CostEstimated { get; } = Local(
        "cost-estimated", "projectCost", new("تقدير مؤرخ للتكلفة", "Coût estimé et daté", "Cost estimated and dated"),
        ScreeningFacts.CostEstimated);

    public static Rule CostFits { get; } = Local(
        "cost-fits", "projectCost", new("تكلفة داخل الحدود", "Coût dans les limites", "Cost within the limits"),
        ScreeningFacts.CostFits);

    public static Rule RunningCosts { get; } = Local(
        "running-costs", "projectCost", new("تكلفة السنوات اللاحقة", "Coût des années suivantes", "Costs of later years"),
        ScreeningFacts.RunningCostsStated);

    public static Rule Land { get; } = Local(
        "land", "projectCost", new("العقار", "Terrain", "Land"), ScreeningFacts.LandAvailable);

    public static Rule NotRepeated { get; } = Local(
        "not-repeated", "proposers", new("لا تكرار", "Pas de doublon", "Not repeated"), ScreeningFacts.NotRepeated);

    public static Rule Entitled { get; } = Local(
        "entitled", "proposers", new("أصحاب المقترح", "Auteurs admis", "Proposers who may"), ScreeningFacts.Entitled);

    public static Rule InTheCall { get; } = Local(
        "in-the-call", "days", new("في أيام التلقي", "Dans les jours de l'appel", "In the days of the call"), ScreeningFacts.InTheCall);

    public static Rule CategoriesKnown { get; } = Local(
        "categories-known", "categories", new("الصنف والمنطقة", "Catégorie et quartier", "Category and district"),
        ScreeningFacts.CategoriesKnown);

    public static Rule OthersPay { get; } = Local(
        "others-pay", "coFinancing", new("مساهمات الغير", "Autres financeurs", "Other payers"), ScreeningFacts.OthersPayAsRulesAllow);

    public static Rule OneEnd { get; } = Local(
        "one-end", "proposers", new("مآل واحد", "Une suite et une seule", "One end"), ScreeningFacts.OneEnd);

    public static Rule ConsentToMerge { get; } = Local(
        "consent-to-merge", "proposers", new("الموافقة على الدمج", "Accord pour la fusion", "Consent to merge"),
        ScreeningFacts.ConsentToMerge);

    public static Rule RefusalReasoned { get; } = Local(
        "refusal-reasoned", "appeal", new("عدم قبول معلل", "Refus motivé", "Reasoned refusal"), ScreeningFacts.RefusalReasoned);

    public static Rule RefusalStands { get; } = Local(
        "refusal-stands", "appeal", new("سبب قائم", "Motif établi", "A ground that stands"), ScreeningFacts.RefusalStands);

    public static Rule ListedMeetsCriteria { get; } = Local(
        "listed-meets-criteria",
        "projectCost",
        new("القائمة تستوفي المعايير", "La liste remplit les critères", "The list meets the criteria"),
        ScreeningFacts.ListedMeetsCriteria);

    public static Rule AppealProvided { get; } = Local(
        "appeal-provided", "appeal", new("تظلم تنص عليه القواعد", "Recours prévu", "Appeal provided for"), ScreeningFacts.AppealProvided);

    public static Rule AppealDecided { get; } = Local(
        "appeal-decided", "appeal", new("البت في التظلم", "Recours tranché", "Appeal decided"), ScreeningFacts.AppealDecided);

    public static Rule RulesOfTheCall { get; } = Local(
        "rules-of-the-call", "reference", new("قواعد الدعوة", "Règles de l'appel", "Rules of the call"),
        ScreeningFacts.RulesAreThoseOfTheCall);

    public static Rule Exclusions { get; } = Local(
        "exclusions", "incompatible", new("المشاريع المتنافية", "Projets incompatibles", "Projects that exclude each other"),
        ScreeningFacts.ExclusionsAsRulesAllow);

    public static Rule WomenAmongProposers { get; } = Local(
        "women-among-proposers", "gender", new("النساء من أصحاب المقترحات", "Femmes parmi les auteurs", "Women among proposers"),
        ScreeningFacts.WomenAmongProposers);

    public static Rule WomenAmongServed { get; } = Local(
        "women-among-served", "gender", new("النساء من المستفيدين", "Femmes parmi les bénéficiaires", "Women among those served"),
        ScreeningFacts.WomenAmongServed);

    /// <summary>All of them.</summary>
    public static IReadOnlyList<Rule> Every { get; } =
    [
        WithinPowers, ReservedMatter, EquipmentOnly, CostEstimated, CostFits, RunningCosts, Land, NotRepeated, Entitled, InTheCall,
        CategoriesKnown,
        OthersPay, OneEnd, ConsentToMerge, RefusalReasoned, RefusalStands, ListedMeetsCriteria, AppealProvided, AppealDecided,
        RulesOfTheCall, Exclusions, WomenAmongProposers, WomenAmongServed,
    ];

    private static Rule Local(string code, string field, Phrase title, YesNoFact fact) => new()
    {
        Code = $"commune.proposal.{code}",
        Title = title,
        Force = Force.Local,
        Cites = [LocalRuleChecks.At(LocalRuleChecks.Text, field)],
        Requires = InForce.Always(fact),
    };

    private static Rule Law(string code, Phrase title, Sequence<Citation> cites, Condition requires, Condition? applies = null) => new()
    {
        Code = $"commune.proposal.{code}",
        Title = title,
        Force = Force.Mandatory,
        Cites = cites,
        Requires = InForce.Always(requires),
        Applies = applies ?? Condition.Nothing,
    };

    private static Citation Of113(string article, string paragraph) =>
        new(Instruments.OrganicLaw113_14, article, paragraph, Confidence.Verified);
}
