using Tadafor.Domain.Words;
using Tadafor.Tally.Counting;
using Tadafor.Tally.Elections;
using Tadafor.Tally.Methods;
using Tadafor.Tally.Methods.EqualShares;
using Tadafor.Tally.Methods.Optimum;
using Tadafor.Tally.Recount;
using Tadafor.Tally.Tests.Elections;
using Tadafor.Tally.Ties;

namespace Tadafor.Tally.Tests.Counting;

/// <summary>Every count can be cancelled, and ends within the work and memory stated for it.</summary>
public sealed class CountTooLargeTests
{
    private static readonly TieLadder _ties = new([new MostVotes(), new LowestCost(), new SmallestId()]);

    public static TheoryData<string> Methods => [.. TallyMethods.All.Select(m => m.Name)];

    [Theory]
    [InlineData(30)]
    [InlineData(35)]
    [InlineData(40)]
    public void Projects_of_equal_votes_and_odd_costs_are_too_large_for_the_best_selection_and_say_so(int projects)
    {
        Election election = EqualVotes(projects, seed: projects);
        OptimumRule rule = new() { Utility = Utility.Cost };

        long before = GC.GetAllocatedBytesForCurrentThread();
        CountResult result = rule.TryCount(election, _ties);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 2L << 30);

        // Where one selection fills the envelope to the last unit the search may end early; otherwise the bound ends it.
        result.Switch(
            outcome => Assert.True(rule.IsProven(election, outcome)),
            tooLarge => Assert.All(
                [tooLarge.Reason, tooLarge.Remedy],
                (Phrase words) => Assert.All([words.Ar, words.Fr, words.En], Assert.NotEmpty)));
        if (projects == 40)
        {
            Assert.True(result.IsT1);
            Assert.Throws<CountTooLargeException>(() => rule.Count(election, _ties));
        }
    }

    [Fact]
    public void The_recount_of_the_best_selection_is_bounded_too()
    {
        Election election = EqualVotes(40, seed: 40);
        OptimumRule rule = new() { Utility = Utility.Cost };
        RecountRefusal refusal = Recounter.Recount(election, rule.Define(election, _ties)).AsT1;
        Assert.Equal(RecountFault.TooLarge, refusal.Fault);
    }

    [Fact]
    public void Endowments_that_would_have_to_grow_without_end_are_too_many()
    {
        long[] costs = [90_000_000_000_000_000, 91_000_000_000_000_001, 92_000_000_000_000_003];
        Election election = Ballots.Approval(100_000_000_000_000_000, costs, [0], [0, 1], [1], [2], [1, 2]);
        CountResult result = new EqualSharesRule { Utility = Utility.Cost, Completion = Completion.Add1 }.TryCount(election, _ties);
        result.Switch(
            outcome => Assert.InRange(outcome.Cost, 0, election.Envelope),
            tooLarge => Assert.Equal(CountWork.EndowmentSteps, tooLarge.Work));
    }

    [Theory]
    [MemberData(nameof(Methods))]
    public void Every_method_can_be_cancelled(string method)
    {
        Election election = Ballots.Approval(10, [4, 5, 6], [0, 1], [1], [2, 0], [2]);
        TallyRule rule = TallyMethods.Read(method).AsT0.For(election);
        Assert.NotEmpty(rule.Count(election, _ties).Funded);
        Assert.Throws<OperationCanceledException>(() => rule.Count(election, _ties, new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => rule.TryCount(election, _ties, new CancellationToken(canceled: true)));
        Assert.Throws<OperationCanceledException>(() => Recounter.Recount(
            election,
            rule.Define(election, _ties),
            new CancellationToken(canceled: true)));
    }

    [Property(MaxTest = 100)]
    public void Trying_gives_what_counting_gives(Seed seed)
    {
        Random random = new(seed.Item);
        Election election = AnyElection.Random(random.Next());
        TallyRule rule = TallyMethods.All[random.Next(TallyMethods.All.Count)].Choose(new Dictionary<string, string>()).AsT0.For(election);
        Assert.Equal(rule.Count(election, _ties).Funded, rule.TryCount(election, _ties).AsT0.Funded);
    }

    // Every voter approves everything, costs have six digits: no selection is better than another but by the last digits of its sum.
    private static Election EqualVotes(int projects, int seed)
    {
        Random random = new(seed);
        long[] costs = [.. Enumerable.Range(0, projects).Select(_ => random.NextInt64(100_000, 1_000_000))];
        return Ballots.Approval((costs.Sum() / 2) - 7, costs, [.. Enumerable.Range(0, projects)]);
    }
}
