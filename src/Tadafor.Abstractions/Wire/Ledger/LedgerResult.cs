using OneOf;
using Tadafor.Domain.Faults;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>What reading a ledger gave: the document, or every fault.</summary>
public sealed class LedgerResult : OneOfBase<LedgerDocument, DocumentFaults>
{
    private LedgerResult(OneOf<LedgerDocument, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A ledger was read.</summary>
    public static implicit operator LedgerResult(LedgerDocument ledger) => new(ledger);

    /// <summary>The document has faults.</summary>
    public static implicit operator LedgerResult(DocumentFaults faults) => new(faults);
}
