using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>How a period is counted (Q20).</content>
public static partial class TimeQuestions
{
    private static Citation RefusalPlace => new(Instruments.OrganicLaw113_14, "125", "§4", Confidence.VerifiedTwice);
    // The article on deposit of each of the three laws on councils.
    private static Citation[] Refusals => [
        RefusalPlace,
        new(Instruments.OrganicLaw112_14, "116", "§4", Confidence.Verified),
        new(Instruments.OrganicLaw111_14, "122", "§4", Confidence.Verified)
    ];
    private static Citation[] Silences => [
        SilencePlace,
        new(Instruments.OrganicLaw112_14, "116", "silence", Confidence.Verified),
        new(Instruments.OrganicLaw111_14, "122", "silence", Confidence.Verified)
    ];
    private static Citation[] Agendas => [
        new(Instruments.OrganicLaw113_14, "38", "§2", Confidence.VerifiedTwice),
        new(Instruments.OrganicLaw112_14, "39", "§2", Confidence.Verified),
        new(Instruments.OrganicLaw111_14, "41", "§2", Confidence.Verified)
    ];
    private static Citation[] Notices => [
        new(Instruments.OrganicLaw113_14, "35", "§1", Confidence.Verified),
        new(Instruments.OrganicLaw112_14, "36", "§1", Confidence.Verified),
        new(Instruments.OrganicLaw111_14, "38", "§1", Confidence.Verified)
    ];

    // Wherever a period is one of working days: length of sessions, third call, minutes sent, objection.
    private static Citation[] WorkingDays => [
        new(Instruments.OrganicLaw113_14, "34", "§1", Confidence.Verified),
        new(Instruments.OrganicLaw113_14, "36", "§4", Confidence.Verified),
        new(Instruments.OrganicLaw113_14, "42", "§3", Confidence.Verified),
        new(Instruments.OrganicLaw113_14, "116", "§1", Confidence.Verified),
        new(Instruments.OrganicLaw113_14, "117", "§1", Confidence.Verified),
        new(Instruments.OrganicLaw112_14, "43", "§3", Confidence.Verified),
        new(Instruments.OrganicLaw112_14, "107", "§1", Confidence.Verified),
        new(Instruments.OrganicLaw112_14, "108", "§1", Confidence.Verified),
        new(Instruments.OrganicLaw111_14, "45", "§3", Confidence.Verified),
        new(Instruments.OrganicLaw111_14, "113", "§1", Confidence.Verified),
        new(Instruments.OrganicLaw111_14, "114", "§1", Confidence.Verified)
    ];

    /// <summary>Q20-ends: which ends of a period belong to it?</summary>
    public static OpenQuestion Ends { get; } = new(
        "Q20-ends",
        new(
            "هل يحتسب اليوم الأول والأخير من الأجل؟",
            "Le premier et le dernier jour d'un délai comptent-ils ?",
            "Are the first and the last day of a period counted?"),
        [.. Refusals],
        [
            new("last-day-counts", new(
                "اليوم الأول لا يحتسب والأخير يحتسب",
                "le premier jour ne compte pas, le dernier compte",
                "the first day is not counted, the last one is")),
            new("full-period", new("أجل كامل: لا يحتسب أي منهما", "délai franc : ni l'un ni l'autre", "full period: neither is counted")),
        ],
        null,
        Silent);

    /// <summary>Q20-notice: how is “at least so many days” counted?</summary>
    public static OpenQuestion Notice { get; } = new(
        "Q20-notice",
        new(
            "كيف تحسب «أيام على الأقل» بين عملين؟",
            "Comment compter « jours au moins » entre deux actes ?",
            "How is “at least so many days” between two acts counted?"),
        [.. Agendas, .. Notices],
        [
            new(
                "non-clear",
                new("يحتسب يوم أحد العملين", "le jour de l'un des deux actes compte", "the day of one of the two acts is counted")),
            new("clear", new(
                "أيام كاملة لا يحتسب فيها يوما العملين",
                "jours francs, ni l'un ni l'autre ne compte",
                "clear days, neither is counted")),
        ],
        null,
        Silent);

    /// <summary>Q20-months: what is a month?</summary>
    public static OpenQuestion Months { get; } = new(
        "Q20-months",
        new("كيف يحسب الشهر؟", "Comment compter un mois ?", "How is a month counted?"),
        [.. Refusals],
        [
            new("date-to-date", new("من تاريخ إلى التاريخ نفسه", "de date à date", "from date to date")),
            new("thirty-days", new("ثلاثون يوما", "trente jours", "thirty days")),
        ],
        null,
        Silent);

    /// <summary>Q20-month-end: where does a period end when the last month has no such date?</summary>
    public static OpenQuestion MonthEnd { get; } = new(
        "Q20-month-end",
        new(
            "أين ينتهي الأجل إذا لم يكن للشهر الأخير ذلك التاريخ؟",
            "Où finit un délai dont le dernier mois n'a pas cette date ?",
            "Where does a period end when its last month has no such date?"),
        [
            .. Refusals,
            new(Instruments.OrganicLaw113_14, "124", "(a)", Confidence.VerifiedTwice),
            new(Instruments.OrganicLaw112_14, "115", "(a)", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "121", "(a)", Confidence.Verified),
        ],
        [
            new("last-day", new("آخر يوم من الشهر الأقصر", "le dernier jour du mois plus court", "the last day of the shorter month")),
            new("first-of-next", new("أول يوم من الشهر الموالي", "le premier jour du mois suivant", "the first day of the next month")),
        ],
        null,
        Silent);

    /// <summary>Q20-roll: does a period end on a holiday?</summary>
    public static OpenQuestion Roll { get; } = new(
        "Q20-roll",
        new(
            "إذا صادف آخر الأجل يوم عطلة، هل يؤجل إلى يوم العمل الموالي؟",
            "Un délai qui expire un jour chômé est-il reporté au jour ouvrable suivant ?",
            "Does a period that ends on a day off run to the next working day?"),
        [.. Refusals],
        [
            new("none", new("لا يؤجل", "non", "no")),
            new("next-working-day", new("يؤجل إلى يوم العمل الموالي", "oui", "yes")),
        ],
        null,
        new(
            "قاعدة مكتوبة للآجال المنصوص عليها في المسطرة المدنية وحدها؛ ولا نص بالنسبة لهذه الآجال",
            "la règle n'est écrite que pour les délais de la procédure civile ; rien ne l'est pour ceux-ci",
            "the rule is written for the periods of civil procedure only; nothing is written for these"));

    /// <summary>Q20-holidays: which list of holidays says what a working day is?</summary>
    public static OpenQuestion Holidays { get; } = new(
        "Q20-holidays",
        new(
            "أي لائحة للعطل تحدد أيام العمل؟",
            "Quelle liste de jours fériés dit ce qu'est un jour ouvrable ?",
            "Which list of holidays says what a working day is?"),
        [.. WorkingDays],
        [
            new("paid-days", new("لائحة المرسوم 2.04.426", "la liste du décret 2-04-426", "the list of decree 2-04-426")),
            new(
                "administrations",
                new(
                    "عطل الإدارات (لم يطلع على اللائحة: الأيام الثابتة نفسها، مع يوم ثان محتمل في الأعياد)",
                    "les jours fériés des administrations (liste non consultée : mêmes jours fixes, second jour possible aux fêtes)",
                    "the holidays of administrations (list not seen: the same fixed days, a second day possible at the feasts)")),
        ],
        null,
        Silent);
}
