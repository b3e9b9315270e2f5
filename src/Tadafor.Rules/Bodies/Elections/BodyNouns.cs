using Tadafor.Domain.Words;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>What elections of bodies count.</summary>
internal static class BodyNouns
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
}
