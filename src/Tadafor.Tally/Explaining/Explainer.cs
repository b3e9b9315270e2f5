using Tadafor.Domain.Primitives;
using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Explaining.Shares;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Explaining;

/// <summary>Explains outcomes: what each project won or lost by.</summary>
public static class Explainer
{
    /// <summary>
    /// An account of every project without margins: what the outcome says, project by project. Costs are those the envelope bears.
    /// </summary>
    /// <param name="election">The election counted.</param>
    /// <param name="outcome">What a rule made of it.</param>
    public static Explanation Describe(Election election, TallyOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(outcome);
        Dictionary<string, int> index = election.Projects
            .Select((p, i) => (p.Id, i))
            .ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        Election counted = OverLimitRule.Counted(election, outcome.Definition);
        Election parts = outcome.Under?.Constraints.PartsOf(counted) ?? counted;
        Sequence<Project> projects = parts.Projects;
        long[] votes = VoteCounts.Of(parts);
        Ratio[]? points = Points(counted);
        Ratio? PointsOf(int project) => points?[project];
        return new Explanation(
            election,
            outcome,
            outcome.Rounds.Select(r => (Round: r, At: index[r.Project]))
                .Select(r => new FundedAccount(projects[r.At], votes[r.At], r.Round) { Points = PointsOf(r.At) }).ToSequence(),
            outcome.Unfunded.Select(u => (u.Obstacle, At: index[u.Project]))
                .Select(u => new UnfundedAccount(projects[u.At], votes[u.At], u.Obstacle) { Points = PointsOf(u.At) })
                .OrderByDescending(u => u.Votes).ThenBy(u => u.Project.Cost).ThenBy(
                    u => u.Project.Id,
                    CodePointOrder.Instance).ToSequence());
    }

    /// <summary>
    /// The same account by the rule itself: under Equal Shares it says of every project what its supporters had left and when that became
    /// too little
    /// (<see cref="UnfundedAccount.Shares"/>). Costs one run at the endowment that gave the outcome.
    /// </summary>
    /// <param name="rule">The rule that gave the outcome.</param>
    /// <param name="election">The election counted.</param>
    /// <param name="ties">The ladder used.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="cancellation">Ends the work between two of its steps.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Explanation Describe(
        TallyRule rule,
        Election election,
        TieLadder ties,
        TallyOutcome outcome,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        ArgumentNullException.ThrowIfNull(ties);
        Explanation described = Describe(election, outcome);
        (rule, Election seen) = Alone(rule, election);
        if (rule is not EqualSharesRule shares || outcome.Unresolved is not null)
        {
            return described;
        }

        Dictionary<string, int> index = election.Projects
            .Select((p, i) => (p.Id, i))
            .ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        Dictionary<int, SupportersShares> left =
            SharesLeft.Of(shares, seen, ties, outcome, described.Unfunded.Select(u => index[u.Project.Id]), cancellation);
        return new Explanation(
            election,
            outcome,
            described.Funded,
            described.Unfunded.Select(u => u with { Shares = left.GetValueOrDefault(index[u.Project.Id]) }).ToSequence());
    }

    /// <summary>The same account with the margins of every project that was not funded.</summary>
    /// <param name="rule">The rule that gave the outcome.</param>
    /// <param name="election">The election counted.</param>
    /// <param name="ties">The ladder used.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="effort">How much counting the search may do; by default a few seconds' worth, whatever the election. A margin not found
    /// within it is left out.</param>
    /// <param name="progress">Told, after each project, what part of the work is done, from 0 to 1.</param>
    /// <param name="cancellation">Ends the search between two steps of its work.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Explanation Explain(
        TallyRule rule,
        Election election,
        TieLadder ties,
        TallyOutcome outcome,
        MarginEffort? effort = null,
        Action<double>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Explanation described = Describe(rule, election, ties, outcome, cancellation);
        Dictionary<string, int> index = election.Projects
            .Select((p, i) => (p.Id, i))
            .ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        UnfundedAccount[] accounts = [.. described.Unfunded];
        (rule, Election seen) = Alone(rule, election);
        (TallyRule counted, Election counting) = rule is ConstrainedRule constrained ? constrained.OnParts(seen) : (rule, seen);
        MarginFinder finder = new(counted, counting, ties, [.. accounts.Select(a => index[a.Project.Id])], effort, cancellation);
        for (int i = 0; i < accounts.Length; i++)
        {
            int project = index[accounts[i].Project.Id];
            accounts[i] = accounts[i] with { AdditionalBallots = finder.Ballots(project), LargestCost = finder.Cost(project) };
            progress?.Invoke((i + 1.0) / accounts.Length);
        }

        return new Explanation(election, outcome, described.Funded, accounts.ToSequence());
    }

    // The rule by itself, with the election it sees.
    private static (TallyRule Rule, Election Election) Alone(TallyRule rule, Election election) =>
        rule is OverLimitRule declared ? (declared.Rule, declared.Counted(election)) : (rule, election);

    // Points are shown as the ballots carry them; a rule that scores places says so in its definition.
    private static Ratio[]? Points(Election election)
    {
        if (!election.VoteType.HasPoints())
        {
            return null;
        }

        long unit = PointTotals.Unit(election);
        return [.. PointTotals.Of(election, default).Select(total => new Ratio(total, unit))];
    }
}
