using Tadafor.Json;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>
/// Signature ledgers as JSON documents, format <see cref="Schema"/> (see <c>docs/schemas/signature-ledger.v1.json</c>): lines with origin,
/// token and facts;
/// invalidations; what was frozen at deposit; what is left after erasure. A document holds no key, no name and no identity number.
/// </summary>
public static class LedgerJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/signature-ledger/1";

    /// <summary>Reads a ledger as it streams by; every fault is listed at once.</summary>
    /// <param name="json">UTF-8, with a byte-order mark or without. It is read to its end and left open.</param>
    public static LedgerResult Read(Stream json)
    {
        ArgumentNullException.ThrowIfNull(json);
        using Utf8Feed feed = new(json);
        JsonCursor cursor = new(feed, LedgerFaultKinds.Fields);
        LedgerDocument? ledger = LedgerReader.Read(ref cursor);
        return cursor.Faults.IsEmpty ? ledger! : cursor.Notes.ToFaults();
    }

    /// <summary>Reads a ledger from text.</summary>
    public static LedgerResult Read(string json)
    {
        ArgumentNullException.ThrowIfNull(json);
        return SmallDocument.Of(json, Read);
    }

    /// <summary>Reads a ledger without waiting for the stream; memory grows with the lines, not with the text.</summary>
    /// <param name="json">UTF-8. It is read to its end and left open.</param>
    /// <param name="cancellation">Stops the reading.</param>
    public static Task<LedgerResult> ReadAsync(Stream json, CancellationToken cancellation = default) =>
        AsyncDocument.ReadAsync(json, Read, cancellation);

    /// <summary>Writes a ledger, one line of the ledger to a line of text.</summary>
    public static void Write(LedgerDocument ledger, Stream destination)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        ArgumentNullException.ThrowIfNull(destination);
        LedgerWriter.Write(ledger, destination);
    }

    /// <summary>Writes a ledger without waiting for the stream, its lines as they are made.</summary>
    public static Task WriteAsync(LedgerDocument ledger, Stream destination, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(ledger);
        return AsyncDocument.WriteAsync(destination, stream => LedgerWriter.Write(ledger, stream), cancellation);
    }

    /// <summary>The document as text.</summary>
    public static string ToText(LedgerDocument ledger) => SmallDocument.ToText(stream => Write(ledger, stream));
}
