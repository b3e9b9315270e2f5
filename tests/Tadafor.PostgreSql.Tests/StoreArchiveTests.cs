using System.Text;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Abstractions.Stores.Archives;
using Tadafor.Sqlite;

namespace Tadafor.PostgreSql.Tests;

/// <summary>A store goes from SQLite to PostgreSQL and back, and is the same to the byte.</summary>
[Collection(nameof(OneCluster))]
public sealed class StoreArchiveTests(OneCluster one)
{
    [SkippableFact]
    public async Task From_sqlite_to_postgresql_and_back_nothing_is_lost_or_altered()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("tadafor-archive-");
        try
        {
            using SqliteStore first = new(Path.Combine(folder.FullName, "first.db"));
            await FillAsync(first, first);
            byte[] exported = await ExportedAsync(first);
            await using PostgreSqlStore second = new(one.Cluster.Connection, one.NewSchema());
            await ImportAsync(second, exported);
            Assert.Equal(Encoding.UTF8.GetString(exported), Encoding.UTF8.GetString(await ExportedAsync(second)));
            using SqliteStore third = new(Path.Combine(folder.FullName, "third.db"));
            await ImportAsync(third, await ExportedAsync(second));
            Assert.Equal(Encoding.UTF8.GetString(exported), Encoding.UTF8.GetString(await ExportedAsync(third)));

            // What was done is still known as done, also in what was erased; what was open goes on.
            foreach (IActStore store in (IActStore[])[second, third])
            {
                Assert.True((await store.AppendAsync(Order("عريضة-1", 0), default)).TryPickT1(out _, out _));
                Assert.True((await store.AppendAsync(Order("erased", 0), default)).TryPickT1(out _, out _));
                Assert.True((await store.AppendAsync(Order("erased", 2), default)).TryPickT0(out _, out _));
            }

            foreach (ILineStore store in (ILineStore[])[second, third])
            {
                Assert.True((await store.TakeAsync(Batch("closed"), default)).TryPickT1(out _, out _));
                Assert.True((await store.TakeAsync(Batch("closed") with { Key = "new" }, default)).TryPickT3(out _, out _));
                Assert.True((await store.TakeAsync(Batch("open") with { Key = "new" }, default)).TryPickT0(out _, out _));
                Assert.Equal(new LineCounts(3, 2, true, true), await store.CountAsync(new("ballots", "erased"), default));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [SkippableFact]
    public async Task A_faulty_archive_leaves_the_store_empty_and_a_full_store_takes_none()
    {
        await using PostgreSqlStore store = new(one.Cluster.Connection, one.NewSchema());
        await FillAsync(store, store);
        byte[] good = await ExportedAsync(store);
        using MemoryStream again = new(good);
        Assert.True((await StoreArchive.ImportAsync(store, again)).TryPickT2(out _, out _));

        await using PostgreSqlStore empty = new(one.Cluster.Connection, one.NewSchema());
        using MemoryStream cut = new(good[..^150]);
        Assert.True((await StoreArchive.ImportAsync(empty, cut)).TryPickT1(out _, out _));
        await ImportAsync(empty, good);
    }

    private static async Task FillAsync(IActStore acts, ILineStore lines)
    {
        foreach (string reference in (string[])["عريضة-1", "b", "erased"])
        {
            await acts.AppendAsync(Order(reference, 0), default);
        }

        await acts.AppendAsync(Order("b", 2), default);
        await acts.EraseAsync(new("petition", "erased"), 2, Instant.FromUtc(2025, 3, 1, 0, 0), default);
        foreach (string reference in (string[])["open", "closed", "erased"])
        {
            await lines.TakeAsync(Batch(reference), default);
        }

        await lines.CloseAsync(new("ballots", "closed"), default);
        await lines.CloseAsync(new("ballots", "erased"), default);
        await lines.EraseAsync(new("ballots", "erased"), default);
        await lines.CloseAsync(new("ballots", "none"), default);
    }

    private static async Task<byte[]> ExportedAsync(IWholeStore store)
    {
        using MemoryStream stream = new();
        await StoreArchive.ExportAsync(store, stream);
        return stream.ToArray();
    }

    private static async Task ImportAsync(IWholeStore store, byte[] archive)
    {
        using MemoryStream stream = new(archive);
        StoreImportResult result = await StoreArchive.ImportAsync(store, stream);
        Assert.True(result.TryPickT0(out _, out _), result.Value.ToString());
    }

    private static AppendOrder Order(string reference, long version) => new()
    {
        File = new("petition", reference),
        ExpectedVersion = version,
        Key = $"order {version} ⵜ\u202E",
        Acts =
        [
            new FileAct { Code = "dossier", Schema = "s/1", On = new(2024, 3, 1), Body = "{\"a\":\"\n\t\"}", Personal = "من <&> '\"\\" },
            new FileAct { Code = "noted", Schema = "s/1", On = new(1, 1, 1), Body = "\u0001\u0085\u2028 e\u0301 😀" },
        ],
        State = new() { Code = "open", Since = new(9999, 12, 31), RetainUntil = version == 0 ? null : new(2024, 3, 2) },
        By = "office",
        At = Instant.FromUtc(2024, 3, 1, 0, 0) + Duration.FromMilliseconds(7),
    };

    private static LineBatch Batch(string reference) => new()
    {
        File = new("ballots", reference),
        Key = "k",
        Lines = [new FileLine("t1", "a"), new FileLine("t2", "ب"), new FileLine("t1", "a")],
    };
}
