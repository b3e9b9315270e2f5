using Microsoft.Data.Sqlite;
using Tadafor.Abstractions.Stores;
using Tadafor.Sqlite.Schema;

namespace Tadafor.Sqlite.Tests.Schema;

public sealed class SchemaVersionsTests : IDisposable
{
    private readonly Folder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_file_of_version_one_is_brought_forward_and_keeps_what_it_held()
    {
        string path = _folder.NewFile();
        Run(path, await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "Schema", "version-1.sql")));
        using SqliteStore store = new(path);
        FileEntry entry = (await store.FindAsync(new("petition", "عريضة-1"), default))!;
        Assert.Equal((2, "under-examination"), (entry.Version, entry.State.Code));
        List<string> bodies = [];
        await foreach (RecordedAct act in store.HistoryAsync(entry.File, 0, default))
        {
            bodies.Add(act.Body);
        }

        Assert.Equal(["{\"act\":\"إيداع\"}", "{\"act\":\"فحص\"}"], bodies);

        // What came with version two works on it too.
        Assert.True((await store.TakeAsync(Writer.Batch(0), default)).TryPickT0(out _, out _));
        Assert.Equal((long)SchemaVersions.Latest, Number(path, "PRAGMA user_version"));
    }

    [Fact]
    public void The_committed_old_file_has_the_tables_of_version_one_to_the_letter()
    {
        string old = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Schema", "version-1.sql"));
        Assert.StartsWith(SchemaVersions.Script(1), old, StringComparison.Ordinal);
    }

    [Fact]
    public void A_store_of_a_newer_version_is_refused_and_left_alone()
    {
        string path = _folder.NewFile();
        using (new SqliteStore(path))
        {
        }

        Run(path, "PRAGMA user_version = 99");
        SqliteStoreException thrown = Assert.Throws<SqliteStoreException>(() => new SqliteStore(path));
        Assert.Contains("newer version (tables 99; this one knows 2)", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(99, Number(path, "PRAGMA user_version"));
    }

    [Fact]
    public void A_database_of_something_else_is_refused_and_left_alone()
    {
        string path = _folder.NewFile();
        Run(path, "CREATE TABLE theirs (x)");
        SqliteStoreException thrown = Assert.Throws<SqliteStoreException>(() => new SqliteStore(path));
        Assert.Contains("something else", thrown.Message, StringComparison.Ordinal);
        Assert.Equal(1, Number(path, "SELECT count(*) FROM sqlite_schema"));
    }

    [Fact]
    public void What_is_no_database_is_refused()
    {
        string path = _folder.NewFile();
        File.WriteAllText(path, string.Concat(Enumerable.Repeat("not a database ", 100)));
        SqliteStoreException thrown = Assert.Throws<SqliteStoreException>(() => new SqliteStore(path));
        Assert.Contains("no SQLite database", thrown.Message, StringComparison.Ordinal);
    }

    private static void Run(string path, string sql)
    {
        using SqliteConnection connection = new($"Data Source={path};Pooling=false");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(string path, string sql)
    {
        using SqliteConnection connection = new($"Data Source={path};Pooling=false");
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
