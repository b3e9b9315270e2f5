using Tadafor.Domain.Bodies;
using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Parity;

namespace Tadafor.Rules.Bodies;

/// <summary>A point that the texts of a body may fix: its name, and what some statutes fix of it with their place.</summary>
internal sealed record StatutePoint(Phrase Name, Func<BodyStatutes, (object Value, Citation At)?> In)
{
    /// <summary>What the body studies.</summary>
    public static StatutePoint Mission { get; } =
        Of(new("ما تدرسه الهيئة", "ce que l'instance étudie", "what the body studies"), s => s.Mission);

    /// <summary>The number of members.</summary>
    public static StatutePoint Members { get; } = Of(new("عدد الأعضاء", "nombre de membres", "number of members"), s => s.Members);

    /// <summary>Whether the end of the council's term ends it.</summary>
    public static StatutePoint EndsWithCouncil { get; } = Of(
        new("أثر انتهاء انتداب المجلس", "effet de la fin du mandat du conseil", "effect of the end of the council's term"),
        s => s.EndsWithCouncil);

    /// <summary>The quorum of a meeting called again.</summary>
    public static StatutePoint LaterQuorum { get; } =
        Of(new("النصاب بعد استدعاء ثان", "quorum après une nouvelle convocation", "quorum when called again"), s => s.LaterQuorum);

    /// <summary>In the order in which statutes usually have them; shares of women and men stand apart, since several can hold.</summary>
    public static IReadOnlyList<StatutePoint> All { get; } =
    [
        Mission,
        Members,
        Of(new("مدة الانتداب", "durée du mandat", "term"), s => s.Term),
        EndsWithCouncil,
        Of(new("النصاب", "quorum", "quorum"), s => s.Quorum),
        LaterQuorum,
        Of(new("الأغلبية", "majorité", "majority"), s => s.Majority),
        Of(new("دورية الاجتماعات", "rythme des réunions", "frequency of meetings"), s => s.MeetingsPerYear),
        Of(new("أجل الرأي", "délai d'avis", "period for an opinion"), s => s.OpinionPeriod),
        Of(new("أجل جواب المجلس", "délai de réponse du conseil", "period for the council's answer"), s => s.ReplyPeriod),
        Of(new("المبادرة بالرأي", "avis d'initiative", "opinions of its own motion"), s => s.OwnMotion),
        Of(new("من يعتمد الآراء", "qui adopte les avis", "who adopts opinions"), s => s.AdoptedBy),
        Of(new("حالات التنافي", "incompatibilités", "incompatibilities"), s => s.Incompatible),
    ];

    private static StatutePoint Of<T>(Phrase name, Func<BodyStatutes, Fixed<T>?> point) =>
        new(name, s => point(s) is { } found ? (found.Value!, LocalTexts.Cite(found)) : null);
}
