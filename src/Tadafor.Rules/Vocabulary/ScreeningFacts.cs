using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of a proposal to a participatory budget, and of what was decided on it.</summary>
internal static class ScreeningFacts
{
    /// <summary>113-14 arts 83-92: a judgement, never computed.</summary>
    public static YesNoFact WithinPowers { get; } = new(
        "proposal-within-powers",
        new(
            "المقترح يدخل في صلاحيات مجلس الجماعة",
            "la proposition relève des attributions du conseil communal",
            "the proposal lies within the powers of the commune's council"))
    {
        Judge = Judges.LocalRulesNamed,
    };

    public static YesNoFact MatterPicked { get; } = new(
        "proposal-matter-picked",
        new(
            "اختيرت للمقترح مادة من فهرس الاختصاصات",
            "une matière du répertoire est retenue pour la proposition",
            "a matter of the catalogue of powers is picked for the proposal"));

    public static YesNoFact MatterReserved { get; } = new(
        "proposal-matter-reserved",
        new(
            "المقترح يستند إلى مادة يمارسها العامل",
            "la proposition s'appuie sur une matière réservée au gouverneur",
            "the proposal rests on a matter given to the governor"))
    {
        Denied = new(
            "ألا يستند المقترح إلى مادة يمارسها العامل",
            "la proposition ne s'appuie pas sur une matière réservée au gouverneur",
            "the proposal does not rest on a matter given to the governor"),
        RemedyToNo = new(
            "ابحثوا عن اختصاص للجماعة يشمل المقترح أو أعيدوا صياغته",
            "rattacher la proposition à une attribution de la commune, ou la reformuler",
            "find a power of the commune that covers the proposal, or reword it"),
    };

    public static YesNoFact PaidByEquipment { get; } = new(
        "proposal-paid-by-equipment",
        new(
            "يؤدى من جزء التجهيز",
            "il est payé par la partie d'équipement",
            "it is paid from the equipment part"));

    public static YesNoFact StaffOrRunningSpending { get; } = new(
        "proposal-staff-or-running-spending",
        new(
            "يتضمن المشروع نفقات الموظفين أو معدات تسيير المرافق",
            "le projet comporte des dépenses de personnel ou de matériel de gestion des services",
            "the project holds spending on staff or on equipment for running services"))
    {
        Denied = new(
            "ألا يتضمن المشروع نفقات الموظفين أو معدات تسيير المرافق",
            "le projet ne comporte ni dépense de personnel ni matériel de gestion des services",
            "the project holds no spending on staff or on equipment for running services"),
        RemedyToNo = new(
            "افصلوا هذه النفقات عن المشروع، وللجماعة أن تبرمجها في جزء التسيير",
            "séparer ces dépenses du projet ; la commune peut les inscrire au fonctionnement",
            "take this spending out of the project; the commune may enter it under operation"),
    };

    public static YesNoFact CostEstimated { get; } = Of(
        "proposal-cost-estimated",
        "قدرت التكلفة، ومعروف من قدرها ومتى",
        "le coût est estimé, par un service et un jour connus",
        "the cost is estimated, by a known office on a known day",
        "قدموا تقديرا مؤرخا باسم المصلحة التي وضعته",
        "produire une estimation datée, avec le service qui l'a établie",
        "give an estimate with its day and the office that made it");

    public static YesNoFact CostFits { get; } = Of(
        "proposal-cost-fits",
        "التكلفة داخل حدود القواعد والمال المتاح",
        "le coût tient dans les limites des règles et l'argent disponible",
        "the cost is within the limits of the rules and the money at hand",
        "قلصوا المشروع أو قسموه، أو ابحثوا عن ممول آخر إن أذنت القواعد",
        "réduire ou diviser le projet, ou trouver un autre financeur si les règles le permettent",
        "reduce or split the project, or find another payer where the rules allow it");

    public static YesNoFact RunningCostsStated { get; } = Of(
        "proposal-running-costs-stated",
        "معروفة تكلفة التسيير في السنوات اللاحقة",
        "le coût de fonctionnement des années suivantes est connu",
        "what running it costs in later years is known",
        "قدروا تكلفة كل سنة، ولو كانت صفرا",
        "l'estimer par an, fût-il nul",
        "estimate it by year, be it zero");

    public static YesNoFact LandAvailable { get; } = Of(
        "proposal-land-available",
        "العقار رهن إشارة الجماعة أو لا حاجة إليه",
        "le terrain est à la disposition de la commune, ou aucun n'est nécessaire",
        "the land is at the commune's disposal, or none is needed",
        "اختاروا موقعا آخر، أو سووا وضعية العقار قبل حصر القائمة",
        "choisir un autre lieu, ou régler la situation du terrain avant la liste",
        "choose another place, or settle the land before the list is frozen");

    public static YesNoFact NotRepeated { get; } = Of(
        "proposal-not-repeated",
        "لا يكرر المقترح مقترحا آخر",
        "la proposition n'en répète pas une autre",
        "the proposal does not repeat another",
        "ادمجوه مع ما يكرره، بموافقة أصحابهما",
        "la fusionner avec l'autre, avec l'accord de leurs auteurs",
        "merge it with the other, if the proposers of both agree");

    public static YesNoFact Entitled { get; } = Of(
        "proposal-proposers-entitled",
        "أصحاب المقترح ممن تسمح لهم القواعد بالاقتراح",
        "les auteurs sont de ceux que les règles admettent",
        "the proposers are among those whom the rules allow to propose",
        "يقدمه من تسمح له القواعد",
        "la faire porter par qui les règles admettent",
        "let it be made by those whom the rules allow");

    public static YesNoFact InTheCall { get; } = Of(
        "proposal-in-the-call",
        "أودع المقترح في أيام التلقي",
        "la proposition est déposée dans les jours de l'appel",
        "the proposal was deposited within the days of the call",
        "يودع في الدعوة الموالية",
        "la déposer au prochain appel",
        "deposit it at the next call");

    public static YesNoFact CategoriesKnown { get; } = Of(
        "proposal-categories-known",
        "أصناف المشروع ومنطقته واردة في القواعد",
        "les catégories et le quartier du projet sont ceux des règles",
        "the categories and the district of the project are those of the rules",
        "اكتبوا الصنف أو المنطقة كما في القواعد",
        "écrire la catégorie ou le quartier comme les règles",
        "spell the category or the district as the rules do");

    public static YesNoFact OthersPayAsRulesAllow { get; } = Of(
        "proposal-others-pay-as-rules-allow",
        "ما يؤديه الغير تحتسبه القواعد ولا يتجاوز التكلفة",
        "ce que paient d'autres est admis par les règles et ne dépasse pas le coût",
        "what others pay counts under the rules and is not above the cost",
        "صححوا المبلغ، أو اكتبوا صفرا إن كانت القواعد لا تحتسبه",
        "corriger le montant, ou écrire zéro si les règles ne le comptent pas",
        "correct the amount, or write zero where the rules do not count it");

    public static YesNoFact OneEnd { get; } = Of(
        "proposal-one-end",
        "للمقترح مآل واحد",
        "la proposition a une suite et une seule",
        "one thing became of the proposal",
        "أبقوا على مآل واحد: القائمة أو عدم القبول أو السحب أو التكرار",
        "ne garder qu'une suite : liste, refus, retrait ou doublon",
        "keep one end: the list, refusal, withdrawal or repetition");

    public static YesNoFact ConsentToMerge { get; } = Of(
        "proposal-consent-to-merge",
        "وافق أصحاب المقترح على دمجه",
        "les auteurs ont accepté la fusion",
        "the proposers agreed that it be merged",
        "اطلبوا موافقتهم، أو ضعوا المقترح في القائمة وحده",
        "obtenir leur accord, ou inscrire la proposition seule",
        "ask for their agreement, or list the proposal by itself");

    public static YesNoFact RefusalReasoned { get; } = Of(
        "proposal-refusal-reasoned",
        "لعدم القبول سبب واحد على الأقل ولكل سبب تعليل",
        "le refus a un motif au moins, et chacun est expliqué",
        "the refusal has at least one ground, and each is explained",
        "اذكروا المعيار غير المستوفى وتعليله",
        "indiquer le critère non rempli et pourquoi",
        "state the criterion that is not met and why");

    public static YesNoFact RefusalStands { get; } = Of(
        "proposal-refusal-stands",
        "كل سبب لعدم القبول معيار غير مستوفى في الملف",
        "chaque motif du refus est un critère non rempli au fichier",
        "every ground of the refusal is a criterion that the file shows as not met",
        "أعيدوا دراسة المقترح: السبب لا يقوم على ما في الملف",
        "réexaminer la proposition : le motif ne repose pas sur le fichier",
        "examine the proposal again: the ground does not rest on the file");

    public static YesNoFact ListedMeetsCriteria { get; } = Of(
        "proposal-listed-meets-criteria",
        "ما وضع في القائمة يستوفي كل المعايير",
        "ce qui est sur la liste remplit tous les critères",
        "what is on the list meets every criterion",
        "صححوا ما لم يستوف، أو عللوا عدم القبول",
        "corriger ce qui manque, ou refuser avec motifs",
        "mend what is not met, or refuse with reasons");

    public static YesNoFact AppealProvided { get; } = Of(
        "proposal-appeal-provided",
        "تنص القواعد على تظلم، وقدم في أجله",
        "les règles prévoient un recours, formé dans le délai",
        "the rules provide for an appeal, and it was made in time",
        "لا يؤخذ بالتظلم خارج ما تنص عليه القواعد؛ وللجماعة أن تراجع قرارها من تلقاء نفسها",
        "un recours hors des règles n'oblige pas ; la commune peut revoir sa décision d'elle-même",
        "an appeal outside the rules does not bind; the commune may review its decision by itself");

    public static YesNoFact AppealDecided { get; } = Of(
        "proposal-appeal-decided",
        "بت في التظلم قبل حصر القائمة، مع التعليل",
        "le recours est tranché avec motifs avant que la liste soit arrêtée",
        "the appeal was decided, with reasons, before the list was frozen",
        "بتوا في التظلم قبل حصر القائمة",
        "trancher le recours avant d'arrêter la liste",
        "decide the appeal before the list is frozen");

    public static YesNoFact RulesAreThoseOfTheCall { get; } = Of(
        "projects-rules-of-the-call",
        "القواعد هي التي فتحت بها الدعوة",
        "les règles sont celles de l'appel",
        "the rules are those of the call",
        "استعملوا القواعد ذات البصمة المذكورة",
        "prendre les règles dont l'empreinte est indiquée",
        "take the rules whose digest is stated");

    public static YesNoFact ExclusionsAsRulesAllow { get; } = Of(
        "projects-exclusions-as-rules-allow",
        "المشاريع المتنافية تقبلها القواعد",
        "les incompatibilités sont prévues par les règles",
        "projects that exclude each other are provided for by the rules",
        "احذفوا التنافي أو اجعلوا incompatible: declared قبل فتح الدعوة",
        "retirer l'incompatibilité, ou écrire incompatible: declared avant l'appel",
        "remove the exclusion, or write incompatible: declared before the call opens");

    public static YesNoFact WomenAmongProposers { get; } = Of(
        "projects-women-among-proposers",
        "تبلغ النساء الحصة المطلوبة من أصحاب المقترحات",
        "les femmes atteignent la part demandée des auteurs de propositions",
        "women reach the share that is asked of those who propose",
        "مددوا الدعوة وبلغوها إلى النساء وجمعياتهن",
        "prolonger l'appel et le porter auprès des femmes et de leurs associations",
        "extend the call and bring it to women and their associations");

    public static YesNoFact WomenAmongServed { get; } = Of(
        "projects-women-among-served",
        "تبلغ النساء الحصة المطلوبة من المستفيدين",
        "les femmes atteignent la part demandée des bénéficiaires",
        "women reach the share that is asked of the people served",
        "كيفوا المشروع ليستفيد منه عدد أكبر من النساء",
        "adapter le projet pour qu'il serve plus de femmes",
        "shape the project so that it serves more women");

    private static YesNoFact Of(string code, string ar, string fr, string en, string remedyAr, string remedyFr, string remedyEn) =>
        new(code, new(ar, fr, en)) { RemedyToYes = new(remedyAr, remedyFr, remedyEn) };
}
