using System.Security.Cryptography;
using System.Text;
using NodaTime;

namespace Tadafor.Abstractions.Stores;

/// <summary>
/// One act of a file, as it is stored: what was done, on which day, and its documents. What can be traced to persons stands apart, so that
/// erasing it leaves the act, its count and the proof of what it held.
/// </summary>
public sealed record FileAct
{
    /// <summary>What was done, such as <c>deposited</c>; 1 to 200 characters.</summary>
    public required string Code
    {
        get;
        init => field = StoredText.Checked(value, StoredText.Short, nameof(Code));
    }

    /// <summary>
    /// The format of <see cref="Body"/> and its version, such as <c>tadafor/petition-timeline/1</c>; 1 to 200 characters.
    /// </summary>
    public required string Schema
    {
        get;
        init => field = StoredText.Checked(value, StoredText.Short, nameof(Schema));
    }

    /// <summary>The day on which it was done, by the file itself: not the moment of writing.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Its document, as text; kept character by character.</summary>
    public required string Body
    {
        get;
        init => field = StoredText.Checked(value, StoredText.Long, nameof(Body));
    }

    /// <summary>
    /// The part that can be traced to persons, such as a dossier with tokens of signatories: keyed tokens, never identity numbers;
    /// <see langword="null"/> where there is none.
    /// </summary>
    public string? Personal
    {
        get;
        init => field = value is null ? null : StoredText.Checked(value, StoredText.Long, nameof(Personal));
    }

    /// <summary>SHA-256 of <see cref="Personal"/> in lower-case hexadecimal: it stays when the part is erased.</summary>
    public string? PersonalDigest => Personal is null ? null : Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Personal)));
}
