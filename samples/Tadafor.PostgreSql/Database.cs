using Npgsql;
using Tadafor.PostgreSql.Schema;

namespace Tadafor.PostgreSql;

/// <summary>One schema of a database: connections, transactions, and how values are written.</summary>
internal sealed class Database : IDisposable, IAsyncDisposable
{
    private readonly NpgsqlDataSource _source;

    public Database(string connection, string schema)
    {
        NpgsqlConnectionStringBuilder settings = new(connection) { SearchPath = schema };
        Place = $"{settings.Host}:{settings.Port}/{settings.Database}, schema {schema}";
        NpgsqlDataSourceBuilder builder = new(settings.ConnectionString);
        builder.UseNodaTime();
        _source = builder.Build();
        try
        {
            using NpgsqlConnection first = _source.OpenConnection();
            SchemaVersions.BringForward(first, Place, schema);
        }
        catch (NpgsqlException cause)
        {
            _source.Dispose();
            throw PostgreSqlStoreException.Of(Place, cause);
        }
        catch
        {
            _source.Dispose();
            throw;
        }
    }

    /// <summary>Where it is, without role and password.</summary>
    public string Place { get; }

    /// <summary>One transaction: all of the work or nothing. Cancelled before the end, it is undone.</summary>
    public Task<T> WriteAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellation) => UseAsync(
        async connection =>
        {
            NpgsqlTransaction transaction = await connection.BeginTransactionAsync(cancellation).ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                T done = await work(connection).ConfigureAwait(false);
                cancellation.ThrowIfCancellationRequested();

                // From here on it is not cancelled any more: nobody is left in doubt.
                await transaction.CommitAsync(CancellationToken.None).ConfigureAwait(false);
                return done;
            }
        },
        cancellation);

    /// <summary>Work on a connection, each statement for itself.</summary>
    public async Task<T> UseAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        try
        {
            NpgsqlConnection connection = await _source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
            await using (connection.ConfigureAwait(false))
            {
                return await work(connection).ConfigureAwait(false);
            }
        }
        catch (NpgsqlException cause)
        {
            throw Failed(cause);
        }
    }

    /// <summary>A connection that the caller disposes.</summary>
    public async Task<NpgsqlConnection> OpenAsync(CancellationToken cancellation)
    {
        try
        {
            return await _source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        }
        catch (NpgsqlException cause)
        {
            throw Failed(cause);
        }
    }

    /// <summary>Work on a connection that is open already.</summary>
    public async Task<T> GuardedAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work().ConfigureAwait(false);
        }
        catch (NpgsqlException cause)
        {
            throw Failed(cause);
        }
    }

    /// <summary>What went wrong, in words; connections that a server left behind are not used again.</summary>
    private PostgreSqlStoreException Failed(NpgsqlException cause)
    {
        if (cause is not PostgresException { SqlState: not ("57P01" or "57P02" or "57P03") })
        {
            using NpgsqlConnection any = _source.CreateConnection();
            NpgsqlConnection.ClearPool(any);
        }

        return PostgreSqlStoreException.Of(Place, cause);
    }

    public void Dispose() => _source.Dispose();

    public ValueTask DisposeAsync() => _source.DisposeAsync();

    public static NpgsqlCommand Command(NpgsqlConnection connection, string sql, params ReadOnlySpan<object?> values)
    {
        NpgsqlCommand command = new(sql, connection);
        foreach (object? value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value ?? DBNull.Value });
        }

        return command;
    }

    public static async Task<int> ExecuteAsync(
        NpgsqlConnection connection, string sql, CancellationToken cancellation, params object?[] values)
    {
        NpgsqlCommand command = Command(connection, sql, values);
        await using (command.ConfigureAwait(false))
        {
            return await command.ExecuteNonQueryAsync(cancellation).ConfigureAwait(false);
        }
    }

    public static async Task<List<T>> AllAsync<T>(
        NpgsqlConnection connection,
        string sql,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellation,
        params object?[] values)
    {
        NpgsqlCommand command = Command(connection, sql, values);
        await using (command.ConfigureAwait(false))
        {
            NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
            await using (reader.ConfigureAwait(false))
            {
                List<T> rows = [];
                while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                {
                    rows.Add(read(reader));
                }

                return rows;
            }
        }
    }

    public static async Task<T?> FirstAsync<T>(
        NpgsqlConnection connection,
        string sql,
        Func<NpgsqlDataReader, T> read,
        CancellationToken cancellation,
        params object?[] values) =>
        (await AllAsync(connection, sql, read, cancellation, values).ConfigureAwait(false)) is [T first, ..] ? first : default;

    public static T? Maybe<T>(NpgsqlDataReader reader, int column)
        where T : struct => reader.IsDBNull(column) ? null : reader.GetFieldValue<T>(column);

    public static string? Text(NpgsqlDataReader reader, int column) => reader.IsDBNull(column) ? null : reader.GetString(column);
}
