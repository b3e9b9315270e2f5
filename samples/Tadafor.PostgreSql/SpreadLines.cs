using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;
using Npgsql;
using Tadafor.Abstractions.Stores;

namespace Tadafor.PostgreSql;

/// <summary>Where some files of lines lie: a <see cref="PostgreSqlStore"/> on a server of its own.</summary>
/// <param name="Connection">Server, database and role, as the counting server reaches it.</param>
/// <param name="Schema">The schema of the store.</param>
/// <param name="References">The files it holds, such as one for each district; each on one server only.</param>
public sealed record LineServer(string Connection, string Schema, IReadOnlyList<string> References);

/// <summary>
/// Lines that lie on several servers, grouped where they lie: one server asks the others through <c>postgres_fdw</c>, a partition for each,
/// and what travels are groups, never lines. Reading only; each store takes its own lines.
/// </summary>
public sealed class SpreadLines : IAsyncDisposable
{
    private const string Columns =
        "kind text COLLATE \"C\" NOT NULL, reference text COLLATE \"C\" NOT NULL, token text COLLATE \"C\" NOT NULL, "
        + "number bigint NOT NULL, content text COLLATE \"C\" NOT NULL";

    private static readonly string[] _views = ["every_line", "first_line", "last_line"];

    private readonly NpgsqlDataSource _source;
    private readonly string _schema;

    private SpreadLines(NpgsqlDataSource source, string schema) => (_source, _schema) = (source, schema);

    /// <summary>Sets up the partitions on the counting server, anew each time.</summary>
    /// <param name="connection">The counting server; its role may make extensions and schemas.</param>
    /// <param name="schema">A schema for the partitions, made and unmade here; as <see cref="PostgreSqlStore"/> names one.</param>
    /// <param name="servers">Where the lines lie.</param>
    /// <param name="cancellation">Stops the call.</param>
    /// <exception cref="NpgsqlException">A server cannot be reached, or the role lacks a right.</exception>
    public static async Task<SpreadLines> OpenAsync(
        string connection, string schema, IReadOnlyList<LineServer> servers, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(servers);
        NpgsqlConnectionStringBuilder settings = new(connection)
        {
            SearchPath = PostgreSqlStore.Checked(schema),
            Options = "-c enable_partitionwise_aggregate=on",
        };
        NpgsqlDataSource source = NpgsqlDataSource.Create(settings.ConnectionString);
        NpgsqlConnection first = await source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using (first.ConfigureAwait(false))
        {
            await Database.ExecuteAsync(first, Script(schema, servers), cancellation).ConfigureAwait(false);
        }

        return new(source, schema);
    }

    /// <summary>The different contents in all files of a kind and how many lines say each; one token counts once in each file.</summary>
    /// <param name="kind">The kind of the files.</param>
    /// <param name="choice">Which lines of one token are counted.</param>
    /// <param name="cancellation">Stops the grouping.</param>
    public async IAsyncEnumerable<LineGroup> GroupAsync(
        string kind, LineChoice choice, [EnumeratorCancellation] CancellationToken cancellation)
    {
        NpgsqlConnection connection = await _source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            NpgsqlCommand command = Database.Command(connection, Query(choice), kind);
            await using (command.ConfigureAwait(false))
            {
                NpgsqlDataReader reader = await command.ExecuteReaderAsync(cancellation).ConfigureAwait(false);
                await using (reader.ConfigureAwait(false))
                {
                    while (await reader.ReadAsync(cancellation).ConfigureAwait(false))
                    {
                        yield return new(reader.GetString(0), reader.GetInt64(1));
                    }
                }
            }
        }
    }

    /// <summary>How the counting server goes about it: what it asks of the others, as <c>EXPLAIN VERBOSE</c> says.</summary>
    public async Task<string> PlanAsync(string kind, LineChoice choice, CancellationToken cancellation)
    {
        NpgsqlConnection connection = await _source.OpenConnectionAsync(cancellation).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            return string.Join('\n', await Database.AllAsync(
                connection,
                $"EXPLAIN (VERBOSE, COSTS OFF) {Query(choice)}",
                r => r.GetString(0),
                cancellation,
                kind).ConfigureAwait(false));
        }
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _source.DisposeAsync();

    // The inner groups name the partition, so that each server can finish its own; only the sums are left to do here.
    private string Query(LineChoice choice) => $"""
        SELECT content, sum(lines)::bigint FROM (
          SELECT reference, content, count(*) AS lines FROM {_schema}.{_views[(int)choice]} WHERE kind = $1 GROUP BY reference, content) g
        GROUP BY content
        """;

    private static string Script(string schema, IReadOnlyList<LineServer> servers)
    {
        StringBuilder sql = new();
        sql.Append("CREATE EXTENSION IF NOT EXISTS postgres_fdw SCHEMA public;\n");
        sql.Append(CultureInfo.InvariantCulture, $"DROP SCHEMA IF EXISTS {schema} CASCADE;\nCREATE SCHEMA {schema};\n");
        foreach (string view in _views)
        {
            sql.Append(CultureInfo.InvariantCulture, $"CREATE TABLE {schema}.{view} ({Columns}) PARTITION BY LIST (reference);\n");
        }

        for (int i = 0; i < servers.Count; i++)
        {
            LineServer server = servers[i];
            NpgsqlConnectionStringBuilder to = new(server.Connection);
            string name = FormattableString.Invariant($"{schema}_{i}");
            sql.Append(CultureInfo.InvariantCulture, $"DROP SERVER IF EXISTS {name} CASCADE;\n");
            sql.Append(CultureInfo.InvariantCulture, $"""
                CREATE SERVER {name} FOREIGN DATA WRAPPER postgres_fdw OPTIONS (
                  host {Quoted(to.Host!)}, port '{to.Port}', dbname {Quoted(to.Database!)}, fetch_size '10000', async_capable 'true');
                CREATE USER MAPPING FOR CURRENT_USER SERVER {name} OPTIONS (user {Quoted(to.Username!)}
                """);
            sql.Append(to.Password is { } password ? $", password {Quoted(password)});\n" : ");\n");
            foreach (string view in _views)
            {
                sql.Append(CultureInfo.InvariantCulture, $"""
                    CREATE FOREIGN TABLE {schema}.{view}_{i} PARTITION OF {schema}.{view}
                      FOR VALUES IN ({string.Join(", ", server.References.Select(Quoted))})
                      SERVER {name} OPTIONS (schema_name {Quoted(server.Schema)}, table_name '{view}');

                    """);
            }
        }

        return sql.ToString();
    }

    // Names and passwords are literals; a backslash is one with standard_conforming_strings, which is the default.
    private static string Quoted(string text) => $"'{text.Replace("'", "''", StringComparison.Ordinal)}'";
}
