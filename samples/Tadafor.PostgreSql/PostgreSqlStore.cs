using System.Text.RegularExpressions;
using NodaTime;
using Npgsql;
using Tadafor.Abstractions.Stores;
using Tadafor.Domain.Primitives;

namespace Tadafor.PostgreSql;

/// <summary>
/// Files of acts and lines in one schema of a PostgreSQL database (15 or later). Several stores, in one process or in several, may be open
/// on it.
/// </summary>
public sealed partial class PostgreSqlStore : IActStore, ILineStore, IWholeStore, IDisposable, IAsyncDisposable
{
    // So many are read at a time; between two readings nothing is locked, so that a caller may erase what it is listing.
    private const int ActsAtATime = 100;
    private const int LinesAtATime = 1000;

    private const string EntryColumns = "kind, reference, version, state, since, retain_until, changed_at, erased_at";

    private readonly Database _database;
    private readonly bool _leavesLog;

    /// <summary>Opens a store, makes it when there is none, and brings one of an earlier version forward.</summary>
    /// <param name="connection">Server, database, role, as Npgsql writes them; the role may make the schema, or owns it.</param>
    /// <param name="schema">The schema of its tables: 1 to 63 letters from <c>a</c> to <c>z</c>, digits and underscores.</param>
    /// <param name="leavesLog">
    /// Whether erasing leaves the write-ahead log of the server alone, which holds old pages until it is used again: for servers where the
    /// role may not empty it. Whoever says so empties it otherwise; it is a part of erasing.
    /// </param>
    /// <exception cref="PostgreSqlStoreException">It cannot be opened, is no store, or was written by a newer version.</exception>
    public PostgreSqlStore(string connection, string schema = "tadafor", bool leavesLog = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(connection);
        _database = new(connection, Checked(schema));
        _leavesLog = leavesLog;
    }

    /// <summary>Server, database and schema.</summary>
    public string Place => _database.Place;

    /// <inheritdoc/>
    public void Dispose() => _database.Dispose();

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _database.DisposeAsync();

    /// <inheritdoc/>
    public ValueTask<FileEntry?> FindAsync(FileId file, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        return new(_database.UseAsync(
            c => Database.FirstAsync(
                c,
                $"SELECT {EntryColumns} FROM files WHERE kind = $1 AND reference = $2",
                Entry,
                cancellation,
                file.Kind,
                file.Reference),
            cancellation));
    }

    /// <inheritdoc/>
    public ValueTask<AppendAnswer> AppendAsync(AppendOrder order, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(order);
        return new(_database.WriteAsync(c => AppendAsync(c, order, cancellation), cancellation));
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<RecordedAct> HistoryAsync(FileId file, long after, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfNegative(after);
        return InParts<RecordedAct>(
            last => _database.UseAsync(c => ActsAfterAsync(c, file, last?.Version ?? after, cancellation), cancellation),
            ActsAtATime,
            cancellation);
    }

    /// <inheritdoc/>
    public async ValueTask<FilePage> PageAsync(FileQuery query, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(query);
        List<FileEntry> found = await _database.UseAsync(
            c => Database.AllAsync(
                c,
                $"""
                SELECT {EntryColumns} FROM files
                WHERE kind = $1 AND ($2::text IS NULL OR state = $2)
                  AND ($3::date IS NULL OR since >= $3) AND ($4::date IS NULL OR since <= $4)
                  AND ($5::date IS NULL OR (since, reference) > ($5, $6::text COLLATE "C"))
                ORDER BY since, reference LIMIT $7
                """,
                Entry,
                cancellation,
                query.Kind,
                query.State,
                query.From,
                query.To,
                query.After?.Since,
                query.After?.Reference,
                query.Size + 1),
            cancellation).ConfigureAwait(false);
        Sequence<FileEntry> page = found.Take(query.Size).ToSequence();
        return new FilePage(page, found.Count > query.Size ? FilePosition.Of(page[^1]) : null);
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<FileId> DueForErasureAsync(LocalDate day, CancellationToken cancellation) => InParts<FileId>(
        last => _database.UseAsync(
            c => Database.AllAsync(
                c,
                """
                SELECT kind, reference FROM files f
                WHERE retain_until < $1 AND ($2::text IS NULL OR (kind, reference) > ($2 COLLATE "C", $3::text COLLATE "C"))
                  AND EXISTS (SELECT FROM personal WHERE file = f.id)
                ORDER BY kind, reference LIMIT $4
                """,
                r => new FileId(r.GetString(0), r.GetString(1)),
                cancellation,
                day,
                last?.Kind,
                last?.Reference,
                ActsAtATime),
            cancellation),
        ActsAtATime,
        cancellation);

    /// <inheritdoc/>
    public async ValueTask<FileErasureAnswer> EraseAsync(FileId file, long expectedVersion, Instant at, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentOutOfRangeException.ThrowIfLessThan(expectedVersion, 1);
        FileErasureAnswer answer = await _database
            .WriteAsync(c => EraseAsync(c, file, expectedVersion, at, cancellation), cancellation)
            .ConfigureAwait(false);
        if (answer.TryPickT0(out _, out _))
        {
            await ScrubAsync("personal", cancellation).ConfigureAwait(false);
        }

        return answer;
    }

    // Names of schemas stand in statements as they are.
    internal static string Checked(string schema)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return SchemaName().IsMatch(schema)
            ? schema
            : throw new ArgumentException(
                "A schema is 1 to 63 letters from a to z, digits and underscores, and begins with a letter.", nameof(schema));
    }

    private static async Task<AppendAnswer> AppendAsync(NpgsqlConnection c, AppendOrder order, CancellationToken cancellation)
    {
        (long Id, long Version)? file = await LockedAsync(c, order.File, cancellation).ConfigureAwait(false);
        if (file is null && order.ExpectedVersion == 0)
        {
            long? begun = await Database.FirstAsync<long?>(
                c,
                """
                INSERT INTO files (kind, reference, version, state, since, changed_at) VALUES ($1, $2, $3, $4, $5, $6)
                ON CONFLICT (kind, reference) DO NOTHING RETURNING id
                """,
                r => r.GetInt64(0),
                cancellation,
                order.File.Kind,
                order.File.Reference,
                (long)order.Acts.Count,
                order.State.Code,
                order.State.Since,
                order.At).ConfigureAwait(false);

            // Where another began it meanwhile, it is looked at as that one left it.
            file = begun is { } id ? (id, 0) : await LockedAsync(c, order.File, cancellation).ConfigureAwait(false);
        }

        if (file is not { } known)
        {
            return new StaleVersion(0);
        }

        (string Digest, long Version)? done = await Database.FirstAsync<(string, long)?>(
            c,
            "SELECT digest, version FROM orders WHERE file = $1 AND key = $2",
            r => (r.GetString(0), r.GetInt64(1)),
            cancellation,
            known.Id,
            order.Key).ConfigureAwait(false);
        if (done is { } before)
        {
            return before.Digest == order.Digest ? new AlreadyDone(before.Version) : new KeyTaken(before.Version);
        }

        if (known.Version != order.ExpectedVersion)
        {
            return new StaleVersion(known.Version);
        }

        long after = known.Version + order.Acts.Count;
        await Database.ExecuteAsync(
            c,
            "UPDATE files SET version = $2, state = $3, since = $4, retain_until = $5::date, changed_at = $6 WHERE id = $1",
            cancellation,
            known.Id,
            after,
            order.State.Code,
            order.State.Since,
            order.State.RetainUntil,
            order.At).ConfigureAwait(false);
        await Database.ExecuteAsync(
            c,
            """
            INSERT INTO acts (file, version, code, schema, on_day, body, personal_digest, key, by_whom, at)
            SELECT $1, $2 + a.n, a.code, a.schema, a.on_day, a.body, a.digest, $3, $4, $5
            FROM unnest($6::text[], $7::text[], $8::date[], $9::text[], $10::text[])
              WITH ORDINALITY a (code, schema, on_day, body, digest, n) ORDER BY a.n
            """,
            cancellation,
            known.Id,
            known.Version,
            order.Key,
            order.By,
            order.At,
            order.Acts.Select(a => a.Code).ToArray(),
            order.Acts.Select(a => a.Schema).ToArray(),
            order.Acts.Select(a => a.On).ToArray(),
            order.Acts.Select(a => a.Body).ToArray(),
            order.Acts.Select(a => a.PersonalDigest).ToArray()).ConfigureAwait(false);
        await Database.ExecuteAsync(
            c,
            """
            INSERT INTO personal (file, version, content)
            SELECT $1, $2 + p.n, p.content FROM unnest($3::text[]) WITH ORDINALITY p (content, n) WHERE p.content IS NOT NULL
            """,
            cancellation,
            known.Id,
            known.Version,
            order.Acts.Select(a => a.Personal).ToArray()).ConfigureAwait(false);
        await Database.ExecuteAsync(
            c,
            "INSERT INTO orders (file, key, digest, version) VALUES ($1, $2, $3, $4)",
            cancellation,
            known.Id,
            order.Key,
            order.Digest,
            after).ConfigureAwait(false);
        return new Appended(after);
    }

    private static Task<List<RecordedAct>> ActsAfterAsync(NpgsqlConnection c, FileId file, long version, CancellationToken cancellation) =>
        Database.AllAsync(
            c,
            """
            SELECT a.version, a.code, a.schema, a.on_day, a.body, p.content, a.personal_digest, a.by_whom, a.at, a.key
            FROM acts a JOIN files f ON f.id = a.file LEFT JOIN personal p ON p.file = a.file AND p.version = a.version
            WHERE f.kind = $1 AND f.reference = $2 AND a.version > $3 AND a.version <= $4 ORDER BY a.version
            """,
            Act,
            cancellation,
            file.Kind,
            file.Reference,
            version,
            Math.Min(version, long.MaxValue - ActsAtATime) + ActsAtATime);

    private static async Task<FileErasureAnswer> EraseAsync(
        NpgsqlConnection c, FileId file, long expectedVersion, Instant at, CancellationToken cancellation)
    {
        (long Id, long Version)? found = await LockedAsync(c, file, cancellation).ConfigureAwait(false);
        if (found is not { } known || known.Version != expectedVersion)
        {
            return new StaleVersion(found?.Version ?? 0);
        }

        long parts = await Database
            .ExecuteAsync(c, "DELETE FROM personal WHERE file = $1", cancellation, known.Id)
            .ConfigureAwait(false);
        await Database.ExecuteAsync(
            c,
            "UPDATE files SET erased_at = $2 WHERE id = $1 AND ($3 > 0 OR erased_at IS NULL)",
            cancellation,
            known.Id,
            Instant.FromUnixTimeMilliseconds(at.ToUnixTimeMilliseconds()),
            parts).ConfigureAwait(false);
        Instant? erased = await Database.FirstAsync(
            c,
            "SELECT erased_at FROM files WHERE id = $1",
            r => Database.Maybe<Instant>(r, 0),
            cancellation,
            known.Id).ConfigureAwait(false);
        return new FileErased(parts, erased!.Value);
    }

    // The right to write to a file is taken before anything is looked at.
    private static Task<(long Id, long Version)?> LockedAsync(NpgsqlConnection c, FileId file, CancellationToken cancellation) =>
        Database.FirstAsync<(long, long)?>(
            c,
            "SELECT id, version FROM files WHERE kind = $1 AND reference = $2 FOR UPDATE",
            r => (r.GetInt64(0), r.GetInt64(1)),
            cancellation,
            file.Kind,
            file.Reference);

    private static FileEntry Entry(NpgsqlDataReader r) => new()
    {
        File = new(r.GetString(0), r.GetString(1)),
        Version = r.GetInt64(2),
        State = new()
        {
            Code = r.GetString(3),
            Since = r.GetFieldValue<LocalDate>(4),
            RetainUntil = Database.Maybe<LocalDate>(r, 5),
        },
        ChangedAt = r.GetFieldValue<Instant>(6),
        ErasedAt = Database.Maybe<Instant>(r, 7),
    };

    private static RecordedAct Act(NpgsqlDataReader r) => new()
    {
        Version = r.GetInt64(0),
        Code = r.GetString(1),
        Schema = r.GetString(2),
        On = r.GetFieldValue<LocalDate>(3),
        Body = r.GetString(4),
        Personal = Database.Text(r, 5),
        PersonalDigest = Database.Text(r, 6),
        By = r.GetString(7),
        At = r.GetFieldValue<Instant>(8),
        Key = r.GetString(9),
    };

    private static async IAsyncEnumerable<T> InParts<T>(
        Func<T?, Task<List<T>>> next,
        int most,
        [System.Runtime.CompilerServices.EnumeratorCancellation] CancellationToken cancellation)
        where T : class
    {
        T? last = null;
        List<T> part;
        do
        {
            part = await next(last).ConfigureAwait(false);
            foreach (T item in part)
            {
                cancellation.ThrowIfCancellationRequested();
                yield return last = item;
            }
        }
        while (part.Count == most);
    }

    [GeneratedRegex("^[a-z][a-z0-9_]{0,62}$", RegexOptions.CultureInvariant)]
    private static partial Regex SchemaName();
}
