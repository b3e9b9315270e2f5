using System.Runtime.CompilerServices;
using Npgsql;
using Tadafor.Abstractions.Stores;

namespace Tadafor.PostgreSql;

/// <summary>Groups of lines as they are asked for, a thousand at a time.</summary>
internal static class Groups
{
    /// <summary>
    /// The server keeps the result beyond the statement (WITH HOLD): the client holds a thousand groups, and no table is locked while the
    /// caller does what it will with them.
    /// </summary>
    public static async IAsyncEnumerable<LineGroup> StreamAsync(
        Database database, string sql, FileId file, [EnumeratorCancellation] CancellationToken cancellation)
    {
        NpgsqlConnection connection = await database.OpenAsync(cancellation).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            await database.GuardedAsync(() => Database.ExecuteAsync(
                connection,
                $"DECLARE line_groups NO SCROLL CURSOR WITH HOLD FOR {sql}",
                cancellation,
                file.Kind,
                file.Reference)).ConfigureAwait(false);
            List<LineGroup> part;
            do
            {
                part = await database.GuardedAsync(() => Database.AllAsync(
                    connection,
                    "FETCH 1000 FROM line_groups",
                    r => new LineGroup(r.GetString(0), r.GetInt64(1)),
                    cancellation)).ConfigureAwait(false);
                foreach (LineGroup group in part)
                {
                    cancellation.ThrowIfCancellationRequested();
                    yield return group;
                }
            }
            while (part.Count > 0);
        }
    }
}
