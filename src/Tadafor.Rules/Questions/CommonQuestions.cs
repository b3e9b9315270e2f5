using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>Questions about every petition.</content>
public static partial class OpenQuestions
{
    /// <summary>Q3: may the bureau ask for more than the decree lists?</summary>
    public static OpenQuestion FurtherProofs { get; } = new(
        "Q3",
        new(
            "هل للمكتب أن يطلب وثائق تثبت الإقامة أو النشاط والمصلحة، غير بطائق التعريف؟",
            "Le bureau peut-il exiger des preuves de résidence, d'activité ou d'intérêt, outre les cartes d'identité ?",
            "May the bureau ask for proof of residence, activity or interest, beyond identity cards?"),
        [
            new(Instruments.OrganicLaw113_14, "125", "§1", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw113_14, "125", "§5", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "116", "§1", Confidence.Verified),
            new(Instruments.OrganicLaw112_14, "116", "§5", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "122", "§1", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "122", "§5", Confidence.Verified),
            new(Instruments.Decree2_16_403, "3", null, Confidence.Verified),
            new(Instruments.Decree2_16_402, "3", null, Confidence.Verified),
            new(Instruments.Decree2_16_401, "3", null, Confidence.Verified),
        ],
        [
            new(
                "listed-only",
                new("الوثائق المحددة بالمرسوم وحدها", "les seules pièces énumérées par le décret", "only the documents the decree lists")),
            new("extended", new("وثائق إضافية أيضا", "d'autres preuves aussi", "further proofs too")),
        ],
        "listed-only",
        new(
            "الفقرة الخامسة من المادة المتعلقة بالإيداع تحيل تحديد الوثائق على نص تنظيمي، والمرسوم يعددها",
            "le § 5 de l'article sur le dépôt renvoie les pièces à la voie réglementaire, et le décret les énumère",
            "§5 of the article on deposit leaves the documents to regulation, and the decree lists them"));

    /// <summary>Q6: may citizens and an association petition together?</summary>
    public static OpenQuestion JointPetition { get; } = new(
        "Q6",
        new(
            "ما حكم عريضة مشتركة بين مواطنين وجمعية؟",
            "Que devient une pétition commune à des citoyens et à une association ?",
            "What of a petition presented by citizens and an association together?"),
        [
            new(Instruments.OrganicLaw113_14, "123", null, Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "114", null, Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "120", null, Confidence.Verified),
            new(Instruments.OrganicLaw113_14, "124", null, Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "115", null, Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "121", null, Confidence.Verified),
        ],
        [
            new("rejected", new("غير مقبولة", "irrecevable", "not admissible")),
            new("treated-as-two", new(
                "تعامل كعريضتين، لكل منهما شروطها",
                "traitée comme deux pétitions, chacune selon ses conditions",
                "treated as two petitions, each under its own conditions")),
        ],
        null,
        Silent);

    /// <summary>Q9: who applies the object test?</summary>
    public static OpenQuestion ObjectTest { get; } = new(
        "Q9",
        new(
            "من يراقب شرطي موضوع العريضة: دخوله في الصلاحيات وعدم المساس بالثوابت؟",
            "Qui contrôle les deux limites de l'objet : les attributions et les constantes ?",
            "Who applies the two limits set to the object: the powers and the constants?"),
        [
            new(Instruments.OrganicLaw113_14, "121", null, Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "112", null, Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "118", null, Confidence.Verified),
            new(Instruments.OrganicLaw113_14, "125", "§2", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "116", "§2", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "122", "§2", Confidence.Verified),
            new(Instruments.OrganicLaw113_14, "41", null, Confidence.Verified),
            new(Instruments.OrganicLaw112_14, "42", null, Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "44", null, Confidence.Verified),
        ],
        [
            new("bureau", new("مكتب المجلس عند التحقق", "le bureau, lors de la vérification", "the bureau, when it verifies")),
            new("council", new(
                "المجلس عند التداول، لا المكتب",
                "le conseil, lors de la délibération, et non le bureau",
                "the council, when it deliberates, and not the bureau")),
            new("governor", new(
                "العامل بالتعرض على جدول الأعمال",
                "le gouverneur, par opposition à l'ordre du jour",
                "the governor, by objecting to the agenda")),
        ],
        "bureau",
        new(
            "المادة المتعلقة بالإيداع لا تحيل المكتب إلا على شروط المواطنين والجمعيات، غير أن المكتب ينظر في الموضوع عمليا؛ أما المساس بالثوابت فيمنعه النص أيا كان الناظر فيه",
            "l'article sur le dépôt ne renvoie le bureau qu'aux conditions des citoyens et des associations, mais en pratique il regarde l'objet ; l'atteinte aux constantes, elle, est exclue quel que soit l'organe",
            "the article on deposit refers the bureau only to the conditions of citizens and associations, but in practice it looks at the object; touching the constants is barred whoever looks"));

    /// <summary>Q34: does art. 110 take a matter out of the council's powers?</summary>
    public static OpenQuestion ReservedMatters { get; } = new(
        "Q34",
        new(
            "هل تخرج مواد الشرطة الإدارية المخولة إلى العامل عن صلاحيات المجلس؟",
            "Les matières de police confiées au gouverneur sortent-elles des attributions du conseil ?",
            "Are the police matters given to the governor outside the council's powers?"),
        [
            new(Instruments.OrganicLaw113_14, "110", null, Confidence.Verified),
            new(Instruments.OrganicLaw113_14, "121", "§1", Confidence.VerifiedTwice),
        ],
        [
            new("judged", new(
                "لا بالضرورة: يقدر المكتب كما في غيرها",
                "pas nécessairement : le bureau apprécie comme pour les autres",
                "not of themselves: the bureau judges as of any other")),
            new("outside", new("نعم: تخرج عنها", "oui : elles en sortent", "yes: they are outside")),
        ],
        null,
        new(
            "المادة 110 تحد شرطة الرئيس، والمادة 121 تسأل عن صلاحيات المجلس؛ تجرب القراءتان",
            "l'art. 110 borne la police du président, l'art. 121 parle des attributions du conseil ; les deux lectures sont essayées",
            "art. 110 limits the president's police, art. 121 speaks of the council's powers; both readings are tried"));

    /// <summary>Q18: may a local petition be filed or signed electronically?</summary>
    public static OpenQuestion ElectronicFiling { get; } = new(
        "Q18",
        new(
            "هل يجوز إيداع العريضة المحلية أو توقيعها إلكترونيا؟",
            "Une pétition locale peut-elle être déposée ou signée par voie électronique ?",
            "May a local petition be filed or signed electronically?"),
        [
            new(Instruments.OrganicLaw113_14, "122", "§1", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "113", "§1", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "119", "§1", Confidence.Verified),
            new(Instruments.Decree2_16_403, "annex", null, Confidence.Verified),
            new(Instruments.Decree2_16_402, "annex", null, Confidence.Verified),
            new(Instruments.Decree2_16_401, "annex", null, Confidence.Verified),
        ],
        [
            new("allowed", new("جائز: «كل محرر»", "oui : « tout écrit »", "yes: “any writing”")),
            new("paper-only", new("على الورق فقط", "sur papier seulement", "on paper only")),
        ],
        null,
        Silent);

    /// <summary>Q19: what of duplicates?</summary>
    public static OpenQuestion Duplicates { get; } = new(
        "Q19",
        new(
            "ما حكم عريضة في موضوع عريضة أخرى قيد النظر؟ (والسحب والتتميم والتصحيح)",
            "Que devient une pétition de même objet qu'une autre en cours ? (et le retrait, le complément, la correction)",
            "What of a petition with the same object as one pending? (and of withdrawal, completion, correction)"),
        [
            new(Instruments.OrganicLaw113_14, "125", null, Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "116", null, Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "122", null, Confidence.Verified),
        ],
        [
            new("no-effect", new("لا أثر لذلك", "sans effet", "no effect")),
            new("refused", new("ترفض المكررة", "la pétition double est refusée", "the duplicate is refused")),
        ],
        "no-effect",
        new(
            "لا قاعدة في القانون بشأن التكرار، ولا يبنى الرفض على سكوته",
            "la loi n'a aucune règle sur les doublons, et un refus ne se fonde pas sur son silence",
            "the law has no rule on duplicates, and a refusal cannot rest on its silence"));
}
