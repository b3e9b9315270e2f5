using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Explaining.Shares;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Explaining;

/// <summary>What became of one project, and why. The family is closed.</summary>
public abstract record ProjectAccount
{
    private protected ProjectAccount(Project project, long votes)
    {
        Project = project;
        Votes = votes;
    }

    /// <summary>The project.</summary>
    public Project Project { get; }

    /// <summary>Ballots that name it.</summary>
    public long Votes { get; }

    /// <summary>Its sum of points or scores, as the rule counted them; <see langword="null"/> for rules that count none.</summary>
    public Ratio? Points { get; init; }
}

/// <summary>A funded project.</summary>
public sealed record FundedAccount : ProjectAccount
{
    internal FundedAccount(Project project, long votes, TallyRound round)
        : base(project, votes) => Round = round;

    /// <summary>The round that funded it, with its price and, where voters pay, who paid in aggregate.</summary>
    public TallyRound Round { get; }

    /// <summary>
    /// Cost divided by the ballots that name it: what the project cost per supporter, whoever paid; <see langword="null"/> without
    /// supporters.
    /// </summary>
    public Ratio? CostPerSupporter => Votes == 0 ? null : new Ratio(Project.Cost, Votes);
}

/// <summary>A project that was not funded.</summary>
public sealed record UnfundedAccount : ProjectAccount
{
    internal UnfundedAccount(Project project, long votes, Obstacle obstacle)
        : base(project, votes) => Obstacle = obstacle;

    /// <summary>What stopped it.</summary>
    public Obstacle Obstacle { get; }

    /// <summary>
    /// Under Equal Shares: what its supporters had of their shares, which is why no round bought it, whatever a completion did afterwards;
    /// <see langword="null"/> for other rules, and when the outcome was described without its rule.
    /// </summary>
    public SupportersShares? Shares { get; init; }

    /// <summary>
    /// The smallest number of additional ballots, each naming this project alone, with which it would have been funded
    /// (<see cref="Alterations.AddBallots"/>);
    /// <see langword="null"/> when not asked for, or when nothing was found within the effort allowed.
    /// </summary>
    public Margin? AdditionalBallots { get; init; }

    /// <summary>
    /// The largest cost in smallest units at which it would have been funded, all else unchanged (<see cref="Alterations.WithCost"/>);
    /// <see langword="null"/> when not asked for, or when nothing was found within the effort allowed.
    /// </summary>
    public Margin? LargestCost { get; init; }
}
