using Tadafor.Domain.Law;

namespace Tadafor.Rules.Algebra;

/// <summary>Kleene's logic of three values.</summary>
internal static class Kleene
{
    public static Truth Not(Truth truth) => truth switch
    {
        Truth.Yes => Truth.No,
        Truth.No => Truth.Yes,
        _ => Truth.Unknown,
    };

    public static Truth And(Truth a, Truth b) =>
        a == Truth.No || b == Truth.No ? Truth.No
        : a == Truth.Yes && b == Truth.Yes ? Truth.Yes
        : Truth.Unknown;

    public static Truth Or(Truth a, Truth b) => Not(And(Not(a), Not(b)));

    /// <summary>What both sides agree on.</summary>
    public static Truth Agreed(Truth a, Truth b) => a == b ? a : Truth.Unknown;

    public static Truth Of(bool answer) => answer ? Truth.Yes : Truth.No;
}
