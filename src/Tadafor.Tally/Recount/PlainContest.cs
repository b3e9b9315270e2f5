using Tadafor.Tally.Definitions;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Recount;

/// <summary>
/// The comparison of an outcome with that of greedy by votes: the latter is taken only when strictly more voters prefer it.
/// </summary>
internal static class PlainContest
{
    public static TallyOutcome Hold(TallyOutcome outcome, Protocol own, string comparison)
    {
        Election election = own.Election;
        Protocol other = new(election, own.Judge);
        new GreedyRecount(
            other,
            PlainBallots.Votes(election),
            1,
            perCost: false,
            stops: false,
            minimum: null,
            Measure.Votes).Count(TallyPhase.Comparison);
        if (other.Waits)
        {
            return outcome with { Ties = [.. outcome.Ties, other.Ties.First(t => t.Winner is null)] };
        }

        (long forOwn, long forOther) = (0, 0);
        foreach (PlainBallots.Ballot ballot in PlainBallots.Of(election))
        {
            int mine = ballot.Choices.Count(c => own.Funded.Contains(c.Project)), theirs =
                ballot.Choices.Count(c => other.Funded.Contains(c.Project));
            if (comparison == Choices.ComparisonExclusion)
            {
                (mine, theirs) = (Math.Min(1, mine), Math.Min(1, theirs));
            }

            forOwn += mine > theirs ? ballot.Voters : 0;
            forOther += theirs > mine ? ballot.Voters : 0;
        }

        TallyOutcome greedy = other.Close(outcome.Definition);
        if (forOther <= forOwn)
        {
            return outcome with { Contest = new OutcomeContest(forOwn, forOther, greedy.Funded) };
        }

        UnfundedProject[] unfunded =
            [.. greedy.Unfunded.Select(u => outcome.Funded.Contains(u.Project) ? new UnfundedProject(u.Project, new ComparisonLost()) : u)];
        return new TallyOutcome(
            outcome.Definition,
            outcome.Voters,
            outcome.Envelope,
            greedy.Rounds,
            [.. outcome.Ties, .. greedy.Ties],
            [.. unfunded])
        {
            Contest = new OutcomeContest(forOwn, forOther, outcome.Funded),
        };
    }
}
