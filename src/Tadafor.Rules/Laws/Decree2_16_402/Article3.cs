using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_402;

/// <summary>Decree 2.16.402, article 3: copies of identity cards.</summary>
internal static class Article3
{
    internal static Citation Cites { get; } = new(Instruments.Decree2_16_402, "3", null, Confidence.Verified);

    /// <summary>Copies of the petitioners' identity cards. Q4.</summary>
    public static Rule IdentityCards { get; } = DocumentRules.IdentityCards(InForce.Law, [Cites]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = DecreeText.Citizens(
        Instruments.Decree2_16_402,
        IdentityCards);
}
