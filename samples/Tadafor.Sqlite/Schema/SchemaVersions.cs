using Microsoft.Data.Sqlite;

namespace Tadafor.Sqlite.Schema;

/// <summary>
/// The tables, version by version: a file is brought forward through every script that it has not seen, in one transaction. A script that
/// was published is never changed.
/// </summary>
internal static class SchemaVersions
{
    public const int Latest = 2;

    // "TDFR": what tells a store from other SQLite files.
    private const int ApplicationId = 0x54444652;

    public static void BringForward(SqliteConnection connection, string path)
    {
        if (Check(connection, path) == Latest)
        {
            return;
        }

        using SqliteTransaction transaction = connection.BeginTransaction(deferred: false);
        for (int version = Check(connection, path) + 1; version <= Latest; version++)
        {
            Run(connection, Script(version));
            Run(connection, FormattableString.Invariant($"PRAGMA user_version = {version}; PRAGMA application_id = {ApplicationId}"));
        }

        transaction.Commit();
    }

    /// <summary>The script that leads to a version.</summary>
    public static string Script(int version)
    {
        string name = version.ToString("D2", System.Globalization.CultureInfo.InvariantCulture);
        using StreamReader reader = new(typeof(SchemaVersions).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    // The version of the file; 0 for an empty one.
    private static int Check(SqliteConnection connection, string path)
    {
        long version = Number(connection, "PRAGMA user_version"), id = Number(connection, "PRAGMA application_id");
        return version > Latest && id == ApplicationId
            ? throw new SqliteStoreException(
                path,
                $"it was written by a newer version (tables {version}; this one knows {Latest}). Nothing was touched; use the newer one.")
            : id != ApplicationId && (version != 0 || Number(connection, "SELECT count(*) FROM sqlite_schema") > 0)
            ? throw new SqliteStoreException(path, "it is a database of something else. Nothing was touched; choose another file.")
            : (int)version;
    }

    private static long Number(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
