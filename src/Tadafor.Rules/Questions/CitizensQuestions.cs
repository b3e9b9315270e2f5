using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>Questions about petitions of citizens.</content>
public static partial class OpenQuestions
{
    /// <summary>Q1: registered voter, or eligible only?</summary>
    public static OpenQuestion Registration { get; } = new(
        "Q1",
        new(
            "هل يكفي استيفاء شروط التسجيل في اللوائح الانتخابية، أم يلزم التسجيل الفعلي؟",
            "Suffit-il de remplir les conditions d'inscription, ou faut-il être inscrit sur les listes électorales ?",
            "Is it enough to meet the conditions of registration, or must signatories be registered?"),
        [
            new(Instruments.OrganicLaw113_14, "123", "(b)", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "114", "(b)", Confidence.Verified)
        ],
        [
            new("eligible-only", new("يكفي استيفاء الشروط", "les conditions suffisent", "meeting the conditions is enough")),
            new("registered", new("يلزم التسجيل", "l'inscription est exigée", "registration is required")),
        ],
        "eligible-only",
        new(
            "النص يذكر «شروط التسجيل» لا التسجيل؛ بعض المواقع تطلب التسجيل",
            "le texte parle des « conditions » d'inscription ; certains sites demandent l'inscription",
            "the text speaks of the “conditions” of registration; some sites ask for registration"));

    /// <summary>Q2: is residence part of the conditions of registration?</summary>
    public static OpenQuestion Residence { get; } = new(
        "Q2",
        new(
            "هل تدخل الإقامة الفعلية لثلاثة أشهر (المادة 4 من القانون 57.11) ضمن شروط التسجيل؟",
            "La résidence effective de trois mois (loi 57-11, art. 4) fait-elle partie des conditions d'inscription ?",
            "Is three months of effective residence (law 57-11, art. 4) part of the conditions of registration?"),
        [
            new(Instruments.OrganicLaw113_14, "123", "(b)", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "114", "(b)", Confidence.Verified),
            new(Instruments.Law57_11, "4", "§1", Confidence.Verified),
        ],
        [
            new(
                "personal",
                new("الشروط الشخصية فقط (المادة 3)", "conditions personnelles seulement (art. 3)", "personal conditions only (art. 3)")),
            new("somewhere", new(
                "إقامة ثلاثة أشهر بأي جماعة بالمغرب",
                "trois mois dans une commune quelconque du Maroc",
                "three months in any commune of Morocco")),
            new("this-commune", new(
                "إقامة ثلاثة أشهر بهذه الجماعة (أو بإحدى جماعات العمالة أو الإقليم)",
                "trois mois dans cette commune (ou dans une commune de la préfecture ou province)",
                "three months in this commune (or in a commune of the prefecture or province)")),
        ],
        "personal",
        new(
            "المادة 4 تحدد مكان طلب القيد؛ واشتراط الإقامة بهذه الجماعة يفرغ فرع «أو يمارسوا بها نشاطا» من شروط المواطنين",
            "l'art. 4 dit où demander l'inscription ; exiger la résidence ici viderait la branche « ou y exercent une activité » des conditions des citoyens",
            "art. 4 says where to ask for registration; requiring residence here would empty the branch “or exercise an activity” of the conditions on citizens"));

    /// <summary>Q4: whose identity cards?</summary>
    public static OpenQuestion IdentityCards { get; } = new(
        "Q4",
        new(
            "هل ترفق نسخة بطاقة التعريف لكل موقع، أم لمقدمي العريضة وحدهم؟",
            "Faut-il la copie de la carte de chaque signataire, ou des seuls pétitionnaires qui présentent la pétition ?",
            "Is an identity-card copy needed of every signatory, or only of the petitioners who present the petition?"),
        [
            new(Instruments.Decree2_16_403, "3", null, Confidence.Verified),
            new(Instruments.Decree2_16_402, "3", null, Confidence.Verified),
            new(Instruments.Decree2_16_401, "3", null, Confidence.Verified),
        ],
        [
            new("every-signatory", new("لكل موقع", "de chaque signataire", "of every signatory")),
            new(
                "presenters",
                new("لمقدمي العريضة وحدهم", "des seuls pétitionnaires qui la présentent", "only of the petitioners who present it")),
        ],
        null,
        new(
            "المرسوم يقول «الخاصة بمقدمي العريضة»، والمادة 123 من القانون التنظيمي 113.14 تستعمل «مقدمي العريضة» و«الموقعين» معا؛ ولا نص يقول إنهم سواء، فتجرب القراءتان",
            "le décret dit « pétitionnaires », et l'art. 123 de la LO 113-14 emploie à la fois ce mot et « signataires » ; aucun texte ne dit s'ils se confondent : les deux lectures sont essayées",
            "the decree says “petitioners”, and art. 123 of OL 113-14 uses both that word and “signatories”; no text says whether they are the same, so both readings are tried"));

    /// <summary>Q5: which census governs?</summary>
    public static OpenQuestion Census { get; } = new(
        "Q5",
        new(
            "أي إحصاء يعتمد لعدد السكان؟",
            "Quel recensement fait foi pour la population ?",
            "Which census governs the number of inhabitants?"),
        [
            new(Instruments.OrganicLaw113_14, "123", "(d)", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw111_14, "120", "(c)", Confidence.Verified),
            new(Instruments.OrganicLaw113_14, "8", null, Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "10", null, Confidence.Verified),
        ],
        [
            new("last-published", new(
                "آخر إحصاء منشور يوم الإيداع",
                "dernier recensement publié au jour du dépôt",
                "last census published on the day of deposit")),
            new("last-taken", new(
                "آخر إحصاء منجز قبل الإيداع ولو لم ينشر",
                "dernier recensement effectué avant le dépôt, même non publié",
                "last census taken before the deposit, even unpublished")),
        ],
        "last-published",
        new(
            "المادة المتعلقة بعدد المقاعد تحيل على آخر إحصاء رسمي صدر بالجريدة الرسمية",
            "pour le nombre de sièges, la loi renvoie au dernier recensement officiel publié au Bulletin officiel",
            "for the number of seats, the law points to the last official census published in the Official Bulletin"));

    /// <summary>Q7: one agent or several, and must the agent sign?</summary>
    public static OpenQuestion Agent { get; } = new(
        "Q7",
        new(
            "هل تعيين الوكيل شرط؟ وكم عدد الوكلاء؟ وهل يجب أن يكون من الموقعين؟",
            "La désignation d'un mandataire est-elle une condition ? Un seul ou plusieurs ? Doit-il être signataire ?",
            "Is designating an agent a condition? One or several? Must the agent be a signatory?"),
        [
            new(Instruments.OrganicLaw113_14, "122", "§2", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "113", "§2", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "119", "§2", Confidence.Verified),
        ],
        [
            new(
                "definition-only",
                new("المادة تعريف لا شرط", "l'article définit, il n'exige pas", "the article defines, it does not require")),
            new("at-least-one", new("وكيل واحد على الأقل", "au moins un mandataire", "at least one agent")),
            new("exactly-one", new("وكيل واحد فقط", "un seul mandataire", "exactly one agent")),
            new(
                "exactly-one-signatory",
                new("وكيل واحد من بين الموقعين", "un seul mandataire, parmi les signataires", "exactly one agent, who is a signatory")),
        ],
        null,
        new(
            "لا نص يحسم؛ تجرب كل القراءات",
            "aucun texte ne tranche ; toutes les lectures sont essayées",
            "no text decides; every reading is tried"));
}
