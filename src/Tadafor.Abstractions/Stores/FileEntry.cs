using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Stores;

/// <summary>A file as a list shows it.</summary>
public sealed record FileEntry
{
    /// <summary>Which.</summary>
    public required FileId File { get; init; }

    /// <summary>How many acts it holds; 1 or more.</summary>
    public required long Version { get; init; }

    /// <summary>Where it stands.</summary>
    public required FileState State { get; init; }

    /// <summary>When its last act was written.</summary>
    public required Instant ChangedAt { get; init; }

    /// <summary>When what can be traced to persons was erased last; <see langword="null"/> if never.</summary>
    public Instant? ErasedAt { get; init; }
}

/// <summary>
/// Which files to list: a kind, perhaps one state, in the order of <see cref="FileState.Since"/> and then of the reference.
/// </summary>
public sealed record FileQuery
{
    /// <summary>The kind, as <see cref="FileId.Kind"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>The code of the state; <see langword="null"/> for every state.</summary>
    public string? State { get; init; }

    /// <summary>Files that stand so since this day or later; <see langword="null"/> for all.</summary>
    public LocalDate? From { get; init; }

    /// <summary>Files that stand so since this day or earlier; <see langword="null"/> for all.</summary>
    public LocalDate? To { get; init; }

    /// <summary>The last entry of the page before; <see langword="null"/> for the first page.</summary>
    public FilePosition? After { get; init; }

    /// <summary>How many at most; 1 to 1,000.</summary>
    public int Size
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1000);
            field = value;
        }
    } = 100;
}

/// <summary>A place in a list of files.</summary>
/// <param name="Since">The day of the entry's state.</param>
/// <param name="Reference">Its reference.</param>
public sealed record FilePosition(LocalDate Since, string Reference) : IComparable<FilePosition>
{
    /// <summary>The place of an entry.</summary>
    public static FilePosition Of(FileEntry entry) => new(entry.State.Since, entry.File.Reference);

    /// <summary>By day, then by reference in code points.</summary>
    public int CompareTo(FilePosition? other) => other is null
        ? 1
        : Since.CompareTo(other.Since) is not 0 and int byDay ? byDay : StoredText.Compare(Reference, other.Reference);

    /// <summary>Whether one is before the other.</summary>
    public static bool operator <(FilePosition left, FilePosition right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is after the other.</summary>
    public static bool operator >(FilePosition left, FilePosition right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is not after the other.</summary>
    public static bool operator <=(FilePosition left, FilePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is not before the other.</summary>
    public static bool operator >=(FilePosition left, FilePosition right) => left.CompareTo(right) >= 0;
}

/// <summary>A page of a list.</summary>
/// <param name="Entries">The entries, in order; at most as many as asked for.</param>
/// <param name="Next">Where the next page begins; <see langword="null"/> when this is the last.</param>
public sealed record FilePage(Sequence<FileEntry> Entries, FilePosition? Next);
