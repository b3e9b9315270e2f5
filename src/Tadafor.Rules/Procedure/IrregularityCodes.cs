using Tadafor.Domain.Words;

namespace Tadafor.Rules.Procedure;

/// <summary>The codes of what a review of a procedure can say, each with its meaning. Listed in <c>docs/codes.md</c>.</summary>
internal static class IrregularityCodes
{
    private static readonly List<(string Code, Phrase Meaning)> _all = [];

    /// <summary>No receipt handed over.</summary>
    public static string ReceiptNotHandedOver { get; } = Listed(
        "receipt-not-handed-over",
        new("لم يسلم الوصل", "récépissé non remis", "no receipt handed over"));

    /// <summary>A refusal without reasons.</summary>
    public static string RefusalWithoutReasons { get; } = Listed(
        "refusal-without-reasons",
        new("رفض غير معلل", "refus non motivé", "a refusal without reasons"));

    /// <summary>A refusal notified late.</summary>
    public static string RefusalLate { get; } = Listed(
        "refusal-late",
        new("رفض بلغ بعد الأجل", "refus notifié hors délai", "a refusal notified late"));

    /// <summary>A refusal not notified.</summary>
    public static string RefusalNotNotified { get; } = Listed(
        "refusal-not-notified",
        new("رفض لم يبلغ", "refus non notifié", "a refusal not notified"));

    /// <summary>The time for notifying a refusal passed in silence.</summary>
    public static string TimePassedInSilence { get; } = Listed("time-passed-in-silence", new(
        "انصرم أجل تبليغ الرفض دون جواب",
        "délai de notification passé en silence",
        "the time for notifying a refusal passed in silence"));

    /// <summary>An accepted petition left off the agenda.</summary>
    public static string LeftOffTheAgenda { get; } = Listed("left-off-the-agenda", new(
        "عريضة مقبولة لم تسجل في جدول الأعمال",
        "pétition acceptée, non inscrite à l'ordre du jour",
        "an accepted petition left off the agenda"));

    /// <summary>Entered at an extraordinary session.</summary>
    public static string ExtraordinarySession { get; } = Listed(
        "extraordinary-session",
        new("سجلت في دورة استثنائية", "inscrite à une session extraordinaire", "entered at an extraordinary session"));

    /// <summary>Entered at a later session than the one due.</summary>
    public static string LaterSession { get; } = Listed("later-session", new(
        "سجلت في دورة بعد الدورة الواجبة",
        "inscrite à une session postérieure à la session due",
        "entered at a later session than the one due"));

    /// <summary>A session opened outside its days.</summary>
    public static string OpeningDay { get; } = Listed(
        "opening-day",
        new("دورة افتتحت في غير أيامها", "session ouverte hors de ses jours", "a session opened outside its days"));

    /// <summary>The agenda sent late.</summary>
    public static string AgendaSentLate { get; } = Listed(
        "agenda-sent-late",
        new("جدول الأعمال بلغ بعد الأجل", "ordre du jour transmis hors délai", "the agenda sent late"));

    /// <summary>Notice to members sent late.</summary>
    public static string NoticeSentLate { get; } = Listed(
        "notice-sent-late",
        new("إشعار الأعضاء بعد الأجل", "convocation envoyée hors délai", "notice to members sent late"));

    /// <summary>A deliberation outside the session.</summary>
    public static string OutsideTheSession { get; } = Listed(
        "outside-the-session",
        new("تداول خارج مدة الدورة", "délibération hors de la session", "a deliberation outside the session"));

    /// <summary>A deliberation without the committee.</summary>
    public static string NoCommittee { get; } = Listed(
        "no-committee",
        new("تداول دون إحالة إلى اللجنة", "délibération sans transmission à la commission", "a deliberation without the committee"));

    /// <summary>No examination by the committee on file.</summary>
    public static string CommitteeDidNotExamine { get; } = Listed(
        "committee-did-not-examine",
        new("لا دراسة للجنة في الملف", "aucun examen de la commission au dossier", "no examination by the committee on file"));

    /// <summary>Passed on late to the addressee.</summary>
    public static string PassedOnLate { get; } = Listed(
        "passed-on-late",
        new("إحالة بعد الأجل إلى السلطة المعنية", "transmission tardive à l'autorité destinataire", "passed on late to the addressee"));

    /// <summary>Sent late to the petitions committee.</summary>
    public static string SentToCommitteeLate { get; } = Listed("sent-to-committee-late", new(
        "إحالة بعد الأجل إلى لجنة العرائض",
        "transmission tardive à la commission des pétitions",
        "sent late to the petitions committee"));

    /// <summary>Registration attested late.</summary>
    public static string AttestationLate { get; } = Listed(
        "attestation-late",
        new("إفادة متأخرة بشأن التسجيل", "attestation tardive de l'inscription", "registration attested late"));

    /// <summary>The committee's opinion late.</summary>
    public static string OpinionLate { get; } = Listed(
        "opinion-late",
        new("رأي اللجنة بعد الأجل", "avis tardif de la commission", "the committee's opinion late"));

    /// <summary>Inadmissibility told late.</summary>
    public static string InadmissibilityToldLate { get; } = Listed(
        "inadmissibility-told-late",
        new("إخبار متأخر بعدم القبول", "irrecevabilité notifiée tardivement", "inadmissibility told late"));

    /// <summary>Every code with its meaning, in the order of the road.</summary>
    public static IReadOnlyList<(string Code, Phrase Meaning)> All => _all;

    private static string Listed(string code, Phrase meaning)
    {
        _all.Add((code, meaning));
        return code;
    }
}
