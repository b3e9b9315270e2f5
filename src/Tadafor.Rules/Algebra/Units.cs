using Tadafor.Domain.Words;

namespace Tadafor.Rules.Algebra;

/// <summary>Units that the algebra itself counts.</summary>
internal static class Units
{
    public static CountedNoun Years { get; } = new()
    {
        ArOne = "سنة واحدة",
        ArTwo = "سنتين",
        ArFew = "{0} سنوات",
        ArMany = "{0} سنة",
        ArOther = "{0} سنة",
        FrOne = "{0} an",
        FrOther = "{0} ans",
        EnOne = "{0} year",
        EnOther = "{0} years",
    };
}
