using Tadafor.Domain.Law;
using Tadafor.Domain.Words;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_403;

/// <summary>Decree 2.16.403, article 3: copies of identity cards.</summary>
internal static class Article3
{
    internal static Citation Cites { get; } = new(Instruments.Decree2_16_403, "3", null, Confidence.Verified);

    /// <summary>Copies of the petitioners' identity cards. Q4.</summary>
    public static Rule IdentityCards { get; } = DocumentRules.IdentityCards(InForce.Law, [Cites]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = DecreeText.Citizens(
        Instruments.Decree2_16_403,
        IdentityCards,
        new Phrase(
            "تطلب بعض الجماعات وبوابة العرائض وثائق أكثر مما تذكره هذه المادة (السؤال Q3)",
            "Certaines communes et le portail des pétitions demandent plus que ce que cite cet article (question Q3)",
            "Some communes and the petitions portal ask for more than this article names (question Q3)"));
}
