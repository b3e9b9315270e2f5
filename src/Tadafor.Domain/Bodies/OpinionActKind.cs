using Tadafor.Domain.Words;

namespace Tadafor.Domain.Bodies;

/// <summary>What can be done with an opinion, in the order in which it is done; it can be published at any point.</summary>
public enum OpinionActKind
{
    /// <summary>The council asks for it. <c>default</c>.</summary>
    Requested = 0,

    /// <summary>It is drafted.</summary>
    Drafted,

    /// <summary>The body deliberates on it.</summary>
    Deliberated,

    /// <summary>It is submitted to the council.</summary>
    Submitted,

    /// <summary>The council acknowledges it.</summary>
    Acknowledged,

    /// <summary>The council answers it.</summary>
    Answered,

    /// <summary>It is published.</summary>
    Published,
}

/// <summary>Codes and words of <see cref="OpinionActKind"/>.</summary>
public static class OpinionActKinds
{
    /// <summary>The code in documents, such as <c>submitted</c>.</summary>
    public static string Code(this OpinionActKind kind) => kind switch
    {
        OpinionActKind.Requested => "requested",
        OpinionActKind.Drafted => "drafted",
        OpinionActKind.Deliberated => "deliberated",
        OpinionActKind.Submitted => "submitted",
        OpinionActKind.Acknowledged => "acknowledged",
        OpinionActKind.Answered => "answered",
        OpinionActKind.Published => "published",
    };

    /// <summary>The act in words.</summary>
    public static Phrase Text(this OpinionActKind kind) => kind switch
    {
        OpinionActKind.Requested => new("طلب المجلس الرأي", "avis demandé par le conseil", "opinion asked for by the council"),
        OpinionActKind.Drafted => new("مشروع الرأي", "projet d'avis", "opinion drafted"),
        OpinionActKind.Deliberated => new("تداول الهيئة", "délibération de l'instance", "deliberation of the body"),
        OpinionActKind.Submitted => new("رفع الرأي إلى المجلس", "avis remis au conseil", "opinion submitted to the council"),
        OpinionActKind.Acknowledged =>
            new("إشعار بالتوصل من المجلس", "accusé de réception du conseil", "receipt acknowledged by the council"),
        OpinionActKind.Answered => new("جواب المجلس", "réponse du conseil", "answer of the council"),
        OpinionActKind.Published => new("نشر الرأي", "avis publié", "opinion published"),
    };
}
