using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_401;

/// <summary>Decree 2.16.401, article 3: copies of identity cards.</summary>
internal static class Article3
{
    internal static Citation Cites { get; } = new(Instruments.Decree2_16_401, "3", null, Confidence.Verified);

    /// <summary>Copies of the petitioners' identity cards. Q4.</summary>
    public static Rule IdentityCards { get; } = DocumentRules.IdentityCards(InForce.Law, [Cites]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.Decree2_16_401,
        Number = "3",
        Subject = new("وثائق عريضة المواطنين", "Pièces de la pétition des citoyens", "Documents of a citizens' petition"),
        Chapter = Chapters.Form,
        Paragraphs =
        [
            Paragraph.Encoded(
                "§1",
                new(
                    "ترفق عريضة المواطنين بنسخ البطائق الوطنية للتعريف «الخاصة بمقدمي العريضة»؛ ولا تذكر المادة وثيقة أخرى",
                    "La pétition des citoyens est accompagnée des copies des cartes nationales d'identité des pétitionnaires ; l'article ne cite aucune autre pièce",
                    "A citizens' petition is accompanied by copies of the petitioners' national identity cards; the article names no other document"),
                Confidence.Verified,
                IdentityCards),
        ],
    };
}
