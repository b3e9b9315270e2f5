using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Vocabulary;
using static Tadafor.Rules.Vocabulary.CitizensFacts;

namespace Tadafor.Rules.Decree2_16_402;

/// <summary>Decree 2.16.402, article 3: copies of identity cards.</summary>
public static class Article3
{
    internal static Citation Cites { get; } = new(Instruments.Decree2_16_402, "3", null, Confidence.Verified);

    /// <summary>Copies of the petitioners' identity cards. Q4.</summary>
    public static Rule IdentityCards { get; } = new()
    {
        Code = "province.petition.citizens.cards",
        Title = new("نسخ بطائق التعريف الوطنية", "Copies des cartes d'identité", "Copies of identity cards"),
        Force = Force.Mandatory,
        Cites = [Cites],
        Requires = InForce.Always(Condition.ByReading(
            Questions.OpenQuestions.IdentityCards,
            ("every-signatory", (Quantity)CardCopies >= (Quantity)Signatories),
            ("presenters", PresentersCards))),
        Examples =
        [
            Examples.Of(CardCopies, 200, Signatories, 200, Verdict.Satisfied),
            Examples.Of(CardCopies, 199, Signatories, 200, Verdict.Unsatisfied),
            Examples.Silent(Verdict.Undetermined),
        ],
    };

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = new()
    {
        Instrument = Instruments.Decree2_16_402,
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
