using OneOf;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Wire.Ledger;

/// <summary>What reading a ledger gave: the document, or every fault.</summary>
public sealed class LedgerResult : OneOfBase<LedgerDocument, Sequence<LedgerDocumentFault>>
{
    internal LedgerResult(OneOf<LedgerDocument, Sequence<LedgerDocumentFault>> result)
        : base(result)
    {
    }
}
