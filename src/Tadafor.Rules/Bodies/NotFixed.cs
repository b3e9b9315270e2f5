using Tadafor.Domain.Bodies;
using Tadafor.Domain.Words;

namespace Tadafor.Rules.Bodies;

/// <summary>What the texts of a body do not fix, in words: the commune is asked for it.</summary>
internal static class NotFixed
{
    private static readonly Phrase _shares = new("حصة النساء", "part de femmes", "share of women");

    /// <summary>In the order in which statutes usually have them, shares after the number of members.</summary>
    public static IEnumerable<Phrase> Of(BodyFile file, BodyStatutes statutes)
    {
        foreach (StatutePoint point in StatutePoint.All)
        {
            if (point.In(statutes) is null && IsAsked(point, file, statutes))
            {
                yield return point.Name;
            }

            if (point == StatutePoint.Members && statutes.Shares.Count == 0)
            {
                yield return _shares;
            }
        }
    }

    // The law gives the subject of its own bodies; a term that is the council's says what the council's end does; and one quorum
    // holds for every call unless another is fixed.
    private static bool IsAsked(StatutePoint point, BodyFile file, BodyStatutes statutes) =>
        point == StatutePoint.Mission ? !file.Kind.IsStatutory()
        : point == StatutePoint.EndsWithCouncil ? statutes.IsEndedByCouncil is null
        : point != StatutePoint.LaterQuorum;
}
