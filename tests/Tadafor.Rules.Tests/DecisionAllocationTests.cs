using Tadafor.Rules.Tests.Dossiers;

namespace Tadafor.Rules.Tests;

/// <summary>What a decision allocates before anybody reads its words: outcome, findings, cures and other readings.</summary>
public class DecisionAllocationTests
{
    [Theory]
    [InlineData(200, 35_000)]
    [InlineData(169, 130_000)]
    public void A_decision_allocates_little(long signatories, long most)
    {
        var file = Files.Citizens(signatories);
        Files.Decide(file);
        Files.Decide(file);
        long before = GC.GetAllocatedBytesForCurrentThread();
        Files.Decide(file);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 1, most);
    }
}
