using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.Constitution2011;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.OrganicLaw44_14;

/// <summary>Organic law 44-14, article 1: whose right it is.</summary>
internal static class Article1
{
    private static readonly Citation _at = new(Instruments.OrganicLaw44_14, "1", "§1", Confidence.Verified);
    private static readonly Citation _definition = new(Instruments.OrganicLaw44_14, "2", "(1)", Confidence.VerifiedWords);

    /// <summary>Citizens, not associations; with the definition of article 2 and the Constitution.</summary>
    public static Rule Petitioners { get; } =
        CommitteeRules.PresentedByCitizens(InForce.Law, [_at, _definition, Articles14And15.Petitions]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.OrganicLaw44_14,
        Number = "1",
        Subject = new(
            "موضوع القانون، ولمن الحق",
            "Objet de la loi, et à qui appartient le droit",
            "What the law is about, and whose right it is"),
        Chapter = Chapters.National,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "يحدد القانون شروط وكيفيات ممارسة المواطنات والمواطنين حق تقديم العرائض إلى السلطات العمومية، تطبيقا للفصل 15 من الدستور: حق للمواطنات والمواطنين، لا للجمعيات",
                    "La loi fixe les conditions et modalités d'exercice par les citoyennes et citoyens du droit de pétition aux pouvoirs publics, en application de l'art. 15 de la Constitution : un droit des citoyens, non des associations",
                    "The law sets how citizens exercise the right to petition public authorities, under art. 15 of the Constitution: a right of citizens, not of associations"),
                Confidence.Verified,
                Petitioners).Quoting("ممارسة المواطنات والمواطنين الحق في تقديم العرائض إلى السلطات العمومية"),
        ],
    };
}
