using Tadafor.Domain.Law;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Vocabulary;

/// <summary>Facts of the local rules of a participatory budget: what they fix, and whether they hold together.</summary>
internal static class LocalRuleFacts
{
    private static readonly Phrase _fixes = new("تحدد القواعد {0}", "les règles fixent {0}", "the rules fix {0}");
    private static readonly Phrase _fix = new("حددوا {0}", "fixer {0}", "fix {0}");

    public static YesNoFact Envelope { get; } = Fixed(
        "envelope", "غلاف التصويت بالسنتيم", "l'enveloppe du vote, en centimes entiers", "the envelope of the vote, in whole centimes");

    public static YesNoFact BudgetYear { get; } = Fixed("budget-year", "سنة الميزانية", "l'exercice budgétaire", "the budget year");

    public static YesNoFact Part { get; } = Fixed(
        "part", "الجزء من الميزانية الذي يؤدى منه", "la partie du budget qui paie", "the part of the budget that pays");

    public static YesNoFact Result { get; } = Fixed(
        "result", "قيمة نتيجة التصويت لدى المجلس", "la portée du résultat pour le conseil", "what the result is to the council");

    public static YesNoFact Districts { get; } = Fixed(
        "districts",
        "أغلفة المناطق أو انعدامها",
        "les enveloppes des quartiers, ou leur absence",
        "the envelopes of districts, or that there are none");

    public static YesNoFact Proposers { get; } = Fixed(
        "proposers", "من يقترح وعدد مقترحاته", "qui propose, et combien de fois", "who proposes, and how often");

    public static YesNoFact Voters { get; } = Fixed(
        "voters", "من يصوت وعدد أوراقه", "qui vote, et avec combien de bulletins", "who votes, and with how many ballots");

    public static YesNoFact Ballots { get; } = Fixed(
        "ballots",
        "نوع ورقة التصويت وحدودها ومعنى الاختيار المكرر",
        "le type de bulletin, ses limites et le sens d'un choix répété",
        "the kind of ballot, its limits and what a repeated choice means");

    public static YesNoFact OverLimit { get; } = Fixed(
        "over-limit",
        "مآل ورقة تتجاوز الحدود",
        "le sort d'un bulletin qui dépasse les limites",
        "what becomes of a ballot over the limits");

    public static YesNoFact Channels { get; } = Fixed(
        "channels",
        "قنوات التصويت وأي الورقتين تحتسب وتعويض الورقة الرقمية ونشر الوصولات",
        "les canaux du vote, le bulletin retenu, le remplacement d'un bulletin numérique et la publication des reçus",
        "the channels, which ballot counts, whether a digital one is replaced and how receipts are published");

    public static YesNoFact Method { get; } = Fixed(
        "method",
        "طريقة الفرز وكل خياراتها",
        "la méthode de dépouillement et toutes ses options",
        "the method of counting and all its options");

    public static YesNoFact Ties { get; } = Fixed("ties", "معايير حسم التعادل", "l'échelle qui départage", "the ladder that settles ties");

    public static YesNoFact MinimumVotes { get; } = Fixed(
        "minimum-votes",
        "أدنى عدد من الأصوات أو انعدامه",
        "le minimum de voix, ou son absence",
        "the minimum of votes, or that there is none");

    public static YesNoFact Categories { get; } = Fixed(
        "categories",
        "أصناف المشاريع وحدودها الدنيا والقصوى أو انعدامها",
        "les catégories, leurs minimums et leurs maximums, ou leur absence",
        "the categories with their floors and caps, or that there are none");

    public static YesNoFact Incompatible { get; } = Fixed(
        "incompatible",
        "هل تتنافى بعض المشاريع",
        "si des projets s'excluent",
        "whether projects exclude each other");

    public static YesNoFact CoFinancing { get; } = Fixed(
        "co-financing",
        "هل تحتسب مساهمات الغير في التمويل",
        "si l'argent d'autres financeurs compte",
        "whether money of others counts");

    public static YesNoFact Gender { get; } = Fixed(
        "gender",
        "ما يطلب من حصة النساء",
        "ce qui est demandé de la part des femmes",
        "what is asked of the share of women");

    public static YesNoFact Appeal { get; } = Fixed(
        "appeal",
        "التظلم من عدم القبول أو انعدامه",
        "le recours contre un refus, ou son absence",
        "the appeal against a refusal, or that there is none");

    public static YesNoFact Days { get; } = Fixed(
        "days",
        "أيام تلقي المقترحات وحصر القائمة والتصويت",
        "les jours de l'appel, de la liste et du vote",
        "the days of the call, the list and the vote");

    public static YesNoFact ResultIsProposal { get; } = new(
        "local-rules-result-is-proposal",
        new(
            "نتيجة التصويت اقتراح على المجلس",
            "le résultat du vote est une proposition au conseil",
            "the result of the vote is a proposal to the council"))
    {
        RemedyToYes = new(
            "اجعلوا النتيجة اقتراحا يتداول فيه المجلس، مع التزامه بتعليل ما يخالفه",
            "faire du résultat une proposition dont le conseil délibère, en motivant ce dont il s'écarte",
            "make the result a proposal that the council deliberates on, giving reasons where it departs from it"),
    };

    public static YesNoFact VotersOfBothSexes { get; } = new(
        "local-rules-voters-of-both-sexes",
        new(
            "التصويت مفتوح للنساء والرجال على السواء",
            "le vote est ouvert aux femmes comme aux hommes",
            "the vote is open to women and men alike"))
    {
        RemedyToYes = new(
            "احذفوا شرط الجنس، وقدموا تقريرا عن حصة النساء من المصوتين",
            "retirer la condition de sexe, et rendre compte de la part des femmes parmi les votants",
            "strike the condition of sex, and report the share of women among voters"),
    };

    public static YesNoFact NoForbiddenGround { get; } = new(
        "local-rules-no-forbidden-ground",
        new(
            "لا تشترط القواعد أصلا ولا معتقدا ولا لغة ولا حالة إعاقة",
            "les règles ne posent aucune condition d'origine, de croyance, de langue ou de handicap",
            "the rules set no condition of origin, belief, language or disability"))
    {
        RemedyToYes = new("احذفوا هذا الشرط", "retirer cette condition", "strike this condition"),
    };

    public static YesNoFact NoMembership { get; } = new(
        "local-rules-no-membership",
        new(
            "لا تشترط القواعد الانتماء إلى جمعية أو حزب أو مجموعة",
            "les règles n'exigent pas d'appartenir à une association, un parti ou un groupe",
            "the rules do not ask for membership of an association, a party or a group"))
    {
        RemedyToYes = new(
            "احذفوا شرط الانتماء",
            "retirer l'exigence d'appartenance",
            "strike the requirement of membership"),
    };

    public static YesNoFact RegistrationAsked { get; } = new(
        "local-rules-registration",
        new(
            "القواعد تشترط التسجيل في اللوائح الانتخابية",
            "les règles exigent l'inscription sur les listes électorales",
            "the rules ask for registration on the electoral lists"))
    {
        Denied = new(
            "ألا تشترط القواعد التسجيل في اللوائح الانتخابية",
            "les règles n'exigent pas l'inscription sur les listes électorales",
            "the rules do not ask for registration on the electoral lists"),
        RemedyToNo = new(
            "احذفوا شرط التسجيل",
            "retirer l'exigence d'inscription",
            "strike the requirement of registration"),
    };

    public static YesNoFact VoteBeforeAdoption { get; } = new(
        "local-rules-vote-before-adoption",
        new(
            "ينتهي التصويت قبل فوات آخر يوم لاعتماد الميزانية",
            "le vote prend fin au plus tard le dernier jour où le budget peut être adopté",
            "the vote ends no later than the last day on which the budget can be adopted"))
    {
        RemedyToYes = new(
            "قدموا آخر يوم للتصويت، أو اجعلوه لميزانية السنة الموالية",
            "avancer le dernier jour du vote, ou le rattacher au budget de l'année suivante",
            "end the vote earlier, or make it the vote of the following year's budget"),
    };

    public static YesNoFact VoteBeforeCommittee { get; } = new(
        "local-rules-vote-before-committee",
        new(
            "ينتهي التصويت قبل عرض الميزانية على لجنتها",
            "le vote prend fin avant que le budget soit soumis à la commission",
            "the vote ends before the budget is put to the committee"))
    {
        RemedyToYes = new(
            "قدموا آخر يوم للتصويت حتى تدرج النتيجة في المشروع المعروض على اللجنة",
            "avancer le dernier jour du vote pour que le résultat figure au projet soumis à la commission",
            "end the vote earlier, so that the result stands in the draft put to the committee"),
    };

    public static YesNoFact OneBallotEach { get; } = Sound(
        "one-ballot-each",
        "لكل شخص ورقة واحدة", "une personne, un bulletin", "one person has one ballot",
        "اكتبوا 1 في voters.mostEach", "écrire 1 dans voters.mostEach", "write 1 in voters.mostEach");

    public static YesNoFact DistrictsWithinEnvelope { get; } = Sound(
        "districts-within-envelope",
        "أغلفة المناطق معا لا تتجاوز الغلاف",
        "les enveloppes des quartiers tiennent ensemble dans l'enveloppe",
        "the envelopes of districts together are within the envelope",
        "اخفضوا أغلفة المناطق أو ارفعوا الغلاف",
        "réduire celles des quartiers ou relever l'enveloppe",
        "lower those of districts or raise the envelope");

    public static YesNoFact DistrictsKnown { get; } = Sound(
        "districts-known",
        "مناطق الصنف من مناطق التصويت",
        "les quartiers de la catégorie sont des quartiers du vote",
        "the districts of the category are districts of the vote",
        "أضيفوا غلاف المنطقة أو صححوا اسمها",
        "ajouter l'enveloppe du quartier ou corriger son nom",
        "add the envelope of the district or correct its name");

    public static YesNoFact CapNotBelowFloor { get; } = Sound(
        "cap-not-below-floor",
        "الحد الأقصى للصنف لا يقل عن حده الأدنى",
        "le maximum de la catégorie n'est pas inférieur à son minimum",
        "the cap of the category is not below its floor",
        "ارفعوا الحد الأقصى أو اخفضوا الأدنى",
        "relever le maximum ou baisser le minimum",
        "raise the cap or lower the floor");

    public static YesNoFact FloorHasMoney { get; } = Sound(
        "floor-has-money",
        "المال المتاح يكفي الحد الأدنى للصنف",
        "l'argent disponible suffit au minimum de la catégorie",
        "the money at hand suffices for the floor of the category",
        "اخفضوا الحد الأدنى أو أدنى تكلفة للمشروع، أو ارفعوا غلاف المنطقة",
        "baisser le minimum ou le coût minimal d'un projet, ou relever l'enveloppe du quartier",
        "lower the floor or the least cost of a project, or raise the envelope of the district");

    public static YesNoFact CostLimitsInOrder { get; } = Sound(
        "cost-limits-in-order",
        "أدنى تكلفة للمشروع لا تتجاوز أقصاها ولا الغلاف",
        "le coût minimal d'un projet ne dépasse ni son maximum ni l'enveloppe",
        "the least cost of a project is above neither its most nor the envelope",
        "صححوا projectCost", "corriger projectCost", "correct projectCost");

    public static YesNoFact LadderSettles { get; } = Sound(
        "ladder-settles",
        "معايير التعادل تحسم كل تعادل",
        "l'échelle départage toute égalité",
        "the ladder settles every tie",
        "اختموا المعايير بقرعة علنية (lot:...) أو بالمعرف (id)",
        "terminer l'échelle par un tirage public (lot:…) ou par l'identifiant (id)",
        "end the ladder with a public lot (lot:...) or with the identifier (id)");

    public static YesNoFact LadderForProjects { get; } = Sound(
        "ladder-for-projects",
        "معايير التعادل تصلح للمشاريع",
        "les critères de départage valent pour des projets",
        "the criteria of the ladder mean something for projects",
        "احذفوا معيار السن: ليس للمشروع سن",
        "retirer le critère de l'âge : un projet n'en a pas",
        "strike the criterion of age: a project has none");

    public static YesNoFact MethodReadsBallots { get; } = Sound(
        "method-reads-ballots",
        "الطريقة تقرأ ما تحمله الأوراق",
        "la méthode lit ce que portent les bulletins",
        "the method reads what ballots hold",
        "اختاروا نوع ورقة فيه نقط أو ترتيب، أو طريقة تعد الأصوات",
        "choisir un bulletin à points ou à rangs, ou une méthode qui compte les voix",
        "choose ballots with points or an order, or a method that counts votes");

    public static YesNoFact MethodCountsConstraints { get; } = Sound(
        "method-counts-constraints",
        "الطريقة تفرز تحت قيود المناطق والأصناف",
        "la méthode se compte sous les contraintes de quartiers et de catégories",
        "the method is counted under the constraints of districts and categories",
        "غيروا الطريقة أو خياراتها، أو احذفوا القيد",
        "changer de méthode ou d'options, ou retirer la contrainte",
        "change the method or its options, or remove the constraint");

    public static YesNoFact MinimumOnce { get; } = Sound(
        "minimum-once",
        "الحد الأدنى من الأصوات محدد مرة واحدة",
        "le minimum de voix n'est fixé qu'une fois",
        "the minimum of votes is fixed once",
        "احذفوا min-support من الطريقة أو اكتبوا minimumVotes: none",
        "retirer min-support de la méthode ou écrire minimumVotes: none",
        "strike min-support from the method or write minimumVotes: none");

    public static YesNoFact LimitsInOrder { get; } = Sound(
        "limits-in-order",
        "الحدود الدنيا للورقة لا تتجاوز القصوى",
        "les minimums du bulletin ne dépassent pas ses maximums",
        "the least a ballot may hold is not above the most",
        "صححوا ballots.limits", "corriger ballots.limits", "correct ballots.limits");

    public static YesNoFact LimitsFitKind { get; } = Sound(
        "limits-fit-kind",
        "حدود الورقة تناسب نوعها",
        "les limites du bulletin conviennent à son type",
        "the limits of the ballot fit its kind",
        "احذفوا الحد أو غيروا نوع الورقة",
        "retirer la limite ou changer de type de bulletin",
        "remove the limit or change the kind of ballot");

    public static YesNoFact ChannelsSound { get; } = Sound(
        "channels-sound",
        "للتصويت قناة، وقواعد الورقة الرقمية لا ترد إلا حيث توجد قناتها",
        "le vote a un canal, et les règles du numérique supposent ce canal",
        "the vote has a channel, and rules of the platform stand only where it is one",
        "أضيفوا قناة إلى ballots.channels أو احذفوا ما يخص القناة الغائبة",
        "ajouter un canal à ballots.channels ou retirer ce qui concerne le canal absent",
        "add a channel to ballots.channels or remove what concerns the absent one");

    public static YesNoFact DaysInOrder { get; } = Sound(
        "days-in-order",
        "الأيام مرتبة من الدعوة إلى المجلس",
        "les jours se suivent, de l'appel au conseil",
        "the days follow each other from the call to the council",
        "صححوا اليوم الذي يسبق ما قبله", "corriger le jour qui précède le précédent", "correct the day that comes before the one before it");

    public static YesNoFact AppealFits { get; } = Sound(
        "appeal-fits",
        "أجل التظلم ينقضي قبل حصر القائمة",
        "le délai de recours s'achève avant que la liste soit arrêtée",
        "the time to appeal ends before the list is frozen",
        "أخروا حصر القائمة أو قصروا أجل التظلم",
        "arrêter la liste plus tard ou abréger le recours",
        "freeze the list later or shorten the appeal");

    public static YesNoFact AsInternalRules { get; } = Sound(
        "as-internal-rules",
        "القواعد المحلية موافقة هنا للنظام الداخلي",
        "les règles locales disent ici comme le règlement intérieur",
        "the local rules say here what the internal rules say",
        "وافقوا النظام الداخلي أو عدلوه",
        "suivre le règlement intérieur, ou le modifier",
        "follow the internal rules, or amend them");

    private static YesNoFact Fixed(string code, string ar, string fr, string en)
    {
        Phrase what = new(ar, fr, en);
        return new($"local-rules-fix-{code}", _fixes.With(what)) { RemedyToYes = _fix.With(what) };
    }

    private static YesNoFact Sound(string code, string ar, string fr, string en, string remedyAr, string remedyFr, string remedyEn) =>
        new($"local-rules-{code}", new(ar, fr, en)) { RemedyToYes = new(remedyAr, remedyFr, remedyEn) };
}
