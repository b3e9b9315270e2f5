using System.Globalization;
using Microsoft.Data.Sqlite;
using NodaTime;
using NodaTime.Text;
using Tadafor.Sqlite.Schema;

namespace Tadafor.Sqlite;

/// <summary>One SQLite file: connections, transactions, and how values are written.</summary>
internal sealed class Database : IDisposable
{
    private readonly string _connection;
    private readonly int _patience;

    public Database(string path, Duration patience)
    {
        Path = path;
        _patience = (int)patience.TotalMilliseconds;
        _connection = new SqliteConnectionStringBuilder
        {
            DataSource = path,
            ForeignKeys = true,
            Pooling = true,
            DefaultTimeout = Math.Max(1, _patience / 1000),
        }.ToString();
        Guarded(() =>
        {
            using SqliteConnection connection = Open();
            SchemaVersions.BringForward(connection, path);
            Run(connection, "PRAGMA journal_mode = WAL");
            return 0;
        });
    }

    public string Path { get; }

    /// <summary>One transaction: all of the work or nothing. Cancelled before the end, it is undone.</summary>
    public T Write<T>(Func<SqliteTransaction, T> work, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Guarded(() =>
        {
            using SqliteConnection connection = Open();
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
            T done = work(transaction);
            cancellation.ThrowIfCancellationRequested();
            transaction.Commit();
            return done;
        });
    }

    /// <summary>Reads one state of the file.</summary>
    public T Read<T>(Func<SqliteTransaction, T> work, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        return Guarded(() =>
        {
            using SqliteConnection connection = Open();
            using SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
            return work(transaction);
        });
    }

    /// <summary>Reads one state of the file, as it is asked for; who writes meanwhile is not held up.</summary>
    public IEnumerable<T> Stream<T>(Func<SqliteTransaction, IEnumerable<T>> work)
    {
        using SqliteConnection connection = Guarded(Open);
        using SqliteTransaction transaction = connection.BeginTransaction(deferred: true);
        using IEnumerator<T> items = work(transaction).GetEnumerator();
        while (Guarded(items.MoveNext))
        {
            yield return items.Current;
        }
    }

    /// <summary>
    /// Leaves no byte of what was erased: freed pages are overwritten (secure_delete), pages that were only moved are written anew
    /// (VACUUM),
    /// and the log, which still holds old pages, is emptied.
    /// </summary>
    public void Scrub() => Guarded(() =>
    {
        using SqliteConnection connection = Open();
        Run(connection, "VACUUM");
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
        using SqliteDataReader reader = command.ExecuteReader();
        return reader.Read() && reader.GetInt64(0) != 0
            ? throw new SqliteStoreException(Path, "it was erased, but a reader still holds old pages in the log. Erase again to empty it.")
            : 0;
    });

    public void Dispose()
    {
        using SqliteConnection connection = new(_connection);
        SqliteConnection.ClearPool(connection);
    }

    public static SqliteCommand Command(SqliteTransaction transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        SqliteCommand command = transaction.Connection!.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        foreach ((string name, object? value) in values)
        {
            command.Parameters.AddWithValue(name, Stored(value));
        }

        return command;
    }

    public static int Execute(SqliteTransaction transaction, string sql, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using SqliteCommand command = Command(transaction, sql, values);
        return command.ExecuteNonQuery();
    }

    public static T? First<T>(
        SqliteTransaction transaction, string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using SqliteCommand command = Command(transaction, sql, values);
        using SqliteDataReader reader = command.ExecuteReader();
        return reader.Read() ? read(reader) : default;
    }

    public static List<T> All<T>(
        SqliteTransaction transaction, string sql, Func<SqliteDataReader, T> read, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        using SqliteCommand command = Command(transaction, sql, values);
        using SqliteDataReader reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

    public static LocalDate? Day(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : LocalDatePattern.Iso.Parse(reader.GetString(column)).Value;

    public static Instant? Moment(SqliteDataReader reader, int column) =>
        reader.IsDBNull(column) ? null : Instant.FromUnixTimeMilliseconds(reader.GetInt64(column));

    public static string? Text(SqliteDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);

    public static object Stored(object? value) => value switch
    {
        null => DBNull.Value,

        // Other years would not sort as texts.
        LocalDate { Year: < 1 } day => throw new ArgumentOutOfRangeException(nameof(value), $"{day}: days from year 1 to 9999 are stored."),
        LocalDate day => LocalDatePattern.Iso.Format(day),
        Instant moment => moment.ToUnixTimeMilliseconds(),
        bool yes => yes ? 1 : 0,
        _ => value,
    };

    private SqliteConnection Open()
    {
        SqliteConnection connection = new(_connection);
        try
        {
            connection.Open();
            string patience = _patience.ToString(CultureInfo.InvariantCulture);
            Run(connection, $"PRAGMA busy_timeout = {patience}; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private T Guarded<T>(Func<T> work)
    {
        try
        {
            return work();
        }
        catch (SqliteException cause)
        {
            throw SqliteStoreException.Of(Path, cause);
        }
    }
}
