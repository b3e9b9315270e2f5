using OneOf;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Stores.Archives;

/// <summary>What comes of an import.</summary>
public sealed class StoreImportResult : OneOfBase<StoreImported, DocumentFaults, StoreNotEmpty>
{
    private StoreImportResult(OneOf<StoreImported, DocumentFaults, StoreNotEmpty> input)
        : base(input)
    {
    }

    /// <summary>Everything was taken.</summary>
    public static implicit operator StoreImportResult(StoreImported imported) => new(imported);

    /// <summary>Something is wrong with the lines; nothing was written.</summary>
    public static implicit operator StoreImportResult(DocumentFaults faults) => new(faults);

    /// <summary>The store holds something already; nothing was written.</summary>
    public static implicit operator StoreImportResult(StoreNotEmpty full) => new(full);
}

/// <summary>Everything was taken.</summary>
/// <param name="Lines">How many lines were read.</param>
public sealed record StoreImported(long Lines);

/// <summary>The store holds something already; nothing was written.</summary>
public sealed record StoreNotEmpty;
