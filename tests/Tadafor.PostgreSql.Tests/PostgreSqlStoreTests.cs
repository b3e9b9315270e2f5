using NodaTime;
using Npgsql;
using Tadafor.Abstractions.Stores;
using Tadafor.Conformance;
using Tadafor.Domain.Primitives;

namespace Tadafor.PostgreSql.Tests;

[Collection(nameof(OneCluster))]
public sealed class PostgreSqlStoreTests(OneCluster one)
{
    private static readonly FileId _file = new("petition", "عريضة-1");

    [SkippableFact]
    public async Task It_keeps_every_promise()
    {
        Cluster cluster = one.Cluster;
        Dictionary<PostgreSqlStore, string> schemas = [];
        PostgreSqlStore Opened(string schema)
        {
            PostgreSqlStore store = new(cluster.Connection, schema);
            lock (schemas)
            {
                schemas.Add(store, schema);
            }

            return store;
        }

        ConformanceReport report = await StoreConformance.CheckAsync(
            () => Opened(one.NewSchema()),
            new ConformanceOptions<PostgreSqlStore>
            {
                Reopen = store => Opened(schemas[store]),
                OpenBeside = store => Opened(schemas[store]),
                Kept = _ => cluster.Kept(),
                Histories = 10,
                Floor = StoreConformance.Names.Count,
            });
        report.ThrowIfFailed();
    }

    [SkippableTheory]
    [InlineData("UPDATE acts SET body = 'other'", "never changed")]
    [InlineData("DELETE FROM acts", "never changed or taken out")]
    [InlineData("TRUNCATE acts CASCADE", "never changed or taken out")]
    [InlineData(
        "INSERT INTO acts SELECT file, version + 2, code, schema, on_day, body, NULL, key, by_whom, at FROM acts",
        "does not follow")]
    [InlineData("UPDATE personal SET content = 'other'", "erased, never changed")]
    [InlineData("UPDATE lines SET content = 'other'", "never changed")]
    [InlineData("DELETE FROM lines", "never taken out")]
    [InlineData("INSERT INTO lines SELECT file + 1000, number, token, content FROM lines", "takes no line")]
    [InlineData("DELETE FROM orders", "keys are never")]
    public async Task The_tables_themselves_refuse_what_breaks_a_promise(string sql, string refusal)
    {
        (PostgreSqlStore store, string schema) = New();
        await using (store)
        {
            await store.AppendAsync(Order(0), default);
            await store.TakeAsync(Batch(0, 3), default);
            PostgresException thrown = await Assert.ThrowsAsync<PostgresException>(() => RunAsync(schema, sql));
            Assert.Contains(refusal, thrown.MessageText, StringComparison.Ordinal);
        }
    }

    [SkippableFact]
    public async Task A_connection_lost_in_the_middle_of_a_batch_is_told_of_and_leaves_nothing_of_it()
    {
        (PostgreSqlStore store, string schema) = New();
        await using (store)
        {
            await store.TakeAsync(Batch(0, 10), default);
            LineBatch large = Batch(1, 200_000);
            Task<LinesAnswer> taking = Task.Run(async () => await store.TakeAsync(large, default));
            long cut = 0;
            while (!taking.IsCompleted && cut == 0)
            {
                cut = await NumberAsync(
                    schema,
                    "SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE query LIKE 'COPY lines%' AND state = 'active'");
            }

            PostgreSqlStoreException thrown = await Assert.ThrowsAsync<PostgreSqlStoreException>(() => taking);
            Assert.Contains("give it again: it is done once", thrown.Message, StringComparison.Ordinal);
            Assert.DoesNotContain("Username", thrown.Message, StringComparison.Ordinal);
            Assert.Equal(new LineCounts(10, 10, false, false), await store.CountAsync(_file, default));
            Assert.True((await store.TakeAsync(large, default)).TryPickT0(out _, out _));
            Assert.True((await store.TakeAsync(large, default)).TryPickT1(out _, out _));
            Assert.Equal(200_010, (await store.CountAsync(_file, default)).Lines);
        }
    }

    [SkippableFact]
    public async Task A_server_that_crashed_has_lost_nothing_that_was_answered_and_is_written_to_again_when_it_is_back()
    {
        using Cluster cluster = Own();
        await using PostgreSqlStore store = new(cluster.Connection);
        for (int i = 0; i < 5; i++)
        {
            Assert.True((await store.AppendAsync(Order(i), default)).TryPickT0(out _, out _));
        }

        cluster.Stop("immediate");
        PostgreSqlStoreException thrown = await Assert.ThrowsAsync<PostgreSqlStoreException>(
            async () => await store.AppendAsync(Order(5), default));
        Assert.Contains("was lost, or cannot be made", thrown.Message, StringComparison.Ordinal);
        cluster.StartAgain();
        Assert.True((await store.AppendAsync(Order(4), default)).TryPickT1(out _, out _));
        Assert.True((await store.AppendAsync(Order(5), default)).TryPickT0(out _, out _));
        Assert.Equal(18, (await store.FindAsync(_file, default))!.Version);
    }

    [SkippableFact]
    public async Task A_full_disk_is_told_of_and_leaves_nothing_half_written()
    {
        (PostgreSqlStore store, string schema) = New();
        await using (store)
        {
            await store.AppendAsync(Order(0), default);

            // The last table of an order fails as the server itself does when it cannot make a file longer.
            await RunAsync(
                schema,
                """
                CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$
                BEGIN RAISE EXCEPTION 'could not extend file' USING ERRCODE = 'disk_full'; END $$;
                CREATE TRIGGER full_disk BEFORE INSERT ON orders FOR EACH ROW EXECUTE FUNCTION full_disk();
                """);
            PostgreSqlStoreException thrown = await Assert.ThrowsAsync<PostgreSqlStoreException>(
                async () => await store.AppendAsync(Order(1), default));
            Assert.Contains("the disk of the server is full. Nothing was written", thrown.Message, StringComparison.Ordinal);
            Assert.Equal((3, "after-0"), await StandingAsync(store));
            await RunAsync(schema, "DROP TRIGGER full_disk ON orders");
            await store.AppendAsync(Order(1), default);
            Assert.Equal((6, "after-1"), await StandingAsync(store));
        }
    }

    [SkippableFact]
    public async Task A_store_of_a_newer_version_is_refused_and_left_alone()
    {
        (PostgreSqlStore store, string schema) = New();
        await store.DisposeAsync();
        await RunAsync(schema, "UPDATE tadafor_store SET version = 99");
        PostgreSqlStoreException thrown = Assert.Throws<PostgreSqlStoreException>(() => new PostgreSqlStore(
            one.Cluster.Connection,
            schema));
        Assert.Contains("newer version (tables 99; this one knows 1)", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(99, await NumberAsync(schema, "SELECT version FROM tadafor_store"));
    }

    [SkippableFact]
    public async Task A_schema_of_something_else_and_a_database_of_another_encoding_are_refused_and_left_alone()
    {
        string schema = one.NewSchema();
        await RunAsync("public", $"CREATE SCHEMA {schema}; CREATE TABLE {schema}.theirs (x int)");
        PostgreSqlStoreException thrown = Assert.Throws<PostgreSqlStoreException>(() => new PostgreSqlStore(
            one.Cluster.Connection,
            schema));
        Assert.Contains("something else", thrown.Message, StringComparison.Ordinal);

        await RunAsync("public", "CREATE DATABASE narrow ENCODING 'LATIN1' TEMPLATE template0");
        string connection = one.Cluster.Connection.Replace("Database=postgres", "Database=narrow", StringComparison.Ordinal);
        thrown = Assert.Throws<PostgreSqlStoreException>(() => new PostgreSqlStore(connection));
        Assert.Contains("its encoding is LATIN1", thrown.Message, StringComparison.Ordinal);

        connection = one.Cluster.Connection.Replace("Database=postgres", "Database=nowhere", StringComparison.Ordinal);
        thrown = Assert.Throws<PostgreSqlStoreException>(() => new PostgreSqlStore(connection));
        Assert.Contains("no such database", thrown.Message, StringComparison.Ordinal);
    }

    [SkippableFact]
    public async Task What_the_planner_learnt_of_lines_and_persons_holds_no_copy_of_them()
    {
        (PostgreSqlStore store, string schema) = New();
        await using (store)
        {
            AppendOrder order = Order(0);
            await store.AppendAsync(order with { Acts = [order.Acts[0] with { Personal = "analysed-person" }] }, default);
            Sequence<FileLine> lines = Enumerable.Repeat(new FileLine("analysed-token", "analysed-content"), 500).ToSequence();
            await store.TakeAsync(new() { File = _file, Key = "k", Lines = lines }, default);
            await RunAsync(schema, "ANALYZE");
            await store.EraseAsync(_file, 1, Instant.FromUtc(2024, 3, 1, 0, 0), default);
            await store.CloseAsync(_file, default);
            await store.EraseAsync(_file, default);
            foreach (Stream stream in one.Cluster.Kept())
            {
                await using (stream)
                {
                    using MemoryStream bytes = new();
                    await stream.CopyToAsync(bytes);
                    Assert.True(bytes.GetBuffer().AsSpan(0, (int)bytes.Length).IndexOf("analysed-"u8) < 0, ((FileStream)stream).Name);
                }
            }
        }
    }

    [SkippableFact]
    public async Task Files_that_are_due_are_erased_while_they_are_listed_and_groups_while_they_are_read()
    {
        (PostgreSqlStore store, _) = New();
        await using (store)
        {
            for (int i = 0; i < 3; i++)
            {
                AppendOrder order = Order(0);
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
            await store.TakeAsync(Batch(0, 3000), default);
            await store.CloseAsync(_file, default);
            long lines = 0;
            await foreach (LineGroup group in store.GroupAsync(_file, LineChoice.Every, default))
            {
                lines += group.Lines;
                if (lines == 1)
                {
                    await store.EraseAsync(_file, default);
                }
            }

            Assert.Equal(3000, lines);
        }
    }

    private static AppendOrder Order(long number) => new()
    {
        File = _file,
        ExpectedVersion = number * 3,
        Key = $"order-{number}",
        Acts = Enumerable.Range(0, 3)
            .Select(n => new FileAct { Code = "noted", Schema = "test/1", On = new(2024, 3, 1), Body = $"{number}.{n}", Personal = "من" })
            .ToSequence(),
        State = new() { Code = $"after-{number}", Since = new(2024, 3, 1) },
        By = "office",
        At = Instant.FromUtc(2024, 3, 1, 0, 0),
    };

    private static LineBatch Batch(int number, int lines) => new()
    {
        File = _file,
        Key = $"batch-{number}",
        Lines = Enumerable.Range(0, lines).Select(n => new FileLine($"{number}.{n}", $"content {n}")).ToSequence(),
    };

    private static async Task<(long Version, string State)> StandingAsync(PostgreSqlStore store)
    {
        FileEntry entry = (await store.FindAsync(_file, default))!;
        return (entry.Version, entry.State.Code);
    }

    private static Cluster Own()
    {
        Cluster.Require();
        return Cluster.Start();
    }

    private (PostgreSqlStore Store, string Schema) New()
    {
        string schema = one.NewSchema();
        return (new(one.Cluster.Connection, schema), schema);
    }

    private async Task RunAsync(string schema, string sql)
    {
        await using NpgsqlConnection connection = await OpenAsync(schema);
        await using NpgsqlCommand command = new(sql, connection);
        await command.ExecuteNonQueryAsync();
    }

    private async Task<long> NumberAsync(string schema, string sql)
    {
        await using NpgsqlConnection connection = await OpenAsync(schema);
        await using NpgsqlCommand command = new(sql, connection);
        return Convert.ToInt64(await command.ExecuteScalarAsync(), System.Globalization.CultureInfo.InvariantCulture);
    }

    private async Task<NpgsqlConnection> OpenAsync(string schema)
    {
        NpgsqlConnection connection = new($"{one.Cluster.Connection};Search Path={schema};Pooling=false");
        await connection.OpenAsync();
        return connection;
    }
}
