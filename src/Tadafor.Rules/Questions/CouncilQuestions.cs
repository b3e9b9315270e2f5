using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>Questions about the votes of a council.</content>
public static partial class OpenQuestions
{
    /// <summary>Q21: are abstentions and blank ballots "votes cast"?</summary>
    public static OpenQuestion VotesCast { get; } = new(
        "Q21",
        new(
            "هل يدخل الامتناع عن التصويت والأوراق البيضاء أو الملغاة في «الأصوات المعبر عنها»؟",
            "Les abstentions et les bulletins blancs ou nuls sont-ils des « suffrages exprimés » ?",
            "Are abstentions and blank or void ballots “votes cast”?"),
        [
            new(Instruments.OrganicLaw113_14, "43", "§1", Confidence.Verified),
            new(Instruments.OrganicLaw112_14, "44", "§1", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "46", "§1", Confidence.Verified),
        ],
        [
            new("excluded", new("الأصوات المؤيدة والمعارضة وحدها", "voix pour et contre seulement", "votes for and against alone")),
            new(
                "blank-included",
                new(
                    "مع الأوراق البيضاء أو الملغاة",
                    "avec les bulletins blancs ou nuls",
                    "with blank or void ballots")),
            new(
                "included",
                new(
                    "مع الأوراق البيضاء أو الملغاة وحالات الامتناع",
                    "avec les bulletins blancs ou nuls et les abstentions",
                    "with blank or void ballots and abstentions")),
        ],
        null,
        new(
            "لا يعرف النص «الأصوات المعبر عنها»؛ تجرب القراءات كلها، ولا يثبت الجواب إلا إذا اتفقت",
            "le texte ne définit pas les « suffrages exprimés » ; toutes les lectures sont essayées et la réponse ne tient que si elles s'accordent",
            "the text does not define “votes cast”; all readings are tried, and the answer stands only if they agree"));

    /// <summary>Q27: is a decision taken by secret vote valid?</summary>
    public static OpenQuestion OpenVote { get; } = new(
        "Q27",
        new(
            "هل يصح مقرر اتخذ بتصويت سري؟",
            "Une délibération prise au scrutin secret est-elle valable ?",
            "Is a decision taken by secret vote valid?"),
        [
            new(Instruments.OrganicLaw113_14, "6", "§1", Confidence.Verified),
            new(Instruments.OrganicLaw112_14, "7", "§2", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "8", "§2", Confidence.Verified),
            new(Instruments.Decision968_15, "2", "§1", Confidence.Verified),
        ],
        [
            new("exceptions", new("قاعدة تحتمل الاستثناء", "une règle qui souffre des exceptions", "a rule that has exceptions")),
            new("open-only", new("لا يصح إلا علنيا", "seul le vote public est valable", "only an open vote is valid")),
        ],
        null,
        new(
            "يقول النص إن التصويت العلني «قاعدة» ولا يذكر جزاء ولا استثناء؛ وملاحظات القرار 968.15 بشأن الفقرة الأولى من المادة 6 لم يطلع عليها",
            "le texte fait du vote public une « règle », sans sanction ni exception ; les observations de la décision 968-15 sur l'art. 6 § 1 n'ont pas été lues",
            "the text makes the open vote “the rule”, without sanction or exception; the observations of decision 968-15 on art. 6 §1 were not read"));

    /// <summary>Q45: does the president's side prevail at a tie of the first vote on a listed matter?</summary>
    public static OpenQuestion TieAtFirstVote { get; } = new(
        "Q45",
        new(
            "هل يرجح جانب الرئيس عند تعادل الأصوات في التصويت الأول على قضية تشترط لها أغلبية الأعضاء المزاولين مهامهم؟",
            "À égalité au premier vote sur une matière qui exige la majorité des membres en exercice, le côté du président l'emporte-t-il ?",
            "Does the president's side prevail at a tie of the first vote on a matter that requires the majority of members in office?"),
        [
            new(Instruments.OrganicLaw113_14, "43", "§3", Confidence.Verified),
            new(Instruments.OrganicLaw112_14, "44", "§3", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "46", "§3", Confidence.Verified),
        ],
        [
            new(
                "every-vote",
                new(
                    "نعم: الفقرة عامة وترد بعد الأغلبيتين معا",
                    "oui : l'alinéa est général et suit les deux majorités",
                    "yes: the paragraph is general and follows both majorities")),
            new(
                "votes-cast-only",
                new(
                    "لا: لا يغني التعادل عن أكثر من نصف الأعضاء المزاولين مهامهم",
                    "non : une égalité ne tient pas lieu de plus de la moitié des membres en exercice",
                    "no: a tie does not stand in for more than half of the members in office")),
        ],
        null,
        Silent);
}
