using Tadafor.Domain.Documents;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;
using Tadafor.Rules.Texts;

namespace Tadafor.Rules.Parity;

/// <summary>
/// Who sits in an organ as one bar: women from where reading begins, men from its end, those not told apart between them. Below it, a bar
/// for each requirement, from the side of those it counts.
/// </summary>
internal static class CompositionPicture
{
    private const int BarDown = 22, BarHeight = 18, FirstNeed = 62, NeedHeight = 36;

    private static readonly Phrase _women = new("نساء: {0}", "femmes : {0}", "women: {0}");
    private static readonly Phrase _men = new("رجال: {0}", "hommes : {0}", "men: {0}");
    private static readonly Phrase _unknown = new("غير محدد: {0}", "non précisé : {0}", "not told apart: {0}");

    private static readonly Phrase _womenNeeded = new(
        "المطلوب من النساء: {0} على الأقل ({1})",
        "femmes demandées : au moins {0} ({1})",
        "women asked for: at least {0} ({1})");

    private static readonly Phrase _menNeeded = new(
        "المطلوب من الرجال: {0} على الأقل ({1})",
        "hommes demandés : au moins {0} ({1})",
        "men asked for: at least {0} ({1})");

    private static readonly Phrase _drawn = new(
        "التأليف مقارنا بما هو مطلوب",
        "La composition, et au-dessous ce qui est demandé",
        "The composition, and below it what is asked");

    private static readonly Phrase _alone = new("التأليف", "La composition", "The composition");

    /// <summary>The picture; <see langword="null"/> of an organ without members.</summary>
    public static Picture? Of(OrganParity organ)
    {
        Headcount members = organ.Members;
        if (members.Total == 0)
        {
            return null;
        }

        Sequence<OrganNeed> needs = organ.Needs.Value;
        return new(
            needs.Count == 0 ? _alone : _drawn,
            Phrase.Join(Separators.Semicolon, [ParityWords.Members(organ), .. needs.Select(n => Phrase.Pair(n.Finding.Title, Label(n)))]),
            FirstNeed - (members.Unknown > 0 ? 0 : 16) + (NeedHeight * needs.Count),
            [.. Bar(members), .. needs.SelectMany((need, i) => Need(members, need, i))]);
    }

    private static IEnumerable<Shape> Bar(Headcount members)
    {
        decimal women = PictureScale.PerCent(members.Women, members.Total), men = PictureScale.PerCent(members.Men, members.Total);
        yield return new Caption(_women.With(Numerals.Number(members.Women)), 0, 14);
        yield return new Caption(_men.With(Numerals.Number(members.Men)), 100, 14, CaptionPlace.End);
        yield return new Filled("women", 0, BarDown, women, BarHeight);
        yield return new Filled("men", 100 - men, BarDown, men, BarHeight);
        if (members.Unknown > 0)
        {
            yield return new Filled("unknown", women, BarDown, 100 - women - men, BarHeight);
            decimal middle = Math.Clamp((women + 100 - men) / 2, 18, 82);
            yield return new Caption(
                _unknown.With(Numerals.Number(members.Unknown)),
                middle,
                BarDown + BarHeight + 15,
                CaptionPlace.Middle);
        }
    }

    private static IEnumerable<Shape> Need(Headcount members, OrganNeed need, int place)
    {
        int top = FirstNeed - (members.Unknown > 0 ? 0 : 16) + (place * NeedHeight);
        decimal width = PictureScale.PerCent(need.AtLeast, members.Total), from = need.Whom == Sex.Woman ? 0 : 100 - width;
        decimal edge = need.Whom == Sex.Woman ? width : from;
        string kind = need.Finding.Verdict switch
        {
            Verdict.Satisfied => "met",
            Verdict.Unsatisfied => "missed",
            _ => "open",
        };
        yield return need.Whom == Sex.Woman
            ? new Caption(Label(need), 0, top + 14)
            : new Caption(Label(need), 100, top + 14, CaptionPlace.End);
        yield return new Filled(kind, from, top + 20, width, 8);
        yield return new Stroke("edge", edge, BarDown - 3, edge, BarDown + BarHeight + 3);
    }

    private static Phrase Label(OrganNeed need) => (need.Whom == Sex.Woman ? _womenNeeded : _menNeeded)
        .With(Numerals.Number(need.AtLeast), need.Finding.Verdict.Text());
}
