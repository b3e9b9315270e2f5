using Tadafor.Domain.Words;

namespace Tadafor.Domain.Bodies;

/// <summary>What can be done with a body.</summary>
public enum BodyActKind
{
    /// <summary>The text it rests on is adopted. <c>default</c>.</summary>
    BasisAdopted = 0,

    /// <summary>A founding committee is appointed.</summary>
    CommitteeAppointed,

    /// <summary>The founding committee's work plan is adopted.</summary>
    WorkPlanAdopted,

    /// <summary>Its statutes are adopted, or amended.</summary>
    StatutesAdopted,

    /// <summary>A call for candidates or proposals is published.</summary>
    CallPublished,

    /// <summary>Its composition is approved: it takes office, or is renewed.</summary>
    CompositionApproved,

    /// <summary>A member takes a vacant or a new seat.</summary>
    Seated,

    /// <summary>A seat falls vacant.</summary>
    Vacated,

    /// <summary>It meets.</summary>
    Met,

    /// <summary>The term of the council at which it was set up ends.</summary>
    CouncilTermEnded,

    /// <summary>Its term ends.</summary>
    TermEnded,

    /// <summary>It is dissolved.</summary>
    Dissolved,
}

/// <summary>Codes and words of <see cref="BodyActKind"/>.</summary>
public static class BodyActKinds
{
    /// <summary>The code in documents, such as <c>composition-approved</c>.</summary>
    public static string Code(this BodyActKind kind) => kind switch
    {
        BodyActKind.BasisAdopted => "basis-adopted",
        BodyActKind.CommitteeAppointed => "founding-committee-appointed",
        BodyActKind.WorkPlanAdopted => "work-plan-adopted",
        BodyActKind.StatutesAdopted => "statutes-adopted",
        BodyActKind.CallPublished => "call-published",
        BodyActKind.CompositionApproved => "composition-approved",
        BodyActKind.Seated => "seated",
        BodyActKind.Vacated => "vacated",
        BodyActKind.Met => "met",
        BodyActKind.CouncilTermEnded => "council-term-ended",
        BodyActKind.TermEnded => "term-ended",
        BodyActKind.Dissolved => "dissolved",
    };

    /// <summary>The act in words.</summary>
    public static Phrase Text(this BodyActKind kind) => kind switch
    {
        BodyActKind.BasisAdopted => new("اعتماد الأساس", "adoption du fondement", "basis adopted"),
        BodyActKind.CommitteeAppointed => new("تعيين لجنة تأسيسية", "désignation d'un comité fondateur", "founding committee appointed"),
        BodyActKind.WorkPlanAdopted => new("اعتماد خطة العمل", "adoption du plan de travail", "work plan adopted"),
        BodyActKind.StatutesAdopted => new("اعتماد النظام الأساسي", "adoption des statuts", "statutes adopted"),
        BodyActKind.CallPublished => new("نشر نداء الترشح", "publication de l'appel à candidatures", "call published"),
        BodyActKind.CompositionApproved => new("المصادقة على التأليف", "approbation de la composition", "composition approved"),
        BodyActKind.Seated => new("شغل مقعد", "siège pourvu", "seat taken"),
        BodyActKind.Vacated => new("شغور مقعد", "siège devenu vacant", "seat vacated"),
        BodyActKind.Met => new("اجتماع", "réunion", "meeting"),
        BodyActKind.CouncilTermEnded => new("انتهاء انتداب المجلس", "fin du mandat du conseil", "end of the council's term"),
        BodyActKind.TermEnded => new("انتهاء انتداب الهيئة", "fin du mandat de l'instance", "end of the body's term"),
        BodyActKind.Dissolved => new("حل الهيئة", "dissolution de l'instance", "body dissolved"),
    };
}
