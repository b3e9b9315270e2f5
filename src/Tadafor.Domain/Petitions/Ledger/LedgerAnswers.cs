using OneOf;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>What came of an invalidation or of taking one back: the invalidation as it now is, or every problem.</summary>
public sealed class InvalidationAnswer : OneOfBase<Invalidation, Sequence<LedgerProblem>>
{
    internal InvalidationAnswer(OneOf<Invalidation, Sequence<LedgerProblem>> result)
        : base(result)
    {
    }
}

/// <summary>What came of erasing: the ledger without anybody in it, or every problem.</summary>
public sealed class ErasureAnswer : OneOfBase<ErasedLedger, Sequence<LedgerProblem>>
{
    internal ErasureAnswer(OneOf<ErasedLedger, Sequence<LedgerProblem>> result)
        : base(result)
    {
    }
}

/// <summary>The running counts as anyone may see them: the counts, or that they are sealed.</summary>
public sealed class PublishedCounts : OneOfBase<LedgerCounts, SealedCounts>
{
    internal PublishedCounts(OneOf<LedgerCounts, SealedCounts> result)
        : base(result)
    {
    }
}

/// <summary>Running counts are not published until the deposit, as the owner of the petition asked.</summary>
public sealed record SealedCounts
{
    private SealedCounts()
    {
    }

    /// <summary>The only value.</summary>
    public static SealedCounts Instance { get; } = new();

    /// <summary>That they are sealed, in words.</summary>
    public Phrase Text { get; } = new(
        "الأعداد غير منشورة إلى حين الإيداع",
        "les nombres sont sous scellés jusqu'au dépôt",
        "the counts are sealed until the deposit");

    /// <summary>The English words.</summary>
    public override string ToString() => Text.En;
}
