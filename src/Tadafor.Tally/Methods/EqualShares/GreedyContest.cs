using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Methods.EqualShares;

/// <summary>Puts an outcome beside that of greedy by votes and keeps it unless strictly more voters prefer the latter.</summary>
internal static class GreedyContest
{
    public static TallyOutcome Hold(TallyOutcome outcome, Election election, TieLadder ties, OutcomeComparison comparison)
    {
        TallyOutcome greedy = new GreedyRule { Measure = GreedyMeasure.Votes }.Count(election, ties);
        if (greedy.Unresolved is { } tie)
        {
            return outcome with { Ties = [.. outcome.Ties, InContest(tie)] };
        }

        (long preferRule, long preferGreedy) = Preferences(election, outcome, greedy, comparison);
        if (preferGreedy <= preferRule)
        {
            return outcome with { Contest = new OutcomeContest(preferRule, preferGreedy, greedy.Funded) };
        }

        TieReport[] all = [.. outcome.Ties, .. greedy.Ties.Select(InContest)];
        TallyRound[] rounds = [.. greedy.Rounds.Select(r => new TallyRound(
            r.Number,
            TallyPhase.Comparison,
            r.Project,
            r.Cost,
            r.Remaining,
            r.Measure,
            r.Value))];
        UnfundedProject[] unfunded =
        [
            .. greedy.Unfunded.Select(u => outcome.Funded.Contains(u.Project) ? new UnfundedProject(u.Project, new ComparisonLost()) : u),
        ];
        return new TallyOutcome(outcome.Definition, outcome.Voters, outcome.Envelope, [.. rounds], [.. all], [.. unfunded])
        {
            Contest = new OutcomeContest(preferRule, preferGreedy, outcome.Funded),
        };
    }

    private static TieReport InContest(TieReport tie) => new(TallyPhase.Comparison, tie.Round, tie.Tied, tie.Winner, tie.SettledBy);

    private static (long Rule, long Greedy) Preferences(
        Election election,
        TallyOutcome outcome,
        TallyOutcome greedy,
        OutcomeComparison comparison)
    {
        HashSet<string> ofRule = [.. outcome.Funded], ofGreedy = [.. greedy.Funded];
        int[] gain =
        [
            .. election.Projects.Select(p => ofRule.Contains(p.Id) ? 1 : 0)
        ], gainGreedy = [.. election.Projects.Select(p => ofGreedy.Contains(p.Id) ? 1 : 0)];
        BallotProfile ballots = election.Ballots;
        long preferRule = 0, preferGreedy = 0;
        for (int row = 0; row < ballots.Rows; row++)
        {
            int rule = 0, other = 0;
            foreach (ushort project in ballots.Choices[ballots.Starts[row]..ballots.Starts[row + 1]])
            {
                rule += gain[project];
                other += gainGreedy[project];
            }

            int order = comparison == OutcomeComparison.Satisfaction ? rule.CompareTo(other) : Math.Sign(rule) - Math.Sign(other);
            preferRule += order > 0 ? ballots.Multiplicity[row] : 0;
            preferGreedy += order < 0 ? ballots.Multiplicity[row] : 0;
        }

        return (preferRule, preferGreedy);
    }
}
