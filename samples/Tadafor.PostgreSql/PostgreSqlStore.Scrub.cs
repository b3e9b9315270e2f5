using System.Diagnostics;
using Npgsql;

namespace Tadafor.PostgreSql;

public sealed partial class PostgreSqlStore
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    /// <summary>
    /// Leaves no byte of what was erased: dead rows stay until a table is written anew (VACUUM FULL, which must wait for whoever still sees
    /// them), and the write-ahead log holds old pages until a checkpoint lets its segments go.
    /// </summary>
    private Task<bool> ScrubAsync(string table, CancellationToken cancellation) => _database.UseAsync(
        async c =>
        {
            string now = (await Database.FirstAsync(
                c,
                "SELECT pg_snapshot_xmax(pg_current_snapshot())::text",
                r => r.GetString(0),
                cancellation).ConfigureAwait(false))!;
            await ReadersGoneAsync(c, now, cancellation).ConfigureAwait(false);
            await Database.ExecuteAsync(c, $"VACUUM (FULL) {table}", cancellation).ConfigureAwait(false);
            if (_leavesLog)
            {
                return true;
            }

            if (await Database.FirstAsync(c, "SHOW wal_recycle", r => r.GetString(0), cancellation).ConfigureAwait(false) != "off")
            {
                throw new PostgreSqlStoreException(
                    Place, "it was erased, but the log of the server keeps old pages. Set wal_recycle = off and erase again.");
            }

            try
            {
                await Database.ExecuteAsync(c, "SELECT pg_switch_wal()", cancellation).ConfigureAwait(false);
                await Database.ExecuteAsync(c, "CHECKPOINT", cancellation).ConfigureAwait(false);
                return true;
            }
            catch (PostgresException denied) when (denied.SqlState == PostgresErrorCodes.InsufficientPrivilege)
            {
                throw new PostgreSqlStoreException(
                    Place,
                    "it was erased, but the role may not empty the log of the server. GRANT pg_checkpoint, and EXECUTE ON FUNCTION "
                    + "pg_switch_wal(), to it and erase again.",
                    denied);
            }
        },
        cancellation);

    private async Task ReadersGoneAsync(NpgsqlConnection c, string now, CancellationToken cancellation)
    {
        Stopwatch waited = Stopwatch.StartNew();
        while (await Database.FirstAsync(
            c,
            """
            SELECT EXISTS (
              SELECT FROM pg_stat_activity
              WHERE pid <> pg_backend_pid() AND datname = current_database()
                AND backend_xmin IS NOT NULL AND age(backend_xmin) > age(($1::text::bigint % 4294967296)::text::xid))
            """,
            r => r.GetBoolean(0),
            cancellation,
            now).ConfigureAwait(false))
        {
            if (waited.Elapsed > _patience)
            {
                throw new PostgreSqlStoreException(
                    Place, "it was erased, but a reader still sees what was. Erase again when it has ended, so that nothing is left.");
            }

            await Task.Delay(50, cancellation).ConfigureAwait(false);
        }
    }
}
