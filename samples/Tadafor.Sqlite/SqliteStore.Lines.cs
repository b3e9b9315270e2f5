using Microsoft.Data.Sqlite;
using Tadafor.Abstractions.Stores;

namespace Tadafor.Sqlite;

public sealed partial class SqliteStore
{
    /// <inheritdoc/>
    public ValueTask<LinesAnswer> TakeAsync(LineBatch batch, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(batch);
        return Done(() => _database.Write(t => Take(t, batch), cancellation));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<StoredLine> ReadAsync(FileId file, long after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return InParts<StoredLine>(
            last => _database.Read(t => LinesAfter(t, file, last?.Number ?? after), cancellation),
            LinesAtATime,
            cancellation);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<LineGroup> GroupAsync(
        FileId file, LineChoice choice, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        string chosen = choice switch
        {
            LineChoice.First => "AND number = (SELECT min(number) FROM lines o WHERE o.file = l.file AND o.token = l.token)",
            LineChoice.Last => "AND number = (SELECT max(number) FROM lines o WHERE o.file = l.file AND o.token = l.token)",
            _ => "",
        };
        List<LineGroup> groups = await Done(() => _database.Read(
            t => Database.All(
                t,
                $"""
                SELECT content, count(*) FROM lines l
                WHERE file = (SELECT id FROM line_files WHERE kind = $kind AND reference = $reference) {chosen}
                GROUP BY content
                """,
                r => new LineGroup(r.GetString(0), r.GetInt64(1)),
                ("$kind", file.Kind),
                ("$reference", file.Reference)),
            cancellation)).ConfigureAwait(false);
        foreach (LineGroup group in groups)
        {
            cancellation.ThrowIfCancellationRequested();
            yield return group;
        }
    }

    /// <inheritdoc/>
    public ValueTask<LineCounts> CountAsync(FileId file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Done(() => _database.Read(t => Lines(t, file)?.Counts ?? new(0, 0, false, false), cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<LineCounts> CloseAsync(FileId file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Done(() => _database.Write(
            t =>
            {
                (long id, LineCounts counts) = Begun(t, file);
                Database.Execute(t, "UPDATE line_files SET closed = 1 WHERE id = $id", ("$id", id));
                return counts with { IsClosed = true };
            },
            cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<LineCounts> EraseAsync(FileId file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Done(() =>
        {
            LineCounts counts = _database.Write(
                t =>
                {
                    if (Lines(t, file) is not { Counts.IsClosed: true } lines)
                    {
                        return Lines(t, file)?.Counts ?? new(0, 0, false, false);
                    }

                    Database.Execute(t, "DELETE FROM lines WHERE file = $id", ("$id", lines.Id));
                    Database.Execute(t, "UPDATE line_files SET erased = 1 WHERE id = $id", ("$id", lines.Id));
                    return lines.Counts with { IsErased = true };
                },
                cancellation);
            if (counts.IsErased)
            {
                _database.Scrub();
            }

            return counts;
        });
    }

    private static List<StoredLine> LinesAfter(SqliteTransaction t, FileId file, long number) => Database.All(
        t,
        """
        SELECT l.number, l.token, l.content FROM lines l JOIN line_files f ON f.id = l.file
        WHERE f.kind = $kind AND f.reference = $reference AND l.number > $after ORDER BY l.number LIMIT $most
        """,
        r => new StoredLine(r.GetInt64(0), new(r.GetString(1), r.GetString(2))),
        ("$kind", file.Kind),
        ("$reference", file.Reference),
        ("$after", number),
        ("$most", LinesAtATime));

    private static LinesAnswer Take(SqliteTransaction t, LineBatch batch)
    {
        (long id, LineCounts counts) = Begun(t, batch.File);
        string? digest = Database.First(
            t, "SELECT digest FROM batches WHERE file = $file AND key = $key", r => r.GetString(0), ("$file", id), ("$key", batch.Key));
        if (digest is not null)
        {
            return digest == batch.Digest ? new LinesAlreadyTaken() : new LineKeyTaken();
        }

        if (counts.IsClosed)
        {
            return new LinesClosed(counts.Lines);
        }

        long number = counts.Lines, tokens = counts.Tokens;
        using SqliteCommand seen = Database.Command(
            t, "SELECT EXISTS (SELECT 1 FROM lines WHERE file = $file AND token = $token)", ("$file", id), ("$token", ""));
        using SqliteCommand insert = Database.Command(
            t,
            "INSERT INTO lines (file, number, token, content) VALUES ($file, $number, $token, $content)",
            ("$file", id),
            ("$number", 0L),
            ("$token", ""),
            ("$content", ""));
        foreach (FileLine line in batch.Lines)
        {
            seen.Parameters["$token"].Value = line.Token;
            tokens += (long)seen.ExecuteScalar()! == 0 ? 1 : 0;
            insert.Parameters["$number"].Value = ++number;
            insert.Parameters["$token"].Value = line.Token;
            insert.Parameters["$content"].Value = line.Content;
            insert.ExecuteNonQuery();
        }

        Database.Execute(
            t,
            "UPDATE line_files SET lines = $lines, tokens = $tokens WHERE id = $id",
            ("$lines", number),
            ("$tokens", tokens),
            ("$id", id));
        Database.Execute(
            t,
            "INSERT INTO batches (file, key, digest) VALUES ($file, $key, $digest)",
            ("$file", id),
            ("$key", batch.Key),
            ("$digest", batch.Digest));
        return new LinesTaken(number);
    }

    // Also a file without lines can be closed: it begins here.
    private static (long Id, LineCounts Counts) Begun(SqliteTransaction t, FileId file)
    {
        Database.Execute(
            t,
            "INSERT INTO line_files (kind, reference) VALUES ($kind, $reference) ON CONFLICT DO NOTHING",
            ("$kind", file.Kind),
            ("$reference", file.Reference));
        return Lines(t, file)!.Value;
    }

    private static (long Id, LineCounts Counts)? Lines(SqliteTransaction t, FileId file) => Database.First<(long, LineCounts)?>(
        t,
        "SELECT id, lines, tokens, closed, erased FROM line_files WHERE kind = $kind AND reference = $reference",
        r => (r.GetInt64(0), new(r.GetInt64(1), r.GetInt64(2), r.GetInt64(3) != 0, r.GetInt64(4) != 0)),
        ("$kind", file.Kind),
        ("$reference", file.Reference));
}
