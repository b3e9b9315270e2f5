using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Conformance.Broken;

namespace Tadafor.Conformance.Tests;

[Collection(nameof(Measured))]
public class StoreConformanceTests
{
    [Fact]
    public async Task The_store_in_memory_keeps_every_promise_that_can_be_tried()
    {
        ConformanceReport report = await StoreConformance.CheckAsync(() => new InMemoryStore());
        report.ThrowIfFailed();

        // It can be moved whole too, which not every store can.
        Assert.Equal(StoreConformance.WithoutOptions + 1, report.Ran);
        Assert.All(
            report.Checks.Where(c => c.Status != CheckStatus.Passed),
            c => Assert.Equal(CheckStatus.NotApplicable, c.Status));
    }

    [Fact]
    public async Task A_run_of_too_few_checks_does_not_hold()
    {
        ConformanceReport report = await StoreConformance.CheckAsync(() => new ActsAlone());
        Assert.Empty(report.Failed);
        StoreConformanceException thrown = Assert.Throws<StoreConformanceException>(report.ThrowIfFailed);
        Assert.Contains("Too few checks ran", thrown.Message, StringComparison.Ordinal);
        report = report with { Floor = report.Ran };
        report.ThrowIfFailed();
    }

    [Fact]
    public async Task What_is_no_store_is_refused() =>
        await Assert.ThrowsAsync<ArgumentException>(() => StoreConformance.CheckAsync(() => new object()));

    [Fact]
    public async Task A_story_is_the_same_for_the_same_seed()
    {
        BrokenStore broken = BrokenStores.All.Single(b => b.Breaks == "acts/histories");
        string[] stories = [(await broken.CheckAsync()).Failed.Single().Story!, (await broken.CheckAsync()).Failed.Single().Story!];
        Assert.Equal(stories[0], stories[1]);

        // Begin, erase, give the first order again: nothing shorter shows it.
        Assert.Contains("3. ", stories[0], StringComparison.Ordinal);
        Assert.DoesNotContain("5. ", stories[0], StringComparison.Ordinal);
    }

    /// <summary>A store of acts that takes no lines.</summary>
    private sealed class ActsAlone : IActStore
    {
        private readonly InMemoryStore _inner = new();

        public ValueTask<FileEntry?> FindAsync(FileId file, CancellationToken cancellation) => _inner.FindAsync(file, cancellation);

        public ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation) =>
            _inner.AppendAsync(order, cancellation);

        public IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation) =>
            _inner.HistoryAsync(file, after, cancellation);

        public ValueTask<FilePage> PageAsync(FileQuery query, CancellationToken cancellation) => _inner.PageAsync(query, cancellation);

        public IAsyncEnumerable<FileId> DueForErasureAsync(NodaTime.LocalDate day, CancellationToken cancellation) =>
            _inner.DueForErasureAsync(day, cancellation);

        public ValueTask<FileErasureAnswer> EraseAsync(
            FileId file, long expectedVersion, NodaTime.Instant at, CancellationToken cancellation) =>
            _inner.EraseAsync(file, expectedVersion, at, cancellation);
    }
}
