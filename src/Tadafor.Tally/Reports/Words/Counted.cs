using Tadafor.Domain.Words;

namespace Tadafor.Tally.Reports.Words;

/// <summary>The nouns that reports count.</summary>
internal static class Counted
{
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

    public static CountedNoun MoreVotes { get; } = new()
    {
        ArOne = "صوت إضافي واحد",
        ArTwo = "صوتان إضافيان",
        ArFew = "{0} أصوات إضافية",
        ArMany = "{0} صوتا إضافيا",
        ArOther = "{0} صوت إضافي",
        FrOne = "{0} voix de plus",
        FrOther = "{0} voix de plus",
        EnOne = "{0} more vote",
        EnOther = "{0} more votes",
    };

    public static CountedNoun Voters { get; } = new()
    {
        ArOne = "مصوت واحد",
        ArTwo = "مصوتان",
        ArFew = "{0} مصوتين",
        ArMany = "{0} مصوتا",
        ArOther = "{0} مصوت",
        FrOne = "{0} votant",
        FrOther = "{0} votants",
        EnOne = "{0} voter",
        EnOther = "{0} voters",
    };

    public static CountedNoun Supporters { get; } = new()
    {
        ArOne = "مؤيد واحد",
        ArTwo = "مؤيدان",
        ArFew = "{0} مؤيدين",
        ArMany = "{0} مؤيدا",
        ArOther = "{0} مؤيد",
        FrOne = "{0} soutien",
        FrOther = "{0} soutiens",
        EnOne = "{0} supporter",
        EnOther = "{0} supporters",
    };

    public static CountedNoun Projects { get; } = new()
    {
        ArOne = "مشروع واحد",
        ArTwo = "مشروعان",
        ArFew = "{0} مشاريع",
        ArMany = "{0} مشروعا",
        ArOther = "{0} مشروع",
        FrOne = "{0} projet",
        FrOther = "{0} projets",
        EnOne = "{0} project",
        EnOther = "{0} projects",
    };
}
