using Tadafor.Domain.Primitives;
using Tadafor.Tally.ConstrainedCounting;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Exact;
using Tadafor.Tally.Explaining.Margins;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Explaining;

/// <summary>Explains outcomes: what each project won or lost by.</summary>
public static class Explainer
{
    /// <summary>An account of every project without margins: what the outcome says, project by project. Costs are those the envelope bears.</summary>
    /// <param name="election">The election counted.</param>
    /// <param name="outcome">What a rule made of it.</param>
    public static Explanation Describe(Election election, TallyOutcome outcome)
    {
        ArgumentNullException.ThrowIfNull(election);
        ArgumentNullException.ThrowIfNull(outcome);
        Dictionary<string, int> index = election.Projects.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        Sequence<Project> projects = (outcome.Under?.Constraints.PartsOf(election) ?? election).Projects;
        long[] votes = VoteCounts.Of(election);
        Ratio[]? points = Points(election);
        Ratio? PointsOf(int project) => points?[project];
        return new Explanation(
            election,
            outcome,
            outcome.Rounds.Select(r => (Round: r, At: index[r.Project]))
                .Select(r => new FundedAccount(projects[r.At], votes[r.At], r.Round) { Points = PointsOf(r.At) }).ToSequence(),
            outcome.Unfunded.Select(u => (u.Obstacle, At: index[u.Project]))
                .Select(u => new UnfundedAccount(projects[u.At], votes[u.At], u.Obstacle) { Points = PointsOf(u.At) })
                .OrderByDescending(u => u.Votes).ThenBy(u => u.Project.Cost).ThenBy(u => u.Project.Id, CodePointOrder.Instance).ToSequence());
    }

    /// <summary>The same account with the margins of every project that was not funded.</summary>
    /// <param name="rule">The rule that gave the outcome.</param>
    /// <param name="election">The election counted.</param>
    /// <param name="ties">The ladder used.</param>
    /// <param name="outcome">The outcome.</param>
    /// <param name="effort">How much counting the search may do.</param>
    /// <param name="progress">Told, after each project, what part of the work is done, from 0 to 1.</param>
    public static Explanation Explain(
        TallyRule rule, Election election, TieLadder ties, TallyOutcome outcome, MarginEffort? effort = null, Action<double>? progress = null)
    {
        ArgumentNullException.ThrowIfNull(rule);
        Explanation described = Describe(election, outcome);
        Dictionary<string, int> index = election.Projects.Select((p, i) => (p.Id, i)).ToDictionary(p => p.Id, p => p.i, StringComparer.Ordinal);
        UnfundedAccount[] accounts = [.. described.Unfunded];
        (TallyRule counted, Election counting) = rule is ConstrainedRule constrained ? constrained.OnParts(election) : (rule, election);
        MarginFinder finder = new(counted, counting, ties, [.. accounts.Select(a => index[a.Project.Id])], effort);
        for (int i = 0; i < accounts.Length; i++)
        {
            int project = index[accounts[i].Project.Id];
            accounts[i] = accounts[i] with { AdditionalBallots = finder.Ballots(project), LargestCost = finder.Cost(project) };
            progress?.Invoke((i + 1.0) / accounts.Length);
        }

        return new Explanation(election, outcome, described.Funded, accounts.ToSequence());
    }

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
