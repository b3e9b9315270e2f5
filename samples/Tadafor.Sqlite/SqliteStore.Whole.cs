using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Tadafor.Abstractions.Stores;

namespace Tadafor.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public async IAsyncEnumerable<StorePart> ExportAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await Task.CompletedTask.ConfigureAwait(false);
        foreach (StorePart part in _database.Stream(Parts))
        {
            cancellation.ThrowIfCancellationRequested();
            yield return part;
        }
    }

    /// <inheritdoc/>
    public ValueTask<bool> ImportAsync(IAsyncEnumerable<StorePart> parts, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(parts);
        return Done(() => _database.Write(t => Import(t, parts.ToBlockingEnumerable(cancellation)), cancellation));
    }

    private static IEnumerable<StorePart> Parts(SqliteTransaction t)
    {
        foreach (FileEntry file in Database.All(t, $"SELECT {EntryColumns} FROM files ORDER BY kind, reference", Entry))
        {
            yield return file;
            long id = Found(t, file.File)!.Value.Id;
            foreach (StoredOrder order in Database.All(
                t,
                "SELECT key, digest, version FROM orders WHERE file = $file ORDER BY version",
                r => new StoredOrder(r.GetString(0), r.GetString(1), r.GetInt64(2)),
                ("$file", id)))
            {
                yield return order;
            }

            foreach (RecordedAct act in Paged<RecordedAct>(ActsAtATime, last => ActsAfter(t, file.File, last?.Version ?? 0)))
            {
                yield return act;
            }
        }

        foreach (StoredLineFile file in Database.All(
            t,
            "SELECT kind, reference, lines, tokens, closed, erased FROM line_files ORDER BY kind, reference",
            r => new StoredLineFile(
                new(r.GetString(0), r.GetString(1)),
                new(r.GetInt64(2), r.GetInt64(3), r.GetInt64(4) != 0, r.GetInt64(5) != 0))))
        {
            yield return file;
            foreach (StoredBatch batch in Database.All(
                t,
                "SELECT key, digest FROM batches WHERE file = $file ORDER BY key",
                r => new StoredBatch(r.GetString(0), r.GetString(1)),
                ("$file", Lines(t, file.File)!.Value.Id)))
            {
                yield return batch;
            }

            foreach (StoredLine line in Paged<StoredLine>(LinesAtATime, last => LinesAfter(t, file.File, last?.Number ?? 0)))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<T> Paged<T>(int most, Func<T?, List<T>> next)
        where T : class
    {
        T? last = null;
        List<T> part;
        do
        {
            part = next(last);
            foreach (T item in part)
            {
                yield return last = item;
            }
        }
        while (part.Count == most);
    }

    private static bool Import(SqliteTransaction t, IEnumerable<StorePart> parts)
    {
        bool isEmpty = Database.First(
            t, "SELECT NOT EXISTS (SELECT 1 FROM files) AND NOT EXISTS (SELECT 1 FROM line_files)", r => r.GetInt64(0) != 0);
        if (!isEmpty)
        {
            return false;
        }

        long id = 0;
        StoredLineFile? open = null;
        foreach (StorePart part in parts)
        {
            part.Switch(
                file => id = Insert(t, file),
                order => Database.Execute(
                    t,
                    "INSERT INTO orders (file, key, digest, version) VALUES ($file, $key, $digest, $version)",
                    ("$file", id),
                    ("$key", order.Key),
                    ("$digest", order.Digest),
                    ("$version", order.Version)),
                act => Insert(t, id, act),
                lines =>
                {
                    Finish(t, open);
                    open = lines;
                    id = Begun(t, lines.File).Id;
                },
                batch => Database.Execute(
                    t,
                    "INSERT INTO batches (file, key, digest) VALUES ($file, $key, $digest)",
                    ("$file", id),
                    ("$key", batch.Key),
                    ("$digest", batch.Digest)),
                line => Database.Execute(
                    t,
                    "INSERT INTO lines (file, number, token, content) VALUES ($file, $number, $token, $content)",
                    ("$file", id),
                    ("$number", line.Number),
                    ("$token", line.Line.Token),
                    ("$content", line.Line.Content)));
        }

        Finish(t, open);
        return true;
    }

    // A file is closed once its lines are there: a closed one takes none.
    private static void Finish(SqliteTransaction t, StoredLineFile? file)
    {
        if (file is not null)
        {
            Database.Execute(
                t,
                """
                UPDATE line_files SET lines = $lines, tokens = $tokens, closed = $closed, erased = $erased
                WHERE kind = $kind AND reference = $reference
                """,
                ("$lines", file.Counts.Lines),
                ("$tokens", file.Counts.Tokens),
                ("$closed", file.Counts.IsClosed),
                ("$erased", file.Counts.IsErased),
                ("$kind", file.File.Kind),
                ("$reference", file.File.Reference));
        }
    }

    private static long Insert(SqliteTransaction t, FileEntry file) => Database.First(
        t,
        """
        INSERT INTO files (kind, reference, version, state, since, retain_until, changed_at, erased_at)
        VALUES ($kind, $reference, $version, $state, $since, $until, $at, $erased) RETURNING id
        """,
        r => r.GetInt64(0),
        ("$kind", file.File.Kind),
        ("$reference", file.File.Reference),
        ("$version", file.Version),
        ("$state", file.State.Code),
        ("$since", file.State.Since),
        ("$until", file.State.RetainUntil),
        ("$at", file.ChangedAt),
        ("$erased", file.ErasedAt));
}
