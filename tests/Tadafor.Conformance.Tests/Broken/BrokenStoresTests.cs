using Tadafor.Conformance.Broken;

namespace Tadafor.Conformance.Tests.Broken;

[Collection(nameof(Measured))]
public class BrokenStoresTests
{
    public static TheoryData<string> Names() => [.. BrokenStores.All.Select(b => b.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_broken_store_is_found_by_the_check_that_names_its_promise_and_by_no_other(string name)
    {
        BrokenStore broken = BrokenStores.All.Single(b => b.Name == name);
        ConformanceReport report = await broken.CheckAsync();
        CheckResult[] failed = [.. report.Failed];
        Assert.True(failed.Length == 1 && failed[0].Name == broken.Breaks, report.ToString());
        Assert.Contains($"Seed {report.Seed}", failed[0].Story, StringComparison.Ordinal);
    }

    [Fact]
    public void Nearly_every_promise_has_a_store_that_breaks_it()
    {
        string[] unbroken = [.. StoreConformance.Names.Except(BrokenStores.All.Select(b => b.Breaks))];

        // Those need what the broken stores, which live in memory, have not; or are what several of them break in other words.
        Assert.Equal(
            ["acts/two-doors", "lines/durability", "lines/histories", "lines/no-trace", "lines/order", "lines/texts"],
            unbroken.Order(StringComparer.Ordinal));
    }
}
