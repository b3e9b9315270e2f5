using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Methods.EqualShares;

/// <summary>The fast count says in every detail what the slow, obviously right one says.</summary>
public sealed class EqualSharesTwinTests
{
    [Property(MaxTest = 600)]
    public void The_fast_count_equals_the_slow_one_in_every_detail(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = AnyElection.Random(seed.Item);
        EqualSharesRule rule = new()
        {
            Utility = (Utility)random.Next(3),
            Completion = (Completion)random.Next(6),
            OrdinalScoring = (OrdinalScoring)random.Next(2),
            Step = random.Next(3) == 0 ? random.Next(1, 9) : null,
        };
        TieLadder ladder = Ladder(random);

        TallyOutcome outcome = rule.Count(election, ladder);

        Assert.Equal(SlowEqualSharesCount.Count(rule, election, ladder), SlowEqualSharesCount.Text(outcome));
        Assert.Equal(election.Projects.Count, outcome.Rounds.Count + outcome.Unfunded.Count);
        Assert.True(outcome.Cost <= outcome.Envelope);
    }

    [Property(MaxTest = 100)]
    public void Ties_of_projects_that_are_alike_are_counted_as_the_slow_count_counts_them(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = AnyElection.OfCopies(seed.Item);
        EqualSharesRule rule = new() { Utility = (Utility)random.Next(2), Completion = (Completion)random.Next(2) };
        TieLadder ladder = Ladder(random);
        TallyOutcome outcome = rule.Count(election, ladder);
        Assert.Equal(SlowEqualSharesCount.Count(rule, election, ladder), SlowEqualSharesCount.Text(outcome));
    }

    internal static TieLadder Ladder(Random random) => random.Next(6) switch
    {
        0 => TieLadder.ById,
        1 => new([new MostVotes(), new LowestCost(), new SmallestId()]),
        2 => new([new LowestCost(), new MostVotes(), new DrawnLot("seed")]),
        3 => new([new EarliestDeposit(), new SmallestId()]),
        4 => new([new MostVotes(), new LowestCost()]),
        _ => TieLadder.Refuse,
    };
}
