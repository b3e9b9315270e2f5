using Npgsql;

namespace Tadafor.PostgreSql;

/// <summary>The store cannot be used; the message says which, why and what helps. Nothing was half-written.</summary>
public sealed class PostgreSqlStoreException : IOException
{
    internal PostgreSqlStoreException(string place, string problem, Exception? inner = null)
        : base($"{place}: {problem}", inner)
    {
    }

    internal static PostgreSqlStoreException Of(string place, NpgsqlException cause) => new(
        place,
        cause switch
        {
            { SqlState: "53100" } => "the disk of the server is full. Nothing was written; free some space and give the order again.",
            { SqlState: "53300" } => "the server takes no more connections. Give the order again, or raise max_connections.",
            { SqlState: "55P03" or "57014" } =>
                "somebody else has been writing for too long. Nothing was written; give the order again.",
            { SqlState: "25006" } => "the server takes no writing (a standby?). Connect to the one that does.",
            { SqlState: "28P01" or "28000" } => "the server does not let this role in. Look at the role, its password and pg_hba.conf.",
            { SqlState: "3D000" } => "there is no such database. Make it (createdb), with ENCODING 'UTF8'.",
            { SqlState: "42501" } => "the role lacks a right on the schema or the database. Grant it, or use the role that made the store.",
            { SqlState: "XX001" or "XX002" } => "the database is damaged. Restore it from a copy.",
            PostgresException { SqlState: not ("57P01" or "57P02" or "57P03") } failed =>
                $"PostgreSQL failed ({failed.SqlState}): {failed.MessageText}",
            _ => "the connection to the server was lost, or cannot be made. Whether the order was done is not known; give it again: it is "
                + "done once.",
        },
        cause);
}
