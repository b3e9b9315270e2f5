using Tadafor.Abstractions.Stores;

namespace Tadafor.Conformance.Broken;

/// <summary>What it gives of itself lacks the keys of orders: moved, it would do them again.</summary>
internal sealed class KeylessExportStore : StoreShell
{
    public override IAsyncEnumerable<StorePart> ExportAsync(CancellationToken cancellation) =>
        Inner.ExportAsync(cancellation).Where(part => !part.IsT1);
}

/// <summary>Writes as it reads: what was read before the reading failed stays.</summary>
internal sealed class HalfImportStore : StoreShell
{
    public override async ValueTask<bool> ImportAsync(IAsyncEnumerable<StorePart> parts, CancellationToken cancellation)
    {
        List<StorePart> read = [];
        try
        {
            await foreach (StorePart part in parts.WithCancellation(cancellation).ConfigureAwait(false))
            {
                read.Add(part);
            }
        }
        catch
        {
            await Inner.ImportAsync(read.ToAsyncEnumerable(), cancellation).ConfigureAwait(false);
            throw;
        }

        return await Inner.ImportAsync(read.ToAsyncEnumerable(), cancellation).ConfigureAwait(false);
    }
}
