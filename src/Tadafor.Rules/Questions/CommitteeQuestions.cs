using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>Questions about national petitions and legislative motions.</content>
public static partial class OpenQuestions
{
    /// <summary>Q30: is choosing an agent and a deputy a condition of acceptance?</summary>
    public static OpenQuestion CommitteeAgent { get; } = new(
        "Q30",
        new(
            "هل اختيار وكيل اللجنة ونائبه شرط للقبول؟",
            "Le choix d'un mandataire et d'un suppléant est-il une condition d'acceptation ?",
            "Is choosing an agent and a deputy a condition of acceptance?"),
        [
            new(Instruments.OrganicLaw44_14, "5", "§1", Confidence.Verified),
            new(Instruments.OrganicLaw64_14, "6", "§1", Confidence.Verified),
            new(Instruments.Order3_60_23, "annex", "rest", Confidence.Verified)
        ],
        [
            new(
                "condition",
                new("شرط: بدونهما لا تقبل", "une condition : sans eux, irrecevable", "a condition: without them it is not admissible")),
            new("procedure", new("مسطرة لا شرط", "une procédure, non une condition", "procedure, not a condition")),
        ],
        null,
        new(
            "المادة التي تعدد شروط القبول لا تذكرهما؛ ونموذج القرار 3.60.23، للعرائض إلى رئيس الحكومة وحدها، يطلب محضر اختيارهما؛ تجرب القراءتان",
            "l'article qui énumère les conditions n'en parle pas ; le modèle de l'arrêté 3-60-23, pour les seules pétitions au chef du gouvernement, demande le procès-verbal de ce choix ; les deux lectures sont essayées",
            "the article that lists the conditions does not mention them; the form of order 3-60-23, for petitions to the Head of Government alone, asks for the minutes of that choice; both readings are tried"));

    /// <summary>Q31: card numbers of every supporter, or of enough of them?</summary>
    public static OpenQuestion CardEntries { get; } = new(
        "Q31",
        new(
            "هل يلزم ذكر رقم بطاقة كل مدعم وصلاحيتها، أم يكفي ذكرها للعدد المطلوب؟",
            "Faut-il le numéro et la validité de la carte de chaque soutien, ou du nombre requis seulement ?",
            "Must the list give the card of every supporter, or is it enough for the number required?"),
        [
            new(Instruments.OrganicLaw44_14, "6", "§2", Confidence.VerifiedWords),
            new(Instruments.OrganicLaw64_14, "7", "§2", Confidence.VerifiedWords)
        ],
        [
            new("every-supporter", new("لكل مدعم", "de chaque soutien", "of every supporter")),
            new("enough-supporters", new("للعدد المطلوب", "du nombre requis", "of the number required")),
        ],
        "enough-supporters",
        new(
            "«أرقام بطائقهم»: الضمير يعود على العدد الأدنى من المدعمين، ولا يبنى الرفض على توقيع زائد",
            "« leurs » cartes : celles du nombre minimal de soutiens ; un refus ne se fonde pas sur une signature en trop",
            "“their” cards are those of the minimum number of supporters; a refusal cannot rest on a signature too many"));

    /// <summary>Q32: is a motion deposited with the wrong House refused?</summary>
    public static OpenQuestion WrongHouse { get; } = new(
        "Q32",
        new(
            "ما حكم ملتمس أودع لدى المجلس غير المعني بموضوعه؟",
            "Que devient une motion déposée auprès de la Chambre que son objet ne désigne pas ?",
            "What of a motion deposited with the House that its subject does not point to?"),
        [
            new(Instruments.OrganicLaw64_14, "8", "§2", Confidence.VerifiedWords),
            new(Instruments.OrganicLaw64_14, "8", "§1", Confidence.VerifiedWords)
        ],
        [
            new("condition", new("لا يقبل", "irrecevable", "not admissible")),
            new("procedure", new("مسطرة لا شرط للقبول", "une procédure, non une condition", "procedure, not a condition")),
        ],
        null,
        Silent);
}
