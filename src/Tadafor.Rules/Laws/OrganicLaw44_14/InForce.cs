using Tadafor.Domain.Law;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.SisterLaws;

namespace Tadafor.Rules.Laws.OrganicLaw44_14;

/// <summary>When organic law 44-14 took effect, and when its amendment did.</summary>
internal static class InForce
{
    private static readonly AmendedLaw _law = new("70.21", "70-21");

    /// <summary>What the law has said from the start, as one of two that say the same.</summary>
    public static SisterLaw Law { get; } = new("national.petition", Always);

    /// <summary>What it says as amended, as one of two that say the same.</summary>
    public static SisterLaw Amended { get; } = new("national.petition", AsAmended);

    /// <inheritdoc cref="AmendedLaw.Always"/>
    public static Versions<Condition> Always(Condition condition) => AmendedLaw.Always(condition);

    /// <inheritdoc cref="AmendedLaw.AsAmended"/>
    public static Versions<Condition> AsAmended(Condition condition) => _law.AsAmended(condition);

    /// <inheritdoc cref="AmendedLaw.Enacted"/>
    public static Commencement Enacted => AmendedLaw.Enacted;

    /// <inheritdoc cref="AmendedLaw.Added"/>
    public static Commencement Added => _law.Added;

    /// <inheritdoc cref="AmendedLaw.Changed"/>
    public static Commencement Changed => _law.Changed;
}
