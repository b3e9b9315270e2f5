using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Laws.Decree2_16_401;

/// <summary>Decree 2.16.401, articles 1, 2 and 5: reference to the law and to the annex, execution.</summary>
internal static class Articles1And2
{
    /// <summary>Article 1.</summary>
    public static Article Article1 { get; } = DecreeText.Deposit(Instruments.Decree2_16_401, "118", "122");

    /// <summary>Article 2.</summary>
    public static Article Article2 { get; } = DecreeText.Form(Instruments.Decree2_16_401);

    /// <summary>Article 5.</summary>
    public static Article Article5 { get; } = DecreeText.Execution(Instruments.Decree2_16_401);
}
