using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Bodies.Elections;

/// <summary>
/// The articles of organic law 59-11 on local elections that these counts apply, as read in its consolidated version of 17 May 2021.
/// </summary>
public static class ElectoralLaw
{
    /// <summary>Organic law 59-11.</summary>
    public static Instrument OrganicLaw59_11 => Instruments.OrganicLaw59_11;

    /// <summary>Up to 50,000 inhabitants: one member by constituency, relative majority in one round.</summary>
    public static Citation SingleMember { get; } = Cite("130", "§1");

    /// <summary>Above 50,000 inhabitants: lists, one round, proportional, largest remainder, without mixing names or preferences.</summary>
    public static Citation Lists { get; } = Cite("130", "§2");

    /// <summary>The quotient, and the rest to the largest remainders.</summary>
    public static Citation Quotient { get; } = Cite("139", "§2");

    /// <summary>Lists by quotient, then by the remainders nearest to it.</summary>
    public static Citation Remainders { get; } = Cite("24", "§2");

    /// <summary>A single list needs a fifth of those registered.</summary>
    public static Citation SingleList { get; } = Cite("139", "§3");

    /// <summary>A new vote within three months.</summary>
    public static Citation NewVote { get; } = Cite("139", "§4");

    /// <summary>Seats go to the names of a list in their order.</summary>
    public static Citation Order { get; } = Cite("24", "§3");

    /// <summary>Equal remainders: the youngest candidate in line for the seat, then a lot.</summary>
    public static Citation EqualRemainders { get; } = Cite("24", "§4");

    /// <summary>One seat: equal votes go to the youngest, then a lot.</summary>
    public static Citation EqualVotes { get; } = Cite("24", "§6");

    /// <summary>A third of the seats for women, rounded up, where lists are used and there are no arrondissements.</summary>
    public static Citation SeatsForWomen { get; } = Cite("128 bis", "(2)");

    /// <summary>All that sharing seats by largest remainder rests on.</summary>
    public static Sequence<Citation> LargestRemainder { get; } = [Lists, Quotient, Remainders, SingleList, NewVote, Order, EqualRemainders];

    private static Citation Cite(string article, string paragraph) => new(OrganicLaw59_11, article, paragraph, Confidence.Verified);
}
