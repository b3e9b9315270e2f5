using System.Text;
using System.Text.Json;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>
/// Signature ledgers as JSON documents, format <see cref="Schema"/>: lines with origin, token and facts; invalidations; what was frozen at deposit. A
/// document holds no key, no name and no identity number.
/// </summary>
public static class LedgerJson
{
    /// <summary>The format and its version, as the field <c>schema</c> names it.</summary>
    public const string Schema = "tadafor/signature-ledger/1";

    /// <summary>Reads a ledger; every fault of its parts is listed at once.</summary>
    /// <param name="json">UTF-8. It is read to its end and left open.</param>
    public static LedgerResult Read(Stream json)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(json, new() { AllowDuplicateProperties = false });
            return new LedgerReader().Read(document.RootElement);
        }
        catch (InvalidOperationException)
        {
            // Text that is not Unicode is found only when it is read.
            return new(Sequence.Of(new LedgerDocumentFault(LedgerDocumentFaultKind.NotJson, "$")));
        }
        catch (JsonException error)
        {
            // The message may repeat what stands there; the place does not.
            return new(Sequence.Of(new LedgerDocumentFault(LedgerDocumentFaultKind.NotJson, $"line {error.LineNumber + 1}")));
        }
    }

    /// <summary>Reads a ledger from text.</summary>
    public static LedgerResult Read(string json)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(json), writable: false);
        return Read(stream);
    }

    /// <summary>Writes a ledger, one line of the ledger to a line of text.</summary>
    public static void Write(LedgerDocument ledger, Stream destination) => LedgerWriter.Write(ledger, destination);
}
