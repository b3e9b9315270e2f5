using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>What follows a decision of the council.</content>
public static partial class TimeQuestions
{
    /// <summary>Q46: from which day is the time for posting counted?</summary>
    public static OpenQuestion Posting { get; } = new(
        "Q46",
        new(
            "من أي يوم يحتسب أجل تعليق المقررات؟",
            "De quel jour court le délai d'affichage des délibérations ?",
            "From which day is the time for posting decisions counted?"),
        [
            new(Instruments.OrganicLaw113_14, "273", "(2)", Confidence.Verified),
            new(Instruments.OrganicLaw112_14, "217", "(2)", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "247", "(2)", Confidence.Verified),
        ],
        [
            new("decision", new("من يوم اتخاذ المقرر", "du jour de la délibération", "from the day of the decision")),
            new("close", new("من يوم اختتام الدورة", "de la clôture de la session", "from the close of the session")),
        ],
        null,
        Silent);

    /// <summary>Q47: is a decision with a visa enforceable before the time for objecting has passed?</summary>
    public static OpenQuestion AfterVisa { get; } = new(
        "Q47",
        new(
            "هل ينفذ المقرر المؤشر عليه قبل انصرام أجل التعرض؟",
            "Une délibération visée est-elle exécutoire avant la fin du délai d'opposition ?",
            "Is a decision that has its visa enforceable before the time for objecting has passed?"),
        [
            new(Instruments.OrganicLaw113_14, "117", "§5", Confidence.Verified),
            new(Instruments.OrganicLaw112_14, "108", "§5", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "114", "§5", Confidence.Verified),
        ],
        [
            new("visa-alone", new("نعم: تكفي التأشيرة", "oui : le visa suffit", "yes: the visa is enough")),
            new(
                "both",
                new(
                    "لا: ينصرم أجل التعرض أيضا",
                    "non : le délai d'opposition doit aussi être passé",
                    "no: the time for objecting passes as well")),
        ],
        null,
        Silent);
}
