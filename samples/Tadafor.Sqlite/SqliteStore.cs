using Microsoft.Data.Sqlite;
using NodaTime;
using Tadafor.Abstractions.Stores;
using Tadafor.Domain.Primitives;

namespace Tadafor.Sqlite;

/// <summary>
/// Files of acts and lines in one SQLite file. Several stores, in one process or in several, may be open on it. SQLite has no asynchronous
/// work: calls are done when they return.
/// </summary>
public sealed partial class SqliteStore : IActStore, ILineStore, IWholeStore, IDisposable
{
    // So many are read at a time; between two readings nothing is locked, so that a caller may erase what it is listing.
    private const int ActsAtATime = 100;
    private const int LinesAtATime = 1000;

    private const string EntryColumns = "kind, reference, version, state, since, retain_until, changed_at, erased_at";

    private readonly Database _database;

    /// <summary>Opens a file, makes it when there is none, and brings one of an earlier version forward.</summary>
    /// <param name="path">The file; its folder must exist.</param>
    /// <param name="patience">How long to wait while another writes; 30 seconds unless said otherwise.</param>
    /// <exception cref="SqliteStoreException">It cannot be opened, is no store, or was written by a newer version.</exception>
    public SqliteStore(string path, Duration? patience = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        _database = new(System.IO.Path.GetFullPath(path), patience ?? Duration.FromSeconds(30));
    }

    /// <summary>The file.</summary>
    public string Path => _database.Path;

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    /// <inheritdoc/>
    public ValueTask<FileEntry?> FindAsync(FileId file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return Done(() => _database.Read(
            t => Database.First(
                t,
                $"SELECT {EntryColumns} FROM files WHERE kind = $kind AND reference = $reference",
                Entry,
                ("$kind", file.Kind),
                ("$reference", file.Reference)),
            cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(order);
        return Done(() => _database.Write(t => Append(t, order), cancellation));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return InParts<RecordedAct>(
            last => _database.Read(t => ActsAfter(t, file, last?.Version ?? after), cancellation),
            ActsAtATime,
            cancellation);
    }

    /// <inheritdoc/>
    public ValueTask<FilePage> PageAsync(FileQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        return Done(() =>
        {
            List<FileEntry> found = _database.Read(
                t => Database.All(
                    t,
                    $"""
                    SELECT {EntryColumns} FROM files
                    WHERE kind = $kind AND ($state IS NULL OR state = $state)
                      AND since >= coalesce($from, '') AND ($to IS NULL OR since <= $to)
                      AND ($day IS NULL OR (since, reference) > ($day, $reference))
                    ORDER BY since, reference LIMIT $most
                    """,
                    Entry,
                    ("$kind", query.Kind),
                    ("$state", query.State),
                    ("$from", query.From),
                    ("$to", query.To),
                    ("$day", query.After?.Since),
                    ("$reference", query.After?.Reference),
                    ("$most", query.Size + 1)),
                cancellation);
            Sequence<FileEntry> page = found.Take(query.Size).ToSequence();
            return new FilePage(page, found.Count > query.Size ? FilePosition.Of(page[^1]) : null);
        });
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<FileId> DueForErasureAsync(LocalDate day, CancellationToken cancellation) => InParts<FileId>(
        last => _database.Read(
            t => Database.All(
                t,
                """
                SELECT kind, reference FROM files f
                WHERE retain_until < $day AND ($kind IS NULL OR (kind, reference) > ($kind, $reference))
                  AND EXISTS (SELECT 1 FROM acts WHERE file = f.id AND personal IS NOT NULL)
                ORDER BY kind, reference LIMIT $most
                """,
                r => new FileId(r.GetString(0), r.GetString(1)),
                ("$day", day),
                ("$kind", last?.Kind),
                ("$reference", last?.Reference),
                ("$most", ActsAtATime)),
            cancellation),
        ActsAtATime,
        cancellation);

    /// <inheritdoc/>
    public ValueTask<FileErasureAnswer> EraseAsync(FileId file, long expectedVersion, Instant at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(expectedVersion, 1);
        return Done(() =>
        {
            FileErasureAnswer answer = _database.Write(t => Erase(t, file, expectedVersion, at), cancellation);
            if (answer.TryPickT0(out _, out _))
            {
                _database.Scrub();
            }

            return answer;
        });
    }

    private static AppendAnswer Append(SqliteTransaction t, AppendOrder order)
    {
        (long Id, long Version)? file = Found(t, order.File);
        if (file is { } known)
        {
            (string Digest, long Version)? done = Database.First<(string, long)?>(
                t,
                "SELECT digest, version FROM orders WHERE file = $file AND key = $key",
                r => (r.GetString(0), r.GetInt64(1)),
                ("$file", known.Id),
                ("$key", order.Key));
            if (done is { } before)
            {
                return before.Digest == order.Digest ? new AlreadyDone(before.Version) : new KeyTaken(before.Version);
            }
        }

        long version = file?.Version ?? 0;
        if (version != order.ExpectedVersion)
        {
            return new StaleVersion(version);
        }

        long after = version + order.Acts.Count;
        Database.Execute(
            t,
            """
            INSERT INTO files (kind, reference, version, state, since, retain_until, changed_at)
            VALUES ($kind, $reference, $version, $state, $since, $until, $at)
            ON CONFLICT (kind, reference) DO UPDATE SET
                version = excluded.version, state = excluded.state, since = excluded.since,
                retain_until = excluded.retain_until, changed_at = excluded.changed_at
            """,
            ("$kind", order.File.Kind),
            ("$reference", order.File.Reference),
            ("$version", after),
            ("$state", order.State.Code),
            ("$since", order.State.Since),
            ("$until", order.State.RetainUntil),
            ("$at", order.At));
        long id = Found(t, order.File)!.Value.Id;
        foreach (FileAct act in order.Acts)
        {
            Insert(t, id, new()
            {
                Version = ++version,
                Code = act.Code,
                Schema = act.Schema,
                On = act.On,
                Body = act.Body,
                Personal = act.Personal,
                PersonalDigest = act.PersonalDigest,
                Key = order.Key,
                By = order.By,
                At = order.At,
            });
        }

        Database.Execute(
            t,
            "INSERT INTO orders (file, key, digest, version) VALUES ($file, $key, $digest, $version)",
            ("$file", id),
            ("$key", order.Key),
            ("$digest", order.Digest),
            ("$version", after));
        return new Appended(after);
    }

    private static void Insert(SqliteTransaction t, long file, RecordedAct act) => Database.Execute(
        t,
        """
        INSERT INTO acts (file, version, code, schema, on_day, body, personal, personal_digest, by_whom, at)
        VALUES ($file, $version, $code, $schema, $on, $body, $personal, $digest, $by, $at)
        """,
        ("$file", file),
        ("$version", act.Version),
        ("$code", act.Code),
        ("$schema", act.Schema),
        ("$on", act.On),
        ("$body", act.Body),
        ("$personal", act.Personal),
        ("$digest", act.PersonalDigest),
        ("$by", act.By),
        ("$at", act.At));

    private static List<RecordedAct> ActsAfter(SqliteTransaction t, FileId file, long version) => Database.All(
        t,
        """
        SELECT a.version, a.code, a.schema, a.on_day, a.body, a.personal, a.personal_digest, a.by_whom, a.at,
          (SELECT key FROM orders o WHERE o.file = a.file AND o.version >= a.version ORDER BY o.version LIMIT 1)
        FROM acts a JOIN files f ON f.id = a.file
        WHERE f.kind = $kind AND f.reference = $reference AND a.version > $after ORDER BY a.version LIMIT $most
        """,
        Act,
        ("$kind", file.Kind),
        ("$reference", file.Reference),
        ("$after", version),
        ("$most", ActsAtATime));

    private static FileErasureAnswer Erase(SqliteTransaction t, FileId file, long expectedVersion, Instant at)
    {
        (long Id, long Version)? found = Found(t, file);
        if (found is not { } known || known.Version != expectedVersion)
        {
            return new StaleVersion(found?.Version ?? 0);
        }

        long parts = Database.Execute(
            t,
            "UPDATE acts SET personal = NULL WHERE file = $file AND personal IS NOT NULL",
            ("$file", known.Id));
        Database.Execute(
            t,
            "UPDATE files SET erased_at = $at WHERE id = $file AND ($parts > 0 OR erased_at IS NULL)",
            ("$at", at),
            ("$file", known.Id),
            ("$parts", parts));
        Instant? erased = Database.First(
            t,
            "SELECT erased_at FROM files WHERE id = $file",
            r => Database.Moment(r, 0),
            ("$file", known.Id));
        return new FileErased(parts, erased!.Value);
    }

    private static (long Id, long Version)? Found(SqliteTransaction t, FileId file) => Database.First<(long, long)?>(
        t,
        "SELECT id, version FROM files WHERE kind = $kind AND reference = $reference",
        r => (r.GetInt64(0), r.GetInt64(1)),
        ("$kind", file.Kind),
        ("$reference", file.Reference));

    private static FileEntry Entry(SqliteDataReader r) => new()
    {
        File = new(r.GetString(0), r.GetString(1)),
        Version = r.GetInt64(2),
        State = new() { Code = r.GetString(3), Since = Database.Day(r, 4)!.Value, RetainUntil = Database.Day(r, 5) },
        ChangedAt = Database.Moment(r, 6)!.Value,
        ErasedAt = Database.Moment(r, 7),
    };

    private static RecordedAct Act(SqliteDataReader r) => new()
    {
        Version = r.GetInt64(0),
        Code = r.GetString(1),
        Schema = r.GetString(2),
        On = Database.Day(r, 3)!.Value,
        Body = r.GetString(4),
        Personal = Database.Text(r, 5),
        PersonalDigest = Database.Text(r, 6),
        By = r.GetString(7),
        At = Database.Moment(r, 8)!.Value,
        Key = r.GetString(9),
    };

    private static ValueTask<T> Done<T>(Func<T> work)
    {
        try
        {
            return ValueTask.FromResult(work());
        }
        catch (OperationCanceledException cancelled)
        {
            return ValueTask.FromCanceled<T>(cancelled.CancellationToken);
        }
        catch (Exception thrown) when (thrown is SqliteStoreException or ArgumentException)
        {
            return ValueTask.FromException<T>(thrown);
        }
    }

    private static async IAsyncEnumerable<T> InParts<T>(
        Func<T?, List<T>> next, int most, [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        where T : class
    {
        T? last = null;
        List<T> part;
        do
        {
            part = await Done(() => next(last)).ConfigureAwait(false);
            foreach (T item in part)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return last = item;
            }
        }
        while (part.Count == most);
    }
}
