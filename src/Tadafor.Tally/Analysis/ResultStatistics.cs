using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;

namespace Tadafor.Tally.Analysis;

/// <summary>What a selection means for the voters as a whole. Every project on a ballot counts alike.</summary>
public sealed record ResultStatistics
{
    internal ResultStatistics(Sequence<VotersByCount> voters, Ratio averageCost, Sequence<Spending> spending, Sequence<GroupMoney> groups)
    {
        VotersByFunded = voters;
        AverageCost = averageCost;
        Spending = spending;
        Groups = groups;
    }

    /// <summary>Voters by the number of funded projects on their ballot: every number from zero to the largest that occurs.</summary>
    internal Sequence<VotersByCount> VotersByFunded { get; }

    /// <summary>All ballots, empty ones included.</summary>
    public long Voters => VotersByFunded.Sum(v => v.Voters);

    /// <summary>Voters with at least one funded project on their ballot.</summary>
    public long VotersRepresented => VotersByFunded.Where(v => v.Projects > 0).Sum(v => v.Voters);

    /// <summary>Funded projects on a ballot, on average over all ballots; zero without ballots.</summary>
    public Ratio AverageFunded => Voters == 0 ? Ratio.Zero : new Ratio(VotersByFunded.Sum(v => v.Projects * v.Voters), Voters);

    /// <summary>Cost of the funded projects on a ballot, on average over all ballots, in smallest units; zero without ballots.</summary>
    public Ratio AverageCost { get; }

    /// <summary>Spending by district, then by category, then by group served, names by code point.</summary>
    internal Sequence<Spending> Spending { get; }

    /// <summary>Money of the voters of each, in the same order.</summary>
    internal Sequence<GroupMoney> Groups { get; }

    /// <summary>The statistics of a selection.</summary>
    /// <param name="election">The election.</param>
    /// <param name="funded">Identifiers of the funded projects.</param>
    public static ResultStatistics Of(Election election, Sequence<string> funded) => new StatisticsCount(election, funded).Count();
}
