using Tadafor.Domain.Law;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Questions;

/// <content>What follows a deposit.</content>
public static partial class TimeQuestions
{
    private static Citation[] Entries => [
        new(Instruments.OrganicLaw113_14, "38", "§3", Confidence.VerifiedTwice),
        new(Instruments.OrganicLaw112_14, "39", "§3", Confidence.Verified),
        new(Instruments.OrganicLaw111_14, "41", "§3", Confidence.Verified)
    ];
    private static Citation[] Acceptances => [
        new(Instruments.OrganicLaw113_14, "125", "§3", Confidence.VerifiedTwice),
        new(Instruments.OrganicLaw112_14, "116", "§3", Confidence.Verified),
        new(Instruments.OrganicLaw111_14, "122", "§3", Confidence.Verified)
    ];
    private static Citation SilencePlace => new(Instruments.OrganicLaw113_14, "125", "silence", Confidence.VerifiedTwice);

    /// <summary>Q11: which session is the next ordinary one?</summary>
    public static OpenQuestion NextSession { get; } = new(
        "Q11",
        new(
            "أي دورة عادية هي الموالية لبت المكتب، وجدول الأعمال يبلغ عشرين يوما قبلها؟",
            "Quelle session ordinaire suit la décision du bureau, l'ordre du jour étant transmis vingt jours avant ?",
            "Which ordinary session follows the bureau's ruling, the agenda being sent twenty days before it?"),
        [.. Entries, .. Agendas, .. Acceptances],
        [
            new("strict", new(
                "أول دورة تفتتح بعد البت (ظاهر النص)",
                "la première qui s'ouvre après la décision (lettre du texte)",
                "the first to open after the ruling (the letter of the text)")),
            new("agenda-cut-off", new(
                "أول دورة ما زال ممكنا تبليغ جدول أعمالها",
                "la première dont l'ordre du jour peut encore être transmis",
                "the first whose agenda can still be sent")),
        ],
        null,
        new(
            "النص يقول «الموالية لتاريخ البت»، والأجل نفسه يمنع إضافة نقطة بعد التبليغ؛ ولا نص يوفق بينهما",
            "le texte dit « suivant la date », mais le délai de transmission empêche d'ajouter un point ; rien ne les concilie",
            "the text says “following the date”, yet the time for sending bars a later point; nothing reconciles them"));

    /// <summary>Q13: what is the first week of a month?</summary>
    public static OpenQuestion FirstWeek { get; } = new(
        "Q13",
        new("ما «الأسبوع الأول من الشهر»؟", "Qu'est-ce que « la première semaine du mois » ?", "What is “the first week of the month”?"),
        [new(Instruments.OrganicLaw113_14, "33", "§2", Confidence.Verified)],
        [
            new("days-1-7", new("الأيام من 1 إلى 7", "les jours 1 à 7", "days 1 to 7")),
            new(
                "week-of-the-first",
                new("أسبوع التقويم الذي يضم اليوم الأول", "la semaine civile du premier jour", "the calendar week of the first day")),
            new("first-whole-week", new(
                "أول أسبوع كامل من الاثنين إلى الأحد",
                "la première semaine entière, du lundi au dimanche",
                "the first whole week, Monday to Sunday")),
        ],
        null,
        Silent);

    /// <summary>Q14: when is the third meeting?</summary>
    public static OpenQuestion ThirdCall { get; } = new(
        "Q14",
        new(
            "ما معنى اجتماع المجلس «بعد اليوم الثالث الموالي من أيام العمل»؟",
            "Que veut dire se réunir « après le troisième jour ouvrable suivant » ?",
            "What does meeting “after the third following working day” mean?"),
        [
            new(Instruments.OrganicLaw113_14, "42", "§3", Confidence.Verified),
            new(Instruments.OrganicLaw112_14, "43", "§3", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "45", "§3", Confidence.Verified),
        ],
        [
            new("on-the-third", new("في اليوم الثالث من أيام العمل", "le troisième jour ouvrable", "on the third working day")),
            new("day-after", new("في اليوم الذي يليه", "le jour qui le suit", "on the day after it")),
        ],
        null,
        Silent);

    /// <summary>Q33: what falls within three to five days, the second summons or the second meeting?</summary>
    public static OpenQuestion SecondCall { get; } = new(
        "Q33",
        new(
            "«يوجه استدعاء ثان في ظرف ثلاثة أيام على الأقل وخمسة أيام على الأكثر»: هل الأجل للاستدعاء أم للاجتماع الثاني؟",
            "Une seconde convocation est adressée « dans un délai de trois jours au moins et de cinq jours au plus » : ce délai vaut-il pour la convocation ou pour la deuxième réunion ?",
            "A second summons is sent “within at least three and at most five days”: is the time for the summons, or for the second meeting?"),
        [
            new(Instruments.OrganicLaw113_14, "42", "§2", Confidence.Verified),
            new(Instruments.OrganicLaw112_14, "43", "§2", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "45", "§2", Confidence.Verified),
        ],
        [
            new(
                "summons",
                new("للاستدعاء، كما يقول اللفظ", "pour la convocation, selon la lettre du texte", "for the summons, as the words say")),
            new("meeting", new("للاجتماع الثاني", "pour la deuxième réunion", "for the second meeting")),
        ],
        null,
        new(
            "اللفظ للاستدعاء، ولا نص يحدد يوم الاجتماع الثاني إن لم يكن هو",
            "la lettre vise la convocation, et rien ne fixe alors le jour de la deuxième réunion",
            "the words speak of the summons, and nothing then sets the day of the second meeting"));

    /// <summary>Q15: what does silence mean after the period for a refusal?</summary>
    public static OpenQuestion Silence { get; } = new(
        "Q15",
        new(
            "ما أثر السكوت بعد انصرام أجل تبليغ الرفض؟",
            "Quel est l'effet du silence une fois passé le délai de notification du refus ?",
            "What is the effect of silence once the time for notifying a refusal has passed?"),
        [.. Silences],
        [
            new("none", new("لا أثر منصوص عليه", "aucun effet écrit", "no written effect")),
            new(
                "implied-refusal",
                new("رفض ضمني يفتح باب الطعن", "un refus implicite, qui ouvre le recours", "an implied refusal, open to appeal")),
        ],
        "none",
        new(
            "القانون لا يكتب للسكوت أي أثر، ولا يخترع له",
            "la loi n'écrit aucun effet du silence ; on n'en invente pas",
            "the law writes no effect of silence, and none is invented"));

    /// <summary>Q16: from which day does the time for refusing run?</summary>
    public static OpenQuestion Received { get; } = new(
        "Q16",
        new(
            "هل يبتدئ الأجل من الإيداع أم من توصل الرئيس فعلا؟",
            "Le délai court-il du dépôt ou de la réception effective par le président ?",
            "Does the time run from the deposit or from the day the president actually received it?"),
        [.. Refusals],
        [
            new("deposit", new("يوم الإيداع", "le jour du dépôt", "the day of deposit")),
            new("receipt", new("يوم توصل الرئيس", "le jour où le président a reçu", "the day the president received it")),
        ],
        null,
        new(
            "النص يقول «توصله»، والإيداع يتم لدى الرئيس؛ وقد يختلف اليومان",
            "le texte dit « réception », et le dépôt se fait auprès du président ; les deux jours peuvent différer",
            "the text says “receipt”, and the deposit is made with the president; the two days may differ"));

    /// <summary>Q17: does a refusal notified late still stand?</summary>
    public static OpenQuestion LateRefusal { get; } = new(
        "Q17",
        new(
            "هل يبقى الرفض المبلغ خارج الأجل صحيحا؟",
            "Un refus notifié tard reste-t-il valable ?",
            "Does a refusal notified late still stand?"),
        [.. Silences],
        [
            new(
                "flagged-only",
                new("يسجل التأخير دون أثر آخر", "le retard est relevé, sans autre effet", "the delay is noted, without further effect")),
            new("void", new("لا يعتد به", "il est sans valeur", "it has no force")),
        ],
        "flagged-only",
        new(
            "القانون لا يرتب جزاء على التأخير",
            "la loi n'attache aucune sanction au retard",
            "the law attaches no sanction to the delay"));

    /// <summary>Q19-withdrawal: may petitioners withdraw?</summary>
    public static OpenQuestion Withdrawal { get; } = new(
        "Q19-withdrawal",
        new(
            "هل ينهي سحب العريضة المسطرة؟",
            "Le retrait d'une pétition met-il fin à la procédure ?",
            "Does withdrawing a petition end the procedure?"),
        [.. Silences],
        [
            new("ends", new("تنتهي المسطرة", "la procédure prend fin", "the procedure ends")),
            new("no-effect", new("تستمر المسطرة", "la procédure continue", "the procedure goes on")),
        ],
        null,
        Silent);

    /// <summary>Q19-completion: may a petition be completed after its deposit?</summary>
    public static OpenQuestion Completion { get; } = new(
        "Q19-completion",
        new(
            "هل تتمم العريضة بعد إيداعها؟",
            "Une pétition peut-elle être complétée après son dépôt ?",
            "May a petition be completed after its deposit?"),
        [.. Silences],
        [
            new("allowed", new(
                "تتمم قبل بت المكتب، دون أن يتغير الأجل",
                "oui, avant la décision du bureau, sans que le délai change",
                "yes, before the bureau rules, and the time stays as it was")),
            new("not-allowed", new("لا تتمم؛ تودع من جديد", "non ; on dépose à nouveau", "no; a new deposit is made")),
        ],
        null,
        Silent);

    /// <summary>Q28: what if the committee does not report?</summary>
    public static OpenQuestion CommitteeSilence { get; } = new(
        "Q28",
        new(
            "ماذا لو لم تدرس اللجنة المسألة المعروضة عليها؟",
            "Que se passe-t-il si la commission n'examine pas la question ?",
            "What if the committee does not examine the matter?"),
        [
            new(Instruments.OrganicLaw113_14, "28", "§2", Confidence.Verified),
            new(Instruments.OrganicLaw112_14, "29", "§2", Confidence.Verified),
            new(Instruments.OrganicLaw111_14, "31", "§2", Confidence.Verified)
        ],
        [
            new("council-decides", new(
                "يقرر المجلس بدون مناقشة التداول أو عدمه",
                "le conseil décide sans débat de délibérer ou non",
                "the council decides without debate whether to deliberate")),
            new("must-deliberate", new(
                "العريضة المقبولة تتداول لزوما",
                "une pétition acceptée est nécessairement délibérée",
                "an accepted petition must be deliberated")),
        ],
        "council-decides",
        new(
            "ظاهر النص: يتخذ المجلس مقررا بدون مناقشة يقضي بالتداول أو عدمه",
            "lettre du texte : le conseil décide sans débat de délibérer ou non",
            "the letter of the text: the council decides without debate whether to deliberate"));
}
