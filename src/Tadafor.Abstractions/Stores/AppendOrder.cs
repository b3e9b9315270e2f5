using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Abstractions.Stores;

/// <summary>Acts to be appended to a file, all of them or none.</summary>
public sealed record AppendOrder
{
    /// <summary>Which file; it begins with its first act.</summary>
    public required FileId File { get; init; }

    /// <summary>How many acts the file holds as far as the writer knows; 0 to begin it.</summary>
    public required long ExpectedVersion
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfNegative(value);
            field = value;
        }
    }

    /// <summary>
    /// Names this order within its file, whatever happens to the connection: the same order under the same key is done once. 1 to 200
    /// characters.
    /// </summary>
    public required string Key
    {
        get;
        init => field = StoredText.Checked(value, StoredText.Short, nameof(Key));
    }

    /// <summary>The acts, in order; at least one.</summary>
    public required Sequence<FileAct> Acts
    {
        get;
        init => field = value.Count > 0 ? value : throw new ArgumentException("An order holds at least one act.", nameof(Acts));
    }

    /// <summary>Where the file stands then.</summary>
    public required FileState State { get; init; }

    /// <summary>Who writes: an office or an account of the integrator's, no name; 1 to 200 characters.</summary>
    public required string By
    {
        get;
        init => field = StoredText.Checked(value, StoredText.Short, nameof(By));
    }

    /// <summary>When; kept to the millisecond.</summary>
    public required Instant At
    {
        get;
        init => field = StoredMoment.Of(value);
    }

    /// <summary>
    /// SHA-256 of what is asked for (file, acts, state; not the expected version, writer or moment), in lower-case hexadecimal: a store
    /// keeps it beside the key and tells by it whether the same key asks for the same.
    /// </summary>
    public string Digest => TextDigest.Of(
    [
        File.Kind, File.Reference, State.Code, Day(State.Since), Day(State.RetainUntil),
        .. Acts.SelectMany(act => (string?[])[act.Code, act.Schema, Day(act.On), act.Body, act.Personal]),
    ]);

    private static string? Day(LocalDate? day) => day is { } known ? Numerals.Iso(known) : null;
}
