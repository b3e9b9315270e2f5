using Tadafor.Domain.Words;

namespace Tadafor.Domain.Participation;

/// <summary>What kind of activity a commune records.</summary>
public enum ActivityKind
{
    /// <summary>A workshop. <c>default</c>.</summary>
    Workshop = 0,

    /// <summary>A training.</summary>
    Training,

    /// <summary>A meeting.</summary>
    Meeting,

    /// <summary>An exchange visit.</summary>
    Visit,

    /// <summary>A call for projects of co-creation, open between its first and its last day.</summary>
    Call,
}

/// <summary>What came out of an activity.</summary>
public enum ResultKind
{
    /// <summary>Something else. <c>default</c>.</summary>
    Other = 0,

    /// <summary>A petition.</summary>
    Petition,

    /// <summary>An opinion of a body, or a draft of one.</summary>
    Opinion,

    /// <summary>A draft, such as that of a charter.</summary>
    Draft,

    /// <summary>Something for a budget.</summary>
    Budget,
}

/// <summary>Codes and words of <see cref="ActivityKind"/> and <see cref="ResultKind"/>.</summary>
public static class ActivityKinds
{
    /// <summary>The code in documents, such as <c>training</c>.</summary>
    public static string Code(this ActivityKind kind) => kind switch
    {
        ActivityKind.Workshop => "workshop",
        ActivityKind.Training => "training",
        ActivityKind.Meeting => "meeting",
        ActivityKind.Visit => "visit",
        ActivityKind.Call => "call",
    };

    /// <summary>The kind in words.</summary>
    public static Phrase Text(this ActivityKind kind) => kind switch
    {
        ActivityKind.Workshop => new("ورشات", "ateliers", "workshops"),
        ActivityKind.Training => new("دورات تكوينية", "formations", "trainings"),
        ActivityKind.Meeting => new("اجتماعات", "réunions", "meetings"),
        ActivityKind.Visit => new("زيارات تبادل", "visites d'échange", "exchange visits"),
        ActivityKind.Call => new("طلبات مشاريع الخلق المشترك", "appels à projets de cocréation", "calls for co-creation"),
    };

    /// <summary>The code in documents, such as <c>petition</c>.</summary>
    public static string Code(this ResultKind kind) => kind switch
    {
        ResultKind.Other => "other",
        ResultKind.Petition => "petition",
        ResultKind.Opinion => "opinion",
        ResultKind.Draft => "draft",
        ResultKind.Budget => "budget",
    };

    /// <summary>The kind in words.</summary>
    public static Phrase Text(this ResultKind kind) => kind switch
    {
        ResultKind.Other => new("نتائج أخرى", "autres", "other"),
        ResultKind.Petition => new("عرائض", "pétitions", "petitions"),
        ResultKind.Opinion => new("آراء", "avis", "opinions"),
        ResultKind.Draft => new("مسودات", "projets de texte", "drafts"),
        ResultKind.Budget => new("مشاريع ميزانية", "propositions budgétaires", "budget proposals"),
    };
}
