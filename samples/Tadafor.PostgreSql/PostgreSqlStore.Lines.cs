using Npgsql;
using Tadafor.Abstractions.Stores;

namespace Tadafor.PostgreSql;

public sealed partial class PostgreSqlStore
{
    /// <inheritdoc/>
    public ValueTask<LinesAnswer> TakeAsync(LineBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return new(_database.WriteAsync(c => TakeAsync(c, batch, cancellation), cancellation));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredLine> ReadAsync(FileId file, long after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return InParts<StoredLine>(
            last => _database.UseAsync(c => LinesAfterAsync(c, file, last?.Number ?? after, cancellation), cancellation),
            LinesAtATime,
            cancellation);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<LineGroup> GroupAsync(FileId file, LineChoice choice, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        string view = choice switch
        {
            LineChoice.First => "first_line",
            LineChoice.Last => "last_line",
            _ => "every_line",
        };
        return Groups.StreamAsync(
            _database,
            $"SELECT content, count(*) FROM {view} WHERE kind = $1 AND reference = $2 GROUP BY content",
            file,
            cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<LineCounts> CountAsync(FileId file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return await _database.UseAsync(
            c => Database.FirstAsync(
                c,
                """
                SELECT lines, coalesce(tokens, (SELECT count(DISTINCT token) FROM lines WHERE file = f.id)), closed, erased
                FROM line_files f WHERE kind = $1 AND reference = $2
                """,
                r => new LineCounts(r.GetInt64(0), r.GetInt64(1), r.GetBoolean(2), r.GetBoolean(3)),
                cancellation,
                file.Kind,
                file.Reference),
            cancellation).ConfigureAwait(false) ?? new(0, 0, false, false);
    }

    /// <inheritdoc/>
    public ValueTask<LineCounts> CloseAsync(FileId file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new(_database.WriteAsync(
            async c =>
            {
                KeptLines kept = await BegunAsync(c, file, cancellation).ConfigureAwait(false);
                if (kept.Tokens is null)
                {
                    long tokens = await Database.FirstAsync(
                        c,
                        "UPDATE line_files SET closed = true, tokens = (SELECT count(DISTINCT token) FROM lines WHERE file = $1) "
                        + "WHERE id = $1 RETURNING tokens",
                        r => r.GetInt64(0),
                        cancellation,
                        kept.Id).ConfigureAwait(false);
                    kept = kept with { Tokens = tokens };
                }

                return new LineCounts(kept.Lines, kept.Tokens!.Value, true, kept.IsErased);
            },
            cancellation));
    }

    /// <inheritdoc/>
    public async ValueTask<LineCounts> EraseAsync(FileId file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        bool erased = await _database.WriteAsync(
            async c =>
            {
                if (await LockedLinesAsync(c, file, cancellation).ConfigureAwait(false) is not { Tokens: not null } kept)
                {
                    return false;
                }

                await Database.ExecuteAsync(c, "DELETE FROM lines WHERE file = $1", cancellation, kept.Id).ConfigureAwait(false);
                await Database
                    .ExecuteAsync(c, "UPDATE line_files SET erased = true WHERE id = $1", cancellation, kept.Id)
                    .ConfigureAwait(false);
                return true;
            },
            cancellation).ConfigureAwait(false);
        if (erased)
        {
            await ScrubAsync("lines", cancellation).ConfigureAwait(false);
        }

        return await CountAsync(file, cancellation).ConfigureAwait(false);
    }

    // Numbers have no gaps: with both ends given, a part is read by its index whatever the planner knows of a table that was just filled.
    private static Task<List<StoredLine>> LinesAfterAsync(NpgsqlConnection c, FileId file, long number, CancellationToken cancellation) =>
        Database.AllAsync(
            c,
            """
            SELECT l.number, l.token, l.content FROM lines l
            WHERE l.file = (SELECT id FROM line_files WHERE kind = $1 AND reference = $2) AND l.number > $3 AND l.number <= $4
            ORDER BY l.number
            """,
            r => new StoredLine(r.GetInt64(0), new(r.GetString(1), r.GetString(2))),
            cancellation,
            file.Kind,
            file.Reference,
            number,
            Math.Min(number, long.MaxValue - LinesAtATime) + LinesAtATime);

    private static async Task<LinesAnswer> TakeAsync(NpgsqlConnection c, LineBatch batch, CancellationToken cancellation)
    {
        KeptLines kept = await BegunAsync(c, batch.File, cancellation).ConfigureAwait(false);
        string? digest = await Database.FirstAsync(
            c,
            "SELECT digest FROM batches WHERE file = $1 AND key = $2",
            r => r.GetString(0),
            cancellation,
            kept.Id,
            batch.Key).ConfigureAwait(false);
        if (digest is not null)
        {
            return digest == batch.Digest ? new LinesAlreadyTaken() : new LineKeyTaken();
        }

        if (kept.Tokens is not null)
        {
            return new LinesClosed(kept.Lines);
        }

        long number = kept.Lines + batch.Lines.Count;
        IEnumerable<StoredLine> lines = batch.Lines.Select((l, n) => new StoredLine(kept.Lines + n + 1, l));
        await CopyAsync(c, kept.Id, lines, cancellation).ConfigureAwait(false);
        await Database
            .ExecuteAsync(c, "UPDATE line_files SET lines = $2 WHERE id = $1", cancellation, kept.Id, number)
            .ConfigureAwait(false);
        await Database.ExecuteAsync(
            c,
            "INSERT INTO batches (file, key, digest) VALUES ($1, $2, $3)",
            cancellation,
            kept.Id,
            batch.Key,
            batch.Digest).ConfigureAwait(false);
        return new LinesTaken(number);
    }

    // Also a file without lines can be closed: it begins here.
    private static async Task<KeptLines> BegunAsync(NpgsqlConnection c, FileId file, CancellationToken cancellation)
    {
        if (await LockedLinesAsync(c, file, cancellation).ConfigureAwait(false) is { } kept)
        {
            return kept;
        }

        await Database.ExecuteAsync(
            c,
            "INSERT INTO line_files (kind, reference) VALUES ($1, $2) ON CONFLICT (kind, reference) DO NOTHING",
            cancellation,
            file.Kind,
            file.Reference).ConfigureAwait(false);
        return (await LockedLinesAsync(c, file, cancellation).ConfigureAwait(false))!;
    }

    private static Task<KeptLines?> LockedLinesAsync(NpgsqlConnection c, FileId file, CancellationToken cancellation) =>
        Database.FirstAsync(
            c,
            "SELECT id, lines, tokens, erased FROM line_files WHERE kind = $1 AND reference = $2 FOR UPDATE",
            r => new KeptLines(r.GetInt64(0), r.GetInt64(1), Database.Maybe<long>(r, 2), r.GetBoolean(3)),
            cancellation,
            file.Kind,
            file.Reference);

    // What stands of a file of lines; tokens only once it is closed.
    private sealed record KeptLines(long Id, long Lines, long? Tokens, bool IsErased);
}
