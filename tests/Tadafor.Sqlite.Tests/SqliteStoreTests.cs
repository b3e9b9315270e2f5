using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Conformance;

namespace Tadafor.Sqlite.Tests;

public sealed class SqliteStoreTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task It_keeps_every_promise()
    {
        ConformanceReport report = await StoreConformance.CheckAsync(
            () => new SqliteStore(_folder.NewFile()),
            new ConformanceOptions<SqliteStore>
            {
                Reopen = store => new(store.Path),
                OpenBeside = store => new(store.Path),
                Kept = Kept,
                Histories = 30,
                Floor = StoreConformance.Names.Count,
            });
        report.ThrowIfFailed();
    }

    [Fact]
    public async Task Killed_while_writing_it_has_lost_doubled_and_halved_nothing()
    {
        string path = _folder.NewFile();
        int rounds = int.Parse(Environment.GetEnvironmentVariable("TADAFOR_KILL_ROUNDS") ?? "3", CultureInfo.InvariantCulture);
        for (int round = 0; round < rounds; round++)
        {
            long answered = await KillAsync(path, round);
            using SqliteStore store = new(path);
            List<RecordedAct> acts = await ListAsync(store.HistoryAsync(Writer.File, 0, default));
            List<StoredLine> lines = await ListAsync(store.ReadAsync(Writer.File, 0, default));
            FileEntry entry = (await store.FindAsync(Writer.File, default))!;
            long orders = acts.Count / 3;

            // One order may stand that could not be answered any more; a batch, only where its order stands.
            Assert.InRange(orders, answered, answered + 1);
            Assert.Equal(
                Enumerable.Range(0, (int)orders).SelectMany(i => Writer.Order(i).Acts.Select(a => a.Body)),
                acts.Select(a => a.Body));
            Assert.Equal((orders * 3, $"after-{orders - 1}"), (entry.Version, entry.State.Code));
            Assert.InRange(lines.Count / 3, answered, orders);
            Assert.Equal(Enumerable.Range(0, lines.Count / 3).SelectMany(i => Writer.Batch(i).Lines), lines.Select(l => l.Line));

            // What was not answered is given again, and done once.
            await store.AppendAsync(Writer.Order(orders - 1), default);
            await store.TakeAsync(Writer.Batch(orders - 1), default);
            Assert.Equal(orders * 3, (await store.FindAsync(Writer.File, default))!.Version);
            Assert.Equal(orders * 3, (await store.CountAsync(Writer.File, default)).Lines);
        }
    }

    [Fact]
    public async Task Two_processes_write_to_one_file()
    {
        string path = _folder.NewFile();
        using SqliteStore store = new(path);
        using Process writer = Start(path);
        FileId file = new("petition", "beside");
        for (int i = 0; i < 20; i++)
        {
            AppendAnswer answer = await store.AppendAsync(Writer.Order(i) with { File = file }, default);
            Assert.True(answer.TryPickT0(out _, out _));
        }

        Assert.NotNull(await writer.StandardOutput.ReadLineAsync());
        writer.Kill();
        await writer.WaitForExitAsync();
        Assert.Equal(60, (await store.FindAsync(file, default))!.Version);
        Assert.True((await store.FindAsync(Writer.File, default))!.Version >= 3);
    }

    [Fact]
    public async Task Files_that_are_due_are_erased_while_they_are_listed()
    {
        using SqliteStore store = new(_folder.NewFile(), Duration.FromSeconds(2));
        for (int i = 0; i < 3; i++)
        {
            AppendOrder order = Writer.Order(0);
            await store.AppendAsync(
                order with
                {
                    File = new("petition", $"{i}"),
                    Acts = [order.Acts[0] with { Personal = "من" }],
                    State = order.State with { RetainUntil = new(2025, 1, 1) },
                },
                default);
        }

        int erased = 0;
        await foreach (FileId file in store.DueForErasureAsync(new(2026, 1, 1), default))
        {
            FileErasureAnswer answer = await store.EraseAsync(file, 1, Instant.FromUtc(2026, 1, 1, 0, 0), default);
            erased += answer.TryPickT0(out _, out _) ? 1 : 0;
        }

        Assert.Equal(3, erased);
        Assert.Empty(await ListAsync(store.DueForErasureAsync(new(2026, 1, 1), default)));
    }

    [Fact]
    public async Task A_writer_that_holds_the_file_too_long_is_told_of_and_nothing_is_written()
    {
        string path = _folder.NewFile();
        using SqliteStore store = new(path, Duration.FromMilliseconds(50));
        using (SqliteConnection other = new($"Data Source={path};Pooling=false"))
        {
            other.Open();
            using SqliteTransaction held = other.BeginTransaction(deferred: false);
            SqliteStoreException thrown = await Assert.ThrowsAsync<SqliteStoreException>(
                async () => await store.AppendAsync(Writer.Order(0), default));
            Assert.Contains("give the order again", thrown.Message, StringComparison.Ordinal);
        }

        Assert.Null(await store.FindAsync(Writer.File, default));
        Assert.True((await store.AppendAsync(Writer.Order(0), default)).TryPickT0(out _, out _));
    }

    [Fact]
    public async Task A_full_disk_is_told_of_and_leaves_a_consistent_file()
    {
        string path = _folder.NewFile();
        using SqliteStore store = new(path);
        await store.AppendAsync(Writer.Order(0), default);

        // The engine itself is told how many pages there are; the connection is the one that the store uses next.
        SqliteConnectionStringBuilder same = new() { DataSource = path, ForeignKeys = true, Pooling = true, DefaultTimeout = 30 };
        Run(same.ToString(), "PRAGMA max_page_count = 1");
        SqliteStoreException thrown = await Assert.ThrowsAsync<SqliteStoreException>(
            async () => await store.TakeAsync(
                new() { File = Writer.File, Key = "k", Lines = [new("t", new string('ع', 100_000))] }, default));
        Assert.Contains("the disk is full. Nothing was written", thrown.Message, StringComparison.Ordinal);
        Run(same.ToString(), "PRAGMA max_page_count = 1000000");
        Assert.Equal(new LineCounts(0, 0, false, false), await store.CountAsync(Writer.File, default));
        Assert.Equal(3, (await store.FindAsync(Writer.File, default))!.Version);
        Assert.True((await store.AppendAsync(Writer.Order(1), default)).TryPickT0(out _, out _));
    }

    [Theory]
    [InlineData("UPDATE acts SET body = 'other'", "never changed")]
    [InlineData("DELETE FROM acts", "never taken out")]
    [InlineData(
        "INSERT INTO acts SELECT file, version + 2, code, schema, on_day, body, NULL, NULL, by_whom, at FROM acts",
        "does not follow")]
    [InlineData("UPDATE lines SET content = 'other'", "never changed")]
    [InlineData("DELETE FROM lines", "never taken out")]
    public async Task The_tables_themselves_refuse_what_breaks_a_promise(string sql, string refusal)
    {
        string path = _folder.NewFile();
        using SqliteStore store = new(path);
        await store.AppendAsync(Writer.Order(0) with { Acts = [Writer.Order(0).Acts[0]] }, default);
        await store.TakeAsync(Writer.Batch(0), default);
        using SqliteConnection other = new($"Data Source={path};Pooling=false");
        other.Open();
        using SqliteCommand command = other.CreateCommand();
        command.CommandText = sql;
        SqliteException thrown = Assert.Throws<SqliteException>(() => command.ExecuteNonQuery());
        Assert.Contains(refusal, thrown.Message, StringComparison.Ordinal);
    }

    private static void Run(string connection, string sql)
    {
        using SqliteConnection other = new(connection);
        other.Open();
        using SqliteCommand command = other.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static IEnumerable<Stream> Kept(SqliteStore store) => Directory
        .EnumerateFiles(Path.GetDirectoryName(store.Path)!, $"{Path.GetFileName(store.Path)}*")
        .Select(f => new FileStream(f, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete));

    // The child is killed by its own id, after it has answered a few times and a little later each round.
    private static async Task<long> KillAsync(string path, int round)
    {
        using Process writer = Start(path);
        long answered = 0;
        for (int i = 0; i <= round % 7; i++)
        {
            answered = long.Parse((await writer.StandardOutput.ReadLineAsync())!, CultureInfo.InvariantCulture);
        }

        await Task.Delay(round * 3 % 20);
        writer.Kill();
        await writer.WaitForExitAsync();
        while (await writer.StandardOutput.ReadLineAsync() is { } line)
        {
            // A last line may be cut short.
            answered = long.TryParse(line, CultureInfo.InvariantCulture, out long more) ? Math.Max(answered, more) : answered;
        }

        return answered;
    }

    private static Process Start(string path)
    {
        ProcessStartInfo start = new(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet"
            ? host
            : "dotnet")
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.ArgumentList.Add(typeof(Writer).Assembly.Location);
        start.ArgumentList.Add(path);
        return Process.Start(start)!;
    }

    private static async Task<List<T>> ListAsync<T>(IAsyncEnumerable<T> items)
    {
        List<T> list = [];
        await foreach (T item in items)
        {
            list.Add(item);
        }

        return list;
    }
}
