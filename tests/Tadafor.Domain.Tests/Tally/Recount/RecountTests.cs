using FsCheck;
using FsCheck.Xunit;
using Tadafor.Domain.Tally;
using Tadafor.Domain.Tally.Outcomes;
using Tadafor.Domain.Tally.Recount;
using Tadafor.Domain.Tally.Ties;
using Tadafor.Domain.Tests.Tally.Why;

namespace Tadafor.Domain.Tests.Tally.Recount;

/// <summary>A second implementation, written from the definitions, finds the same in every round, tie and reason.</summary>
public sealed class RecountTests
{
    [Property(MaxTest = 1000)]
    public void Greedy_recounts_to_the_same_outcome(DoNotSize<int> seed) => Check(seed.Item, RandomRules.Greedy);

    [Property(MaxTest = 1000)]
    public void Equal_shares_recount_to_the_same_outcome(DoNotSize<int> seed) => Check(seed.Item, RandomRules.EqualShares);

    [Property(MaxTest = 1000)]
    public void Phragmen_recounts_to_the_same_outcome(DoNotSize<int> seed) => Check(seed.Item, RandomRules.Phragmen);

    [Property(MaxTest = 2000)]
    public void Exact_equal_shares_recount_to_the_same_outcome(DoNotSize<int> seed) => Check(seed.Item, RandomRules.ExactShares);

    [Property(MaxTest = 2000)]
    public void Bounded_overspending_recounts_to_the_same_outcome(DoNotSize<int> seed) => Check(seed.Item, RandomRules.Overspending);

    [Property(MaxTest = 1000)]
    public void Maximin_support_recounts_to_the_same_outcome(DoNotSize<int> seed) => Check(seed.Item, RandomRules.Maximin);

    [Property(MaxTest = 1000)]
    public void Representation_recounts_to_the_same_outcome(DoNotSize<int> seed) => Check(seed.Item, RandomRules.Representation);

    [Property(MaxTest = 2000)]
    public void The_best_selection_recounts_to_the_same_outcome(DoNotSize<int> seed) => Check(seed.Item, RandomRules.Optimum);

    private static void Check(int seed, Func<Random, TallyRule> draw)
    {
        Random random = new(seed);
        TallyRule rule = draw(random);
        Election election = RandomElections.Of(random);
        TieLadder ties = RandomRules.Ladder(random);

        TallyOutcome counted = rule.Count(election, ties);

        Recounter.Recount(election, counted.Definition).Switch(
            recounted => OutcomesAgree.Check(counted, recounted),
            refusal => Assert.Fail(string.Join('\n', refusal.Reasons)));
    }
}
