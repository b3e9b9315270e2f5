using Tadafor.Domain.Bodies;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Bodies;

/// <summary>What the texts of a body do not fix, in words: the commune is asked for it.</summary>
internal static class NotFixed
{
    /// <summary>In the order in which statutes usually have them.</summary>
    public static IEnumerable<Phrase> Of(BodyFile file, BodyStatutes statutes) =>
        new (bool IsFixed, Phrase What)[]
        {
            (file.Kind.IsStatutory() || statutes.Mission is not null, new(
                "ما تدرسه الهيئة",
                "ce que l'instance étudie",
                "what the body studies")),
            (statutes.Members is not null, new("عدد الأعضاء", "nombre de membres", "number of members")),
            (statutes.Shares.Count > 0, new("حصة النساء", "part de femmes", "share of women")),
            (statutes.Term is not null, new("مدة الانتداب", "durée du mandat", "term")),
            (statutes.IsEndedByCouncil is not null, new(
                "أثر انتهاء انتداب المجلس",
                "effet de la fin du mandat du conseil",
                "effect of the end of the council's term")),
            (statutes.Quorum is not null, new("النصاب", "quorum", "quorum")),
            (statutes.Majority is not null, new("الأغلبية", "majorité", "majority")),
            (statutes.MeetingsPerYear is not null, new("دورية الاجتماعات", "rythme des réunions", "frequency of meetings")),
            (statutes.OpinionPeriod is not null, new("أجل الرأي", "délai d'avis", "period for an opinion")),
            (statutes.ReplyPeriod is not null, new("أجل جواب المجلس", "délai de réponse du conseil", "period for the council's answer")),
            (statutes.OwnMotion is not null, new("المبادرة بالرأي", "avis d'initiative", "opinions of its own motion")),
            (statutes.AdoptedBy is not null, new("من يعتمد الآراء", "qui adopte les avis", "who adopts opinions")),
            (statutes.Incompatible is not null, new("حالات التنافي", "incompatibilités", "incompatibilities")),
        }.Where(s => !s.IsFixed).Select(s => s.What);
}
