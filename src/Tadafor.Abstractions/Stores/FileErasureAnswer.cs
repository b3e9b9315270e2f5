using NodaTime;
using OneOf;

namespace Tadafor.Abstractions.Stores;

/// <summary>What comes of an order to erase what can be traced to persons in a file.</summary>
public sealed class FileErasureAnswer : OneOfBase<FileErased, StaleVersion>
{
    private FileErasureAnswer(OneOf<FileErased, StaleVersion> input)
        : base(input)
    {
    }

    /// <summary>It was done.</summary>
    public static implicit operator FileErasureAnswer(FileErased erased) => new(erased);

    /// <summary>The file is another than the one seen.</summary>
    public static implicit operator FileErasureAnswer(StaleVersion stale) => new(stale);
}

/// <summary>Nothing that can be traced to persons is left in the acts of the file; the acts, their number and the digests stay.</summary>
/// <param name="Parts">How many parts were removed now; 0 when there was none left.</param>
/// <param name="At">When the file was erased last.</param>
public sealed record FileErased(long Parts, Instant At);
