using Tadafor.Domain.Primitives;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods.CumulativeTransfers;
using Tadafor.Tally.Methods.Optimum;
using Tadafor.Tally.Outcomes;
using Tadafor.Tally.Recount;
using Tadafor.Tally.Tests.Constraints;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Tests.Explaining;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Recount;

/// <summary>A second implementation, written from the definitions, finds the same in every round, tie and reason.</summary>
public sealed class RecountTests
{
    [Property(MaxTest = 1000)]
    public void Greedy_recounts_to_the_same_outcome(Seed seed) => Check(seed.Item, RandomRules.Greedy);

    [Property(MaxTest = 1000)]
    public void Equal_shares_recount_to_the_same_outcome(Seed seed) => Check(seed.Item, RandomRules.EqualShares);

    [Property(MaxTest = 1000)]
    public void Phragmen_recounts_to_the_same_outcome(Seed seed) => Check(seed.Item, RandomRules.Phragmen);

    [Property(MaxTest = 3000)]
    public void Counts_under_constraints_recount_to_the_same_outcome(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = RandomConstraints.Dressed(AnyElection.Random(random.Next()), random);
        TieLadder ties = RandomRules.Ladder(random);
        if (RandomConstraints.Bound(random, election) is not { } rule)
        {
            return;
        }

        TallyOutcome counted = rule.Count(election, ties);
        Recounter.Recount(election, counted.Definition).Switch(
            recounted => OutcomesAgree.Check(counted with { Under = null }, recounted),
            refusal => Assert.Fail(string.Join('\n', refusal.Reasons)));
    }

    [Property(MaxTest = 500)]
    public void Points_given_to_projects_not_named_are_recounted(Seed seed)
    {
        Random random = new(seed.Item);
        TallyRule rule = random.Next(2) == 0 ? RandomRules.Greedy(random) : RandomRules.EqualShares(random);
        Election election = AnyElection.Random(seed.Item, VoteType.Scoring);
        TallyOutcome counted = rule.Count(election, TieLadder.ById);
        Recounter.Recount(election, counted.Definition).Switch(
            recounted => OutcomesAgree.Check(counted, recounted),
            refusal => Assert.Fail(string.Join('\n', refusal.Reasons)));
    }

    [Property(MaxTest = 2000)]
    public void Exact_equal_shares_recount_to_the_same_outcome(Seed seed) => Check(seed.Item, RandomRules.ExactShares);

    [Property(MaxTest = 2000)]
    public void Bounded_overspending_recounts_to_the_same_outcome(Seed seed) => Check(seed.Item, RandomRules.Overspending);

    [Property(MaxTest = 1000)]
    public void Maximin_support_recounts_to_the_same_outcome(Seed seed) => Check(seed.Item, RandomRules.Maximin);

    [Property(MaxTest = 1000)]
    public void Representation_recounts_to_the_same_outcome(Seed seed) => Check(seed.Item, RandomRules.Representation);

    [Property(MaxTest = 2000)]
    public void The_best_selection_recounts_to_the_same_outcome(Seed seed) => Check(seed.Item, RandomRules.Optimum);

    [Property(MaxTest = 2000)]
    public void Cumulative_transfers_recount_to_the_same_outcome(Seed seed) => Check(seed.Item, RandomRules.Transfers);

    [Property(MaxTest = 3000)]
    public void Any_rule_recounts_on_elections_hard_to_count(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = random.Next(2) == 0 ? AnyElection.Random(seed.Item) : TinyElections.Any((VoteType)random.Next(5), seed.Item);
        Check(election, RandomRules.Any(random), RandomRules.Ladder(random));
    }

    [Property(MaxTest = 60)]
    public void Any_rule_recounts_on_larger_elections(Seed seed)
    {
        Random random = new(seed.Item);
        Check(AnyElection.Larger(seed.Item), RandomRules.Any(random), RandomRules.Ladder(random));
    }

    [Property(MaxTest = 20)]
    public void Transfers_that_make_long_fractions_recount_to_the_same_outcome(
        int seed,
        TransferSelection selection,
        TransferShortage shortage)
    {
        // Two projects nobody tells apart among twelve others: every transfer doubles the length of the fractions.
        Random random = new(seed);
        Project[] projects =
        [
            .. Enumerable.Range(0, 12).Select(i => new Project($"p{i}", random.Next(20, 90))),
            new("twin a", 400),
            new("twin b", 400)
        ];
        ElectionBuilder builder = new(VoteType.Cumulative, projects.Sum(p => p.Cost), projects.ToSequence());
        for (int voter = 0; voter < 40; voter++)
        {
            int[] choices = [.. Enumerable.Range(0, 12).Where(_ => random.Next(3) == 0), 12, 13];
            builder.Append(choices, [.. choices.Select(c => c < 12 ? random.Next(1, 9) : 1L)]);
        }

        Check(builder.Build(), new CumulativeTransferRule { Selection = selection, Shortage = shortage }, TieLadder.ById);
    }

    [Fact]
    public void What_is_too_large_to_be_recounted_is_refused_with_the_limit()
    {
        // All worth the same per unit of money, no two selections of the same cost: nothing but trying all of them decides.
        Election election = Ballots.Approval(
            1 << 26,
            [.. Enumerable.Range(0, 26).Select(i => (1L << i) + 1)],
            [.. Enumerable.Range(0, 26)]);

        RecountRefusal refusal = Recounter.Recount(
            election,
            new OptimumRule { Utility = Utility.Cost }.Define(election, TieLadder.ById)).AsT1;

        Assert.Equal(RecountFault.TooLarge, refusal.Fault);
        Assert.Contains("1048576", Assert.Single(refusal.Reasons), StringComparison.Ordinal);
    }

    private static void Check(int seed, Func<Random, TallyRule> draw)
    {
        Random random = new(seed);
        TallyRule rule = draw(random);
        Election election = RandomElections.Of(random);
        Check(election, rule, RandomRules.Ladder(random));
    }

    private static void Check(Election election, TallyRule rule, TieLadder ties)
    {
        TallyOutcome counted = rule.Count(election, ties);

        Recounter.Recount(election, counted.Definition).Switch(
            recounted => OutcomesAgree.Check(counted, recounted),
            refusal => Assert.Fail(string.Join('\n', refusal.Reasons)));
    }
}
