using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>The action programme of communes.</content>
public static partial class TimeQuestions
{
    /// <summary>Q60: from which day does the first year of the council's mandate run?</summary>
    public static OpenQuestion MandateStart { get; } = new(
        "Q60",
        new(
            "من أي يوم تبتدئ السنة الأولى من مدة انتداب المجلس؟",
            "De quel jour court la première année du mandat du conseil ?",
            "From which day does the first year of the council's mandate run?"),
        [
            new(Instruments.Decree2_16_301, "4", "(a)", Confidence.Verified),
            new(Instruments.Decree2_16_301, "11", "§1", Confidence.Verified),
        ],
        [
            new("election", new("من يوم انتخاب أعضاء المجلس", "de l'élection des membres du conseil", "from the election of its members")),
            new(
                "bureau",
                new(
                    "من يوم انتخاب الرئيس ونوابه",
                    "de l'élection du président et de ses vice-présidents",
                    "from the election of the president and vice-presidents")),
        ],
        null,
        Silent);

    /// <summary>Q61: what is the period of article 10 for the committees' opinion on the yearly report?</summary>
    public static OpenQuestion EvaluationPeriod { get; } = new(
        "Q61",
        new(
            "تبدي اللجان رأيها في تقرير التقييم «داخل الأجل المنصوص عليه في المادة 10»: أي أجل؟",
            "Les commissions donnent leur avis sur le rapport « dans le délai de l'article 10 » : lequel ?",
            "The committees give their opinion on the report “within the period of article 10”: which one?"),
        [new(Instruments.Decree2_16_301, "15", "§1", Confidence.Verified)],
        [
            new(
                "thirty-days",
                new(
                    "ثلاثون يوما من عرض التقرير عليها",
                    "trente jours depuis que le rapport leur est soumis",
                    "thirty days from the report being put to them")),
            new(
                "before-session",
                new(
                    "يعرض التقرير عليها ثلاثين يوما على الأقل قبل دورة المجلس",
                    "le rapport leur est soumis trente jours au moins avant la session",
                    "the report is put to them at least thirty days before the session")),
        ],
        null,
        new(
            "أجل المادة 10 يحسب قبل الدورة، والمادة 15 تحيل عليه لإبداء رأي داخله؛ ولا نص يوفق بينهما",
            "le délai de l'article 10 précède une session, et l'article 15 y renvoie pour un avis à rendre « dans » ce délai ; rien ne les concilie",
            "the period of article 10 precedes a session, and article 15 refers to it for an opinion to be given within it; nothing reconciles them"));

    /// <summary>Q62: what may not come before the third year, the decision to prepare an update or its adoption?</summary>
    public static OpenQuestion UpdateFrom { get; } = new(
        "Q62",
        new(
            "يحين البرنامج «ابتداء من السنة الثالثة»: هل العبرة بقرار إعداد التحيين أم بمصادقة المجلس عليه؟",
            "Le programme s'actualise « à partir de la troisième année » : est-ce la décision d'élaborer qui compte, ou l'adoption ?",
            "A programme is updated “from the third year”: does the decision to prepare the update count, or its adoption?"),
        [new(Instruments.Decree2_16_301, "16", "§1", Confidence.Verified)],
        [
            new("decision", new("قرار الإعداد", "la décision d'élaborer", "the decision to prepare it")),
            new("adoption", new("مصادقة المجلس", "l'adoption par le conseil", "its adoption by the council")),
        ],
        null,
        Silent);
}
