using NodaTime;

namespace Tadafor.Abstractions.Stores;

/// <summary>An act as a store gives it back.</summary>
public sealed record RecordedAct
{
    /// <summary>Which act of its file: 1 for the first, without gaps.</summary>
    public required long Version { get; init; }

    /// <summary>What was done, as <see cref="FileAct.Code"/>.</summary>
    public required string Code { get; init; }

    /// <summary>The format of the body and its version, as <see cref="FileAct.Schema"/>.</summary>
    public required string Schema { get; init; }

    /// <summary>The day on which it was done.</summary>
    public required LocalDate On { get; init; }

    /// <summary>Its document.</summary>
    public required string Body { get; init; }

    /// <summary>The part that can be traced to persons; <see langword="null"/> where there is none or it was erased.</summary>
    public required string? Personal { get; init; }

    /// <summary>The digest of that part, kept after erasure; <see langword="null"/> where there never was one.</summary>
    public required string? PersonalDigest { get; init; }

    /// <summary>
    /// The key of the order that wrote it, as <see cref="AppendOrder.Key"/>: by it a desk whose answer was lost finds what it wrote, and
    /// looks at the file as it was before.
    /// </summary>
    public required string Key { get; init; }

    /// <summary>Who wrote it, as <see cref="AppendOrder.By"/>.</summary>
    public required string By { get; init; }

    /// <summary>When it was written; whole milliseconds.</summary>
    public required Instant At { get; init; }

    /// <summary>Whether the part that can be traced to persons was there and is no more.</summary>
    public bool IsErased => Personal is null && PersonalDigest is not null;
}
