using System.Data;
using System.Runtime.CompilerServices;
using Npgsql;
using NpgsqlTypes;
using Tadafor.Abstractions.Stores;

namespace Tadafor.PostgreSql;

public sealed partial class PostgreSqlStore
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<StorePart> ExportAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        NpgsqlConnection connection = await _database.OpenAsync(cancellation).ConfigureAwait(false);
        await using (connection.ConfigureAwait(false))
        {
            // One state of the store, whoever writes meanwhile.
            NpgsqlTransaction transaction = await connection
                .BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation)
                .ConfigureAwait(false);
            await using (transaction.ConfigureAwait(false))
            {
                IAsyncEnumerator<StorePart> parts = PartsAsync(connection, cancellation).GetAsyncEnumerator(cancellation);
                await using (parts.ConfigureAwait(false))
                {
                    while (await _database.GuardedAsync(() => parts.MoveNextAsync().AsTask()).ConfigureAwait(false))
                    {
                        cancellation.ThrowIfCancellationRequested();
                        yield return parts.Current;
                    }
                }
            }
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> ImportAsync(IAsyncEnumerable<StorePart> parts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return new(_database.WriteAsync(c => ImportAsync(c, parts, cancellation), cancellation));
    }

    private static async IAsyncEnumerable<StorePart> PartsAsync(NpgsqlConnection c, [EnumeratorCancellation] CancellationToken cancellation)
    {
        List<FileEntry> files = await Database
            .AllAsync(c, $"SELECT {EntryColumns} FROM files ORDER BY kind, reference", Entry, cancellation)
            .ConfigureAwait(false);
        foreach (FileEntry file in files)
        {
            yield return file;
            foreach (StoredOrder order in await Database.AllAsync(
                c,
                """
                SELECT key, digest, version FROM orders
                WHERE file = (SELECT id FROM files WHERE kind = $1 AND reference = $2) ORDER BY version
                """,
                r => new StoredOrder(r.GetString(0), r.GetString(1), r.GetInt64(2)),
                cancellation,
                file.File.Kind,
                file.File.Reference).ConfigureAwait(false))
            {
                yield return order;
            }

            await foreach (RecordedAct act in InParts<RecordedAct>(
                last => ActsAfterAsync(c, file.File, last?.Version ?? 0, cancellation), ActsAtATime, cancellation).ConfigureAwait(false))
            {
                yield return act;
            }
        }

        List<StoredLineFile> lineFiles = await Database.AllAsync(
            c,
            """
            SELECT kind, reference, lines, coalesce(tokens, (SELECT count(DISTINCT token) FROM lines WHERE file = f.id)), closed, erased
            FROM line_files f ORDER BY kind, reference
            """,
            r => new StoredLineFile(
                new(r.GetString(0), r.GetString(1)), new(r.GetInt64(2), r.GetInt64(3), r.GetBoolean(4), r.GetBoolean(5))),
            cancellation).ConfigureAwait(false);
        foreach (StoredLineFile file in lineFiles)
        {
            yield return file;
            foreach (StoredBatch batch in await Database.AllAsync(
                c,
                """
                SELECT key, digest FROM batches
                WHERE file = (SELECT id FROM line_files WHERE kind = $1 AND reference = $2) ORDER BY key
                """,
                r => new StoredBatch(r.GetString(0), r.GetString(1)),
                cancellation,
                file.File.Kind,
                file.File.Reference).ConfigureAwait(false))
            {
                yield return batch;
            }

            await foreach (StoredLine line in InParts<StoredLine>(
                last => LinesAfterAsync(c, file.File, last?.Number ?? 0, cancellation), LinesAtATime, cancellation).ConfigureAwait(false))
            {
                yield return line;
            }
        }
    }

    private static async Task<bool> ImportAsync(NpgsqlConnection c, IAsyncEnumerable<StorePart> parts, CancellationToken cancellation)
    {
        // Nobody else begins a file meanwhile.
        await Database.ExecuteAsync(c, "LOCK TABLE files, line_files IN EXCLUSIVE MODE", cancellation).ConfigureAwait(false);
        bool isEmpty = await Database.FirstAsync(
            c,
            "SELECT NOT EXISTS (SELECT FROM files) AND NOT EXISTS (SELECT FROM line_files)",
            r => r.GetBoolean(0),
            cancellation).ConfigureAwait(false);
        if (!isEmpty)
        {
            return false;
        }

        long id = 0;
        StoredLineFile? open = null;
        List<StoredLine> lines = [];
        await foreach (StorePart part in parts.WithCancellation(cancellation).ConfigureAwait(false))
        {
            if (lines.Count > 0 && (lines.Count == 10_000 || part.Value is not StoredLine))
            {
                await CopyAsync(c, id, lines, cancellation).ConfigureAwait(false);
                lines.Clear();
            }

            if (part.Value is StoredLine line)
            {
                lines.Add(line);
                continue;
            }

            if (part.Value is StoredLineFile next)
            {
                await FinishAsync(c, open, cancellation).ConfigureAwait(false);
                open = next;
            }

            id = await PutAsync(c, id, part, cancellation).ConfigureAwait(false);
        }

        await CopyAsync(c, id, lines, cancellation).ConfigureAwait(false);
        await FinishAsync(c, open, cancellation).ConfigureAwait(false);
        return true;
    }

    // The file that the parts after it belong to.
    private static async Task<long> PutAsync(NpgsqlConnection c, long id, StorePart part, CancellationToken cancellation)
    {
        switch (part.Value)
        {
            case FileEntry file:
                return await Database.FirstAsync(
                    c,
                    """
                    INSERT INTO files (kind, reference, version, state, since, retain_until, changed_at, erased_at)
                    VALUES ($1, $2, $3, $4, $5, $6::date, $7, $8::timestamptz) RETURNING id
                    """,
                    r => r.GetInt64(0),
                    cancellation,
                    file.File.Kind,
                    file.File.Reference,
                    file.Version,
                    file.State.Code,
                    file.State.Since,
                    file.State.RetainUntil,
                    file.ChangedAt,
                    file.ErasedAt).ConfigureAwait(false);
            case StoredLineFile file:
                return (await BegunAsync(c, file.File, cancellation).ConfigureAwait(false)).Id;
            case StoredOrder order:
                await Database.ExecuteAsync(
                    c,
                    "INSERT INTO orders (file, key, digest, version) VALUES ($1, $2, $3, $4)",
                    cancellation,
                    id,
                    order.Key,
                    order.Digest,
                    order.Version).ConfigureAwait(false);
                return id;
            case StoredBatch batch:
                await Database.ExecuteAsync(
                    c,
                    "INSERT INTO batches (file, key, digest) VALUES ($1, $2, $3)",
                    cancellation,
                    id,
                    batch.Key,
                    batch.Digest).ConfigureAwait(false);
                return id;
            case RecordedAct act:
                await Database.ExecuteAsync(
                    c,
                    """
                    INSERT INTO acts (file, version, code, schema, on_day, body, personal_digest, key, by_whom, at)
                    VALUES ($1, $2, $3, $4, $5, $6, $7::text, $8, $9, $10)
                    """,
                    cancellation,
                    id,
                    act.Version,
                    act.Code,
                    act.Schema,
                    act.On,
                    act.Body,
                    act.PersonalDigest,
                    act.Key,
                    act.By,
                    act.At).ConfigureAwait(false);
                if (act.Personal is not null)
                {
                    await Database.ExecuteAsync(
                        c,
                        "INSERT INTO personal (file, version, content) VALUES ($1, $2, $3)",
                        cancellation,
                        id,
                        act.Version,
                        act.Personal).ConfigureAwait(false);
                }

                return id;
            default:
                throw new InvalidOperationException($"{part.Value.GetType().Name} is copied, not put.");
        }
    }

    private static async Task CopyAsync(NpgsqlConnection c, long file, IEnumerable<StoredLine> lines, CancellationToken cancellation)
    {
        NpgsqlBinaryImporter copy = await c
            .BeginBinaryImportAsync("COPY lines (file, number, token, content) FROM STDIN (FORMAT BINARY)", cancellation)
            .ConfigureAwait(false);
        await using (copy.ConfigureAwait(false))
        {
            foreach (StoredLine line in lines)
            {
                await copy.StartRowAsync(cancellation).ConfigureAwait(false);
                await copy.WriteAsync(file, NpgsqlDbType.Bigint, cancellation).ConfigureAwait(false);
                await copy.WriteAsync(line.Number, NpgsqlDbType.Bigint, cancellation).ConfigureAwait(false);
                await copy.WriteAsync(line.Line.Token, NpgsqlDbType.Text, cancellation).ConfigureAwait(false);
                await copy.WriteAsync(line.Line.Content, NpgsqlDbType.Text, cancellation).ConfigureAwait(false);
            }

            await copy.CompleteAsync(cancellation).ConfigureAwait(false);
        }
    }

    // A file is closed once its lines are there: a closed one takes none.
    private static async Task FinishAsync(NpgsqlConnection c, StoredLineFile? file, CancellationToken cancellation)
    {
        if (file is not null)
        {
            await Database.ExecuteAsync(
                c,
                """
                UPDATE line_files SET lines = $3, tokens = CASE WHEN $5 THEN $4 END, closed = $5, erased = $6
                WHERE kind = $1 AND reference = $2
                """,
                cancellation,
                file.File.Kind,
                file.File.Reference,
                file.Counts.Lines,
                file.Counts.Tokens,
                file.Counts.IsClosed,
                file.Counts.IsErased).ConfigureAwait(false);
        }
    }
}
