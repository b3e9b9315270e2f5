using Tadafor.Domain.Law;

namespace Tadafor.Rules.Vocabulary;

/// <summary>What the facts count.</summary>
internal static class Nouns
{
    public static CountedNoun Signatories { get; } = new()
    {
        ArOne = "توقيع واحد",
        ArTwo = "توقيعين",
        ArFew = "{0} توقيعات",
        ArMany = "{0} توقيعا",
        ArOther = "{0} توقيع",
        FrOne = "{0} signature",
        FrOther = "{0} signatures",
        EnOne = "{0} signature",
        EnOther = "{0} signatures",
    };

    public static CountedNoun Copies { get; } = new()
    {
        ArOne = "نسخة واحدة",
        ArTwo = "نسختين",
        ArFew = "{0} نسخ",
        ArMany = "{0} نسخة",
        ArOther = "{0} نسخة",
        FrOne = "{0} copie",
        FrOther = "{0} copies",
        EnOne = "{0} copy",
        EnOther = "{0} copies",
    };

    public static CountedNoun Inhabitants { get; } = new()
    {
        ArOne = "نسمة واحدة",
        ArTwo = "نسمتين",
        ArFew = "{0} نسمات",
        ArMany = "{0} نسمة",
        ArOther = "{0} نسمة",
        FrOne = "{0} habitant",
        FrOther = "{0} habitants",
        EnOne = "{0} inhabitant",
        EnOther = "{0} inhabitants",
    };

    public static CountedNoun Agents { get; } = new()
    {
        ArOne = "وكيل واحد",
        ArTwo = "وكيلين",
        ArFew = "{0} وكلاء",
        ArMany = "{0} وكيلا",
        ArOther = "{0} وكيل",
        FrOne = "{0} mandataire",
        FrOther = "{0} mandataires",
        EnOne = "{0} agent",
        EnOther = "{0} agents",
    };
}
