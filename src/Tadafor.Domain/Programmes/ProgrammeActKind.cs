using Tadafor.Domain.Words;

namespace Tadafor.Domain.Programmes;

/// <summary>What is done with a commune's action programme, in the order of decree 2.16.301.</summary>
public enum ProgrammeActKind
{
    /// <summary>The information and consultation meeting (art. 4). <c>default</c>.</summary>
    InformationMeeting = 0,

    /// <summary>The president decides that the draft is prepared (art. 4).</summary>
    DecisionTaken,

    /// <summary>That decision is posted at the commune's seat (art. 5).</summary>
    DecisionPosted,

    /// <summary>It is notified to the governor (art. 5).</summary>
    DecisionNotified,

    /// <summary>A stage of the preparation is done (art. 6).</summary>
    StageDone,

    /// <summary>Citizens and associations are consulted through the mechanisms of 113-14 art. 119 (art. 7).</summary>
    CitizensConsulted,

    /// <summary>The equality body of 113-14 art. 120 is consulted (art. 7).</summary>
    BodyConsulted,

    /// <summary>That body gives its opinion.</summary>
    BodyOpined,

    /// <summary>An administration receives the request for technical assistance (art. 9).</summary>
    RequestReceived,

    /// <summary>It supplies its data (art. 9).</summary>
    DataSupplied,

    /// <summary>The draft goes to the permanent committees (art. 10).</summary>
    DraftToCommittees,

    /// <summary>A committee reports on it (art. 11).</summary>
    CommitteesReported,

    /// <summary>The draft is put to the council (art. 11).</summary>
    DraftToCouncil,

    /// <summary>The council adopts it.</summary>
    Adopted,

    /// <summary>The session of the adoption closes.</summary>
    SessionClosed,

    /// <summary>The governor receives the decision.</summary>
    Received,

    /// <summary>An objection is notified.</summary>
    Objected,

    /// <summary>The council maintains its decision.</summary>
    Maintained,

    /// <summary>The visa is granted (art. 12).</summary>
    VisaGranted,

    /// <summary>The visa is refused.</summary>
    VisaRefused,

    /// <summary>The yearly report of evaluation is prepared (art. 14).</summary>
    ReportPrepared,

    /// <summary>It goes to the permanent committees (art. 15).</summary>
    ReportToCommittees,

    /// <summary>The committees give their opinion on it (art. 15).</summary>
    ReportOpinion,

    /// <summary>The council studies it (art. 15).</summary>
    ReportStudied,

    /// <summary>A summary of it is posted at the commune's seat (art. 15).</summary>
    SummaryPosted,

    /// <summary>The summary is published by the means at hand (art. 15).</summary>
    SummaryPublished,
}

/// <summary>Codes and words of <see cref="ProgrammeActKind"/>.</summary>
public static class ProgrammeActKinds
{
    /// <summary>The code in documents, such as <c>decision-posted</c>.</summary>
    public static string Code(this ProgrammeActKind kind) => kind switch
    {
        ProgrammeActKind.InformationMeeting => "information-meeting",
        ProgrammeActKind.DecisionTaken => "decision-taken",
        ProgrammeActKind.DecisionPosted => "decision-posted",
        ProgrammeActKind.DecisionNotified => "decision-notified",
        ProgrammeActKind.StageDone => "stage-done",
        ProgrammeActKind.CitizensConsulted => "citizens-consulted",
        ProgrammeActKind.BodyConsulted => "body-consulted",
        ProgrammeActKind.BodyOpined => "body-opined",
        ProgrammeActKind.RequestReceived => "request-received",
        ProgrammeActKind.DataSupplied => "data-supplied",
        ProgrammeActKind.DraftToCommittees => "draft-to-committees",
        ProgrammeActKind.CommitteesReported => "committees-reported",
        ProgrammeActKind.DraftToCouncil => "draft-to-council",
        ProgrammeActKind.Adopted => "adopted",
        ProgrammeActKind.SessionClosed => "session-closed",
        ProgrammeActKind.Received => "received",
        ProgrammeActKind.Objected => "objected",
        ProgrammeActKind.Maintained => "maintained",
        ProgrammeActKind.VisaGranted => "visa-granted",
        ProgrammeActKind.VisaRefused => "visa-refused",
        ProgrammeActKind.ReportPrepared => "report-prepared",
        ProgrammeActKind.ReportToCommittees => "report-to-committees",
        ProgrammeActKind.ReportOpinion => "report-opinion",
        ProgrammeActKind.ReportStudied => "report-studied",
        ProgrammeActKind.SummaryPosted => "summary-posted",
        ProgrammeActKind.SummaryPublished => "summary-published",
    };

    /// <summary>The act in words.</summary>
    public static Phrase Text(this ProgrammeActKind kind) => kind switch
    {
        ProgrammeActKind.InformationMeeting => new(
            "الاجتماع الإخباري والتشاوري",
            "réunion d'information et de concertation",
            "information and consultation meeting"),
        ProgrammeActKind.DecisionTaken => new(
            "قرار إعداد مشروع البرنامج",
            "décision d'élaborer le projet de programme",
            "decision to prepare the draft programme"),
        ProgrammeActKind.DecisionPosted => new("تعليق القرار بمقر الجماعة", "affichage de la décision", "decision posted"),
        ProgrammeActKind.DecisionNotified => new(
            "تبليغ القرار إلى العامل",
            "notification de la décision au gouverneur",
            "decision notified to the governor"),
        ProgrammeActKind.StageDone => new("إنجاز مرحلة", "étape accomplie", "stage done"),
        ProgrammeActKind.CitizensConsulted => new(
            "استشارة المواطنين والجمعيات",
            "consultation des citoyens et des associations",
            "citizens and associations consulted"),
        ProgrammeActKind.BodyConsulted => new("استشارة هيئة المساواة", "consultation de l'instance de l'équité", "equality body consulted"),
        ProgrammeActKind.BodyOpined => new("رأي هيئة المساواة", "avis de l'instance de l'équité", "opinion of the equality body"),
        ProgrammeActKind.RequestReceived => new(
            "التوصل بطلب المساعدة التقنية",
            "réception de la demande d'assistance technique",
            "request for technical assistance received"),
        ProgrammeActKind.DataSupplied => new("مد الجماعة بالمعطيات", "données fournies à la commune", "data supplied to the commune"),
        ProgrammeActKind.DraftToCommittees => new(
            "عرض المشروع على اللجان الدائمة",
            "projet soumis aux commissions permanentes",
            "draft put to the permanent committees"),
        ProgrammeActKind.CommitteesReported =>
            new("تقرير لجنة دائمة", "rapport d'une commission permanente", "report of a permanent committee"),
        ProgrammeActKind.DraftToCouncil => new("عرض المشروع على المجلس", "projet soumis au conseil", "draft put to the council"),
        ProgrammeActKind.Adopted => new("مصادقة المجلس", "adoption par le conseil", "adopted by the council"),
        ProgrammeActKind.SessionClosed => new("اختتام الدورة", "clôture de la session", "session closed"),
        ProgrammeActKind.Received =>
            new("توصل العامل بالمقرر", "délibération reçue par le gouverneur", "decision received by the governor"),
        ProgrammeActKind.Objected => new("تبليغ تعرض", "opposition notifiée", "objection notified"),
        ProgrammeActKind.Maintained => new("إبقاء المجلس على مقرره", "délibération maintenue", "decision maintained"),
        ProgrammeActKind.VisaGranted => new("منح التأشيرة", "visa accordé", "visa granted"),
        ProgrammeActKind.VisaRefused => new("رفض التأشيرة", "visa refusé", "visa refused"),
        ProgrammeActKind.ReportPrepared => new("إعداد تقرير التقييم", "rapport d'évaluation établi", "evaluation report prepared"),
        ProgrammeActKind.ReportToCommittees => new(
            "عرض تقرير التقييم على اللجان الدائمة",
            "rapport d'évaluation soumis aux commissions permanentes",
            "evaluation report put to the permanent committees"),
        ProgrammeActKind.ReportOpinion => new(
            "رأي اللجان الدائمة في تقرير التقييم",
            "avis des commissions permanentes sur le rapport d'évaluation",
            "opinion of the permanent committees on the evaluation report"),
        ProgrammeActKind.ReportStudied => new(
            "تدارس المجلس لتقرير التقييم",
            "rapport d'évaluation examiné par le conseil",
            "evaluation report studied by the council"),
        ProgrammeActKind.SummaryPosted => new("تعليق ملخص التقرير", "affichage du résumé du rapport", "summary of the report posted"),
        ProgrammeActKind.SummaryPublished => new("نشر ملخص التقرير", "publication du résumé du rapport", "summary of the report published"),
    };

    /// <summary>Whether it concerns the evaluation of a year.</summary>
    internal static bool IsOfEvaluation(this ProgrammeActKind kind) => kind >= ProgrammeActKind.ReportPrepared;

    /// <summary>Whether it belongs to the preparation, which the council's adoption ends.</summary>
    internal static bool IsOfPreparation(this ProgrammeActKind kind) => kind < ProgrammeActKind.Adopted;

    /// <summary>Whether it can be done again and again.</summary>
    internal static bool IsRepeated(this ProgrammeActKind kind) => kind is ProgrammeActKind.CitizensConsulted
        or ProgrammeActKind.BodyConsulted or ProgrammeActKind.BodyOpined or ProgrammeActKind.CommitteesReported;
}
