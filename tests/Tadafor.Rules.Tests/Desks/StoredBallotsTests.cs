using System.Runtime.CompilerServices;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.InMemory;
using Tadafor.Domain.Primitives;
using Tadafor.Rules.Desks;
using Tadafor.Tally.Elections;

namespace Tadafor.Rules.Tests.Desks;

/// <summary>A box of ballots that nobody counts before it is closed.</summary>
public sealed class StoredBallotsTests
{
    private static readonly FileId _box = new("ballots", "2026");

    [Fact]
    public async Task Ballots_come_in_batches_and_stay_sealed_until_the_box_is_closed()
    {
        ReadingStore store = new();
        Assert.Null(await StoredBallots.CountClosedAsync(Vote(), store, _box, LineChoice.Last));
        await store.TakeAsync(Batch("1", ("a", [0, 2]), ("b", [1])), default);
        await store.TakeAsync(Batch("2", ("b", [0]), ("c", [])), default);
        await store.TakeAsync(Batch("2", ("b", [0]), ("c", [])), default);
        Assert.Null(await StoredBallots.CountClosedAsync(Vote(), store, _box, LineChoice.Last));
        Assert.Equal(0, store.Grouped);

        await store.CloseAsync(_box, default);
        Election counted = (await StoredBallots.CountClosedAsync(Vote(), store, _box, LineChoice.Last))!;
        Assert.Equal(1, store.Grouped);
        Assert.Equal("Approval, envelope 10, projects [p1: 4, p2: 5, p3: 6], ballots [1 x (), 1 x (p1), 1 x (p1,p3)]", counted.ToString());
        Election first = (await StoredBallots.CountClosedAsync(Vote(), store, _box, LineChoice.First))!;
        Assert.Contains("1 x (p2)", first.ToString(), StringComparison.Ordinal);
        LinesAnswer late = await store.TakeAsync(Batch("3", ("d", [1])), default);
        Assert.True(late.TryPickT3(out _, out _));
    }

    private static ElectionBuilder Vote() => new(VoteType.Approval, 10, [new("p1", 4), new("p2", 5), new("p3", 6)]);

    private static LineBatch Batch(string key, params (string Token, int[] Choices)[] ballots) => new()
    {
        File = _box,
        Key = key,
        Lines = ballots.Select(b => new FileLine(b.Token, StoredBallots.ToContent(Vote(), b.Choices))).ToSequence(),
    };

    // Counts how often somebody looked at what the ballots say.
    private sealed class ReadingStore : ILineStore
    {
        private readonly InMemoryStore _inner = new();

        public int Grouped { get; private set; }

        public ValueTask<LinesAnswer> TakeAsync(LineBatch batch, CancellationToken cancellation) => _inner.TakeAsync(batch, cancellation);

        public async IAsyncEnumerable<StoredLine> ReadAsync(
            FileId file, long after, [EnumeratorCancellation] CancellationToken cancellation)
        {
            Grouped++;
            await foreach (StoredLine line in _inner.ReadAsync(file, after, cancellation))
            {
                yield return line;
            }
        }

        public async IAsyncEnumerable<LineGroup> GroupAsync(
            FileId file, LineChoice choice, [EnumeratorCancellation] CancellationToken cancellation)
        {
            Grouped++;
            await foreach (LineGroup group in _inner.GroupAsync(file, choice, cancellation))
            {
                yield return group;
            }
        }

        public ValueTask<LineCounts> CountAsync(FileId file, CancellationToken cancellation) => _inner.CountAsync(file, cancellation);

        public ValueTask<LineCounts> CloseAsync(FileId file, CancellationToken cancellation) => _inner.CloseAsync(file, cancellation);

        public ValueTask<LineCounts> EraseAsync(FileId file, CancellationToken cancellation) => _inner.EraseAsync(file, cancellation);
    }
}
