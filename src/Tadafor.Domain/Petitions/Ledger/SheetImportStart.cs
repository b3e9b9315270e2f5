using OneOf;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>What starting an import gave: the import, or what would make every row bad.</summary>
public sealed class SheetImportStart : OneOfBase<SheetImport, Sequence<SheetProblem>>
{
    internal SheetImportStart(OneOf<SheetImport, Sequence<SheetProblem>> result)
        : base(result)
    {
    }
}
