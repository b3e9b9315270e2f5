using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.Constitution2011;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw64_14;

/// <summary>Organic law 64-14, article 1: whose right it is.</summary>
internal static class Article1
{
    private static readonly Citation _at = new(Instruments.OrganicLaw64_14, "1", "§1", Confidence.Verified);
    private static readonly Citation _definition = new(Instruments.OrganicLaw64_14, "2", "(1)", Confidence.VerifiedWords);

    /// <summary>Citizens, not associations; with the definition of article 2 and the Constitution.</summary>
    public static Rule Petitioners { get; } =
        CommitteeRules.PresentedByCitizens(InForce.Law, [_at, _definition, Articles14And15.Motions]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw64_14,
        Number = "1",
        Subject = new(
            "موضوع القانون، ولمن الحق",
            "Objet de la loi, et à qui appartient le droit",
            "What the law is about, and whose right it is"),
        Chapter = Chapters.Motions,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "يحدد القانون شروط وكيفيات ممارسة المواطنات والمواطنين حق تقديم الملتمسات في مجال التشريع، تطبيقا للفصل 14 من الدستور: حق للمواطنات والمواطنين، لا للجمعيات",
                    "La loi fixe les conditions et modalités d'exercice par les citoyennes et citoyens du droit de présenter des motions en matière de législation, en application de l'art. 14 de la Constitution : un droit des citoyens, non des associations",
                    "The law sets how citizens exercise the right to present motions in matters of legislation, under art. 14 of the Constitution: a right of citizens, not of associations"),
                Confidence.Verified,
                Petitioners).Quoting("ممارسة المواطنات والمواطنين الحق في تقديم ملتمسات في مجال التشريع"),
        ],
    };
}
