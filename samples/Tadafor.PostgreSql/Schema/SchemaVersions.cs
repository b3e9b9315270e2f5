using System.Globalization;
using Npgsql;

namespace Tadafor.PostgreSql.Schema;

/// <summary>
/// The tables, version by version: a store is brought forward through every script that it has not seen, in one transaction. A script that
/// was published is never changed.
/// </summary>
internal static class SchemaVersions
{
    public const int Latest = 1;

    // What tells a store from other schemas, and holds its version.
    private const string Mark = "tadafor_store";

    public static void BringForward(NpgsqlConnection connection, string place, string schema)
    {
        if (Text(connection, "SHOW server_encoding") is { } encoding && encoding != "UTF8")
        {
            throw new PostgreSqlStoreException(
                place, $"its encoding is {encoding}, which does not hold every text. Make the database with ENCODING 'UTF8'.");
        }

        if (Check(connection, place, schema) == Latest)
        {
            return;
        }

        using NpgsqlTransaction transaction = connection.BeginTransaction();

        // One at a time, also where two processes begin the same store.
        Run(connection, "SELECT pg_advisory_xact_lock(hashtext($1))", $"{Mark}.{schema}");
        int before = Check(connection, place, schema);
        if (before == 0)
        {
            Run(connection, $"CREATE SCHEMA IF NOT EXISTS {schema}");
            Run(connection, $"CREATE TABLE {Mark} (version integer NOT NULL)");
            Run(connection, $"INSERT INTO {Mark} VALUES (0)");
        }

        for (int version = before + 1; version <= Latest; version++)
        {
            Run(connection, Script(version));
            Run(connection, FormattableString.Invariant($"UPDATE {Mark} SET version = {version}"));
        }

        transaction.Commit();
    }

    /// <summary>The script that leads to a version.</summary>
    public static string Script(int version)
    {
        string name = version.ToString("D2", CultureInfo.InvariantCulture);
        using StreamReader reader = new(typeof(SchemaVersions).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    // The version of the store; 0 where there is none.
    private static int Check(NpgsqlConnection connection, string place, string schema)
    {
        if (Text(connection, "SELECT to_regclass($1)::text", $"{schema}.{Mark}") is null)
        {
            return Text(connection, "SELECT relname FROM pg_class WHERE relnamespace = to_regnamespace($1) LIMIT 1", schema) is null
                ? 0
                : throw new PostgreSqlStoreException(place, "the schema holds something else. Nothing was touched; choose another schema.");
        }

        int version = int.Parse(Text(connection, $"SELECT version::text FROM {schema}.{Mark}")!, CultureInfo.InvariantCulture);
        return version <= Latest
            ? version
            : throw new PostgreSqlStoreException(
                place,
                $"it was written by a newer version (tables {version}; this one knows {Latest}). Nothing was touched; use the newer one.");
    }

    private static string? Text(NpgsqlConnection connection, string sql, params ReadOnlySpan<string> values)
    {
        using NpgsqlCommand command = Database.Command(connection, sql, [.. values]);
        return command.ExecuteScalar() as string;
    }

    private static void Run(NpgsqlConnection connection, string sql, params ReadOnlySpan<string> values)
    {
        using NpgsqlCommand command = Database.Command(connection, sql, [.. values]);
        command.ExecuteNonQuery();
    }
}
