using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_403;

/// <summary>Decree 2.16.403, article 4: documents of an association's petition.</summary>
internal static class Article4
{
    private static readonly Citation _first = new(Instruments.Decree2_16_403, "4", "(1)", Confidence.VerifiedWords);
    private static readonly Citation _second = new(Instruments.Decree2_16_403, "4", "(2)", Confidence.VerifiedWords);
    private static readonly Citation _third = new(Instruments.Decree2_16_403, "4", "(3)", Confidence.VerifiedWords);

    /// <summary>The final receipt, or proof of legal constitution.</summary>
    public static Rule Receipt { get; } = DocumentRules.Receipt(InForce.Law, [_first]);

    /// <summary>The statutes.</summary>
    public static Rule Statutes { get; } = DocumentRules.Statutes(InForce.Law, [_second]);

    /// <summary>The powers of the person who follows the procedure.</summary>
    public static Rule Mandate { get; } = DocumentRules.Mandate(InForce.Law, [_third]);

    /// <summary>The article as the rule book shows it.</summary>
    public static Article Article { get; } = DecreeText.Association(Instruments.Decree2_16_403, Receipt, Statutes, Mandate);
}
