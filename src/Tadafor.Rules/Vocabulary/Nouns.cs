using Tadafor.Domain.Words;

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

    public static CountedNoun Members { get; } = new()
    {
        ArOne = "منخرط واحد",
        ArTwo = "منخرطين",
        ArFew = "{0} منخرطين",
        ArMany = "{0} منخرطا",
        ArOther = "{0} منخرط",
        FrOne = "{0} adhérent",
        FrOther = "{0} adhérents",
        EnOne = "{0} member",
        EnOther = "{0} members",
    };

    public static CountedNoun Seats { get; } = new()
    {
        ArOne = "مقعد واحد",
        ArTwo = "مقعدين",
        ArFew = "{0} مقاعد",
        ArMany = "{0} مقعدا",
        ArOther = "{0} مقعد",
        FrOne = "{0} siège",
        FrOther = "{0} sièges",
        EnOne = "{0} seat",
        EnOther = "{0} seats",
    };

    public static CountedNoun Votes { get; } = new()
    {
        ArOne = "صوت واحد",
        ArTwo = "صوتان",
        ArFew = "{0} أصوات",
        ArMany = "{0} صوتا",
        ArOther = "{0} صوت",
        FrOne = "{0} voix",
        FrOther = "{0} voix",
        EnOne = "{0} vote",
        EnOther = "{0} votes",
    };

    public static CountedNoun CouncilMembers { get; } = new()
    {
        ArOne = "عضو واحد",
        ArTwo = "عضوين",
        ArFew = "{0} أعضاء",
        ArMany = "{0} عضوا",
        ArOther = "{0} عضو",
        FrOne = "{0} membre",
        FrOther = "{0} membres",
        EnOne = "{0} member",
        EnOther = "{0} members",
    };

    public static CountedNoun Provinces { get; } = new()
    {
        ArOne = "عمالة أو إقليم",
        ArTwo = "عمالتين أو إقليمين",
        ArFew = "{0} عمالات وأقاليم",
        ArMany = "{0} عمالة وإقليما",
        ArOther = "{0} عمالة وإقليم",
        FrOne = "{0} préfecture ou province",
        FrOther = "{0} préfectures et provinces",
        EnOne = "{0} prefecture or province",
        EnOther = "{0} prefectures and provinces",
    };

    public static CountedNoun CardEntries { get; } = new()
    {
        ArOne = "بيان بطاقة واحد",
        ArTwo = "بياني بطاقة",
        ArFew = "{0} بيانات بطاقة",
        ArMany = "{0} بيان بطاقة",
        ArOther = "{0} بيان بطاقة",
        FrOne = "{0} mention de carte",
        FrOther = "{0} mentions de carte",
        EnOne = "{0} card entry",
        EnOther = "{0} card entries",
    };

    public static CountedNoun Regions { get; } = new()
    {
        ArOne = "جهة واحدة",
        ArTwo = "جهتين",
        ArFew = "{0} جهات",
        ArMany = "{0} جهة",
        ArOther = "{0} جهة",
        FrOne = "{0} région",
        FrOther = "{0} régions",
        EnOne = "{0} region",
        EnOther = "{0} regions",
    };
}
