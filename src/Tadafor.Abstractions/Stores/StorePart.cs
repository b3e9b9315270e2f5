using OneOf;

namespace Tadafor.Abstractions.Stores;

/// <summary>A part of what a store holds; it belongs to the file before it.</summary>
public sealed class StorePart : OneOfBase<FileEntry, StoredOrder, RecordedAct, StoredLineFile, StoredBatch, StoredLine>
{
    private StorePart(OneOf<FileEntry, StoredOrder, RecordedAct, StoredLineFile, StoredBatch, StoredLine> input)
        : base(input)
    {
    }

    /// <summary>A file of acts.</summary>
    public static implicit operator StorePart(FileEntry file) => new(file);

    /// <summary>An order that was done.</summary>
    public static implicit operator StorePart(StoredOrder order) => new(order);

    /// <summary>An act.</summary>
    public static implicit operator StorePart(RecordedAct act) => new(act);

    /// <summary>A file of lines.</summary>
    public static implicit operator StorePart(StoredLineFile file) => new(file);

    /// <summary>A batch that was taken.</summary>
    public static implicit operator StorePart(StoredBatch batch) => new(batch);

    /// <summary>A line.</summary>
    public static implicit operator StorePart(StoredLine line) => new(line);
}

/// <summary>What a store remembers of an order, so that it is done once.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Digest">Its digest, as <see cref="AppendOrder.Digest"/>.</param>
/// <param name="Version">How many acts the file held after it.</param>
public sealed record StoredOrder(string Key, string Digest, long Version);

/// <summary>A file of lines.</summary>
/// <param name="File">Which.</param>
/// <param name="Counts">How many lines it holds, and whether it was closed and erased.</param>
public sealed record StoredLineFile(FileId File, LineCounts Counts);

/// <summary>What a store remembers of a batch, so that it is taken once.</summary>
/// <param name="Key">Its key.</param>
/// <param name="Digest">Its digest, as <see cref="LineBatch.Digest"/>.</param>
public sealed record StoredBatch(string Key, string Digest);
