namespace Tadafor.Abstractions.Stores;

/// <summary>
/// Which file of acts: its kind, such as <c>petition</c>, and the reference under which it is filed. Two are the same when both texts are,
/// character by character; nothing is folded or normalised.
/// </summary>
public sealed record FileId : IComparable<FileId>
{
    /// <summary>Names a file.</summary>
    /// <param name="kind">The kind: 1 to 40 letters from <c>a</c> to <c>z</c>, digits and hyphens.</param>
    /// <param name="reference">The reference; 1 to 200 characters, no name of a person.</param>
    /// <exception cref="ArgumentException">One of the two cannot be stored.</exception>
    public FileId(string kind, string reference)
    {
        ArgumentException.ThrowIfNullOrEmpty(kind);
        if (kind.Length > 40 || !kind.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c == '-'))
        {
            throw new ArgumentException("A kind is 1 to 40 letters from a to z, digits and hyphens.", nameof(kind));
        }

        Kind = kind;
        Reference = StoredText.Checked(reference, StoredText.Short, nameof(reference));
    }

    /// <summary>The kind, such as <c>petition</c>, <c>body</c>, <c>charter</c> or <c>budget</c>.</summary>
    public string Kind { get; }

    /// <summary>The reference.</summary>
    public string Reference { get; }

    /// <summary>By kind, then by reference, each by code point: the order of bytes in UTF-8, whatever the store.</summary>
    public int CompareTo(FileId? other) => other is null
        ? 1
        : StoredText.Compare(Kind, other.Kind) is not 0 and int byKind ? byKind : StoredText.Compare(Reference, other.Reference);

    /// <summary>Whether one is before the other.</summary>
    public static bool operator <(FileId left, FileId right) => left.CompareTo(right) < 0;

    /// <summary>Whether one is after the other.</summary>
    public static bool operator >(FileId left, FileId right) => left.CompareTo(right) > 0;

    /// <summary>Whether one is not after the other.</summary>
    public static bool operator <=(FileId left, FileId right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one is not before the other.</summary>
    public static bool operator >=(FileId left, FileId right) => left.CompareTo(right) >= 0;

    /// <summary>Both, as <c>petition/TR-2023-01</c>.</summary>
    public override string ToString() => $"{Kind}/{Reference}";
}
