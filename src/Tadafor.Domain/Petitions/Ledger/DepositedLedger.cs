using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>The signatures of a petition as deposited: nothing changes any more but that persons can be erased.</summary>
public sealed class DepositedLedger
{
    private readonly LedgerBook _book;

    internal DepositedLedger(LedgerBook book, Sequence<Invalidation> invalidations, LocalDate on, SignatureThreshold threshold)
    {
        _book = book;
        Invalidations = invalidations;
        DepositedOn = on;
        Threshold = threshold;
        Counts = LedgerCounts.Of(book, book.IsValid);
        SignatoryRoll roll = Roll();
        Tally = roll.Tally();
        ByTerritory = [.. roll.TerritoryNames.Zip(roll.TallyByTerritory(), (name, tally) => new TerritoryTally(name, tally))];
        Proof = LedgerProof.Of(book, invalidations, on, threshold);
    }

    /// <summary>The day of deposit.</summary>
    public LocalDate DepositedOn { get; }

    /// <summary>The threshold, with the population it follows from, as they were on that day.</summary>
    public SignatureThreshold Threshold { get; }

    /// <summary>Every invalidation.</summary>
    public Sequence<Invalidation> Invalidations { get; }

    /// <summary>How many lines and signatories there are.</summary>
    public LedgerCounts Counts { get; }

    /// <summary>Every group.</summary>
    public SignatoryTally Tally { get; }

    /// <summary>Every group in each territory.</summary>
    public Sequence<TerritoryTally> ByTerritory { get; }

    /// <summary>How the count stands against the frozen threshold.</summary>
    public ThresholdStanding Standing => Threshold.Standing(Tally);

    /// <summary>
    /// SHA-256 over every line, invalidation and the frozen threshold: 64 hexadecimal digits. Whoever still holds the lines can show that
    /// they are these.
    /// </summary>
    public string Proof { get; }

    /// <summary>A recorded line, for whoever stores the ledger; from 0 to the number of <see cref="LedgerCounts.Lines"/> − 1.</summary>
    public SignatureLine LineAt(int index) => _book.LineAt(index);

    /// <summary>The valid signatories, each once, for a dossier.</summary>
    public SignatoryRoll Roll(FactSource? source = null) => _book.Roll(_book.IsValid, source);

    /// <summary>The ledger without anybody in it: counts, territorial spread and proof stay.</summary>
    /// <param name="act">By whom, when and why.</param>
    public ErasureAnswer Erase(LedgerAct act)
    {
        List<LedgerProblem> problems = LedgerActs.ProblemsOf(act);
        return problems.Count > 0 ? new(problems.ToSequence()) : new(new ErasedLedger(this, act));
    }
}
