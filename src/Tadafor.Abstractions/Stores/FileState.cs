using NodaTime;

namespace Tadafor.Abstractions.Stores;

/// <summary>Where a file stands after its last act, for lists: stored in the same transaction as the act that led there.</summary>
public sealed record FileState
{
    /// <summary>The code of the state, such as <c>under-examination</c>; 1 to 200 characters.</summary>
    public required string Code
    {
        get;
        init => field = StoredText.Checked(value, StoredText.Short, nameof(Code));
    }

    /// <summary>Since which day.</summary>
    public required LocalDate Since { get; init; }

    /// <summary>
    /// The day after which what can be traced to persons is to be erased; <see langword="null"/> while the file is not closed or nobody has
    /// said.
    /// </summary>
    public LocalDate? RetainUntil { get; init; }
}
