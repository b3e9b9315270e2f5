using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Conformance;
using Tadafor.Tally;
using Tadafor.Tally.Elections;
using Xunit.Abstractions;

namespace Commune.Tests;

/// <summary>What the commune runs keeps its promises: its store those of the ports, its rule of counting those of every count.</summary>
public class PromisesKept(ITestOutputHelper output)
{
    /// <summary>Put your own store in the place of the one in memory; a database also declares Reopen, OpenBeside and Kept.</summary>
    [Fact]
    public async Task The_store_keeps_the_promises_of_the_ports()
    {
        output.WriteLine(Seed.Text);
        ConformanceReport report = await StoreConformance.CheckAsync(
            () => new InMemoryStore(), new ConformanceOptions<InMemoryStore> { Lines = 1000, Histories = 10, Seed = (ulong)Seed.OfRun });
        foreach (CheckResult check in report.Checks.Where(check => check.Status != CheckStatus.Passed))
        {
            output.WriteLine($"{check.Name}: {check.Status}: {check.Story}");
        }

        report.ThrowIfFailed();
    }

    [Fact]
    public void The_count_of_our_budget_is_one_of_any_list_in_any_order()
    {
        output.WriteLine(Seed.Text);
        IEnumerable<string> broken = TallyInvariants
            .Check(Count, VoteType.Approval, elections: 100, seed: Seed.OfRun)
            .Where(check => check.Status != CheckStatus.Passed)
            .Select(check => $"{Seed.Text}\n{check.Promise}\n{check.Story}");
        Assert.Empty(broken);
    }

    // The rule as the commune published it, ties by identifier as the invariants ask.
    private static IEnumerable<string> Count(Election election) =>
        VoteCount.Count(election, "equal-shares:cost:add1", "id").Match(
            count => count.Outcome.Funded,
            problems => throw new InvalidOperationException(problems[0].En));
}
