using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.Greedy;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.Greedy;

public sealed class GreedyTwinTests
{
    [Property(MaxTest = 500)]
    public void Greedy_equals_sorting_and_taking_what_fits(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = AnyElection.Random(seed.Item);
        GreedyRule rule = new()
        {
            Measure = (GreedyMeasure)random.Next(4),
            WhenTooDear = (WhenTooDear)random.Next(2),
            OrdinalScoring = (OrdinalScoring)random.Next(2),
            MinimumSupport = random.Next(3) == 0 ? random.Next(0, 8) : null,
        };
        TieLadder ladder = new([new LowestCost(), new MostVotes(), new SmallestId()]);

        TallyOutcome outcome = rule.Count(election, ladder);

        Assert.Equal(SlowGreedy.Count(rule, election, ladder), outcome.Funded);
        Assert.Equal(election.Projects.Count, outcome.Rounds.Count + outcome.Unfunded.Count);
    }

    [Property(MaxTest = 300)]
    public void Without_ladder_every_greedy_tie_stops_the_count_and_says_so(Seed seed)
    {
        Election election = AnyElection.Random(seed.Item);

        TallyOutcome outcome = new GreedyRule { Measure = GreedyMeasure.Votes }.Count(election, TieLadder.Refuse);

        Assert.All(outcome.Ties, t => Assert.Null(t.Winner));
        Assert.Equal(outcome.Ties.Count > 0, outcome.Unfunded.Any(u => u.Obstacle is TieUnsettled));
        Assert.Equal(outcome.Ties.Count > 0 ? outcome.Ties[0] : null, outcome.Unresolved);
    }
}
