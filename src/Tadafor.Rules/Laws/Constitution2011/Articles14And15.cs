using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Constitution2011;

/// <summary>
/// Constitution of 2011, articles 14 and 15: motions in legislation, and petitions to public authorities. Both are rights of citizens.
/// </summary>
internal static class Articles14And15
{
    /// <summary>Article 14 §1: a right of citizens.</summary>
    internal static Citation Motions { get; } = new(Instruments.Constitution, "14", "§1", Confidence.Verified);

    /// <summary>Article 15 §1: a right of citizens.</summary>
    internal static Citation Petitions { get; } = new(Instruments.Constitution, "15", "§1", Confidence.Verified);

    /// <summary>Article 14.</summary>
    public static Article Article14 { get; } = new()
    {
        Instrument = Instruments.Constitution,
        Number = "14",
        Subject = new("الملتمسات في مجال التشريع", "Motions en matière de législation", "Motions in legislation"),
        Chapter = Chapters.Principles,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "للمواطنات والمواطنين حق تقديم ملتمسات في مجال التشريع، بشروط يحددها قانون تنظيمي",
                    "Les citoyennes et citoyens ont le droit de présenter des motions en matière de législation, aux conditions d'une loi organique",
                    "Citizens have the right to present motions in matters of legislation, under conditions set by an organic law"),
                Confidence.Verified,
                CommitteeFacts.OfCitizens).Quoting("للمواطنات والمواطنين، ضمن شروط وكيفيات يحددها قانون تنظيمي، الحق في تقديم ملتمسات في مجال التشريع"),
        ],
    };

    /// <summary>Article 15.</summary>
    public static Article Article15 { get; } = new()
    {
        Instrument = Instruments.Constitution,
        Number = "15",
        Subject = new("العرائض إلى السلطات العمومية", "Pétitions aux pouvoirs publics", "Petitions to public authorities"),
        Chapter = Chapters.Principles,
        Paragraphs =
        [
            Paragraph.Defining(
                "§1",
                new(
                    "للمواطنات والمواطنين حق تقديم عرائض إلى السلطات العمومية؛ ولا يذكر الفصل الجمعيات، خلافا للفصل 139",
                    "Les citoyennes et citoyens ont le droit de présenter des pétitions aux pouvoirs publics ; l'article ne cite pas les associations, à la différence de l'art. 139",
                    "Citizens have the right to present petitions to public authorities; the article does not name associations, unlike art. 139"),
                Confidence.Verified,
                CommitteeFacts.OfCitizens).Quoting("للمواطنات والمواطنين الحق في تقديم عرائض إلى السلطات العمومية"),
            Paragraph.NotEncodedBecause(
                "§2",
                new(
                    "يحدد قانون تنظيمي شروطه وكيفياته",
                    "Une loi organique en fixe les conditions et modalités",
                    "An organic law sets its conditions and ways"),
                Confidence.Verified,
                new(
                    "يطبقه القانون التنظيمي 44.14",
                    "mis en œuvre par la LO 44-14",
                    "given effect by OL 44-14")).Quoting("ويحدد قانون تنظيمي شروط وكيفيات ممارسة هذا الحق"),
        ],
    };
}
