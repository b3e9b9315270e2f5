using NodaTime;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Petitions.Ledger;

/// <summary>
/// What is left when persons are erased: how many, where, against which threshold, and the proof. No token, no line, no invalidation of one
/// person.
/// </summary>
/// <remarks>A territory with very few signatories may still point at someone: publish with care.</remarks>
public sealed record ErasedLedger
{
    internal ErasedLedger(DepositedLedger ledger, LedgerAct act)
    {
        Act = act;
        DepositedOn = ledger.DepositedOn;
        Threshold = ledger.Threshold;
        Counts = ledger.Counts;
        Tally = ledger.Tally;
        ByTerritory = ledger.ByTerritory;
        Proof = ledger.Proof;
    }

    internal ErasedLedger(
        LedgerAct act,
        LocalDate depositedOn,
        SignatureThreshold threshold,
        LedgerCounts counts,
        SignatoryTally tally,
        Sequence<TerritoryTally> byTerritory,
        string proof)
    {
        Act = act;
        DepositedOn = depositedOn;
        Threshold = threshold;
        Counts = counts;
        Tally = tally;
        ByTerritory = byTerritory;
        Proof = proof;
    }

    /// <summary>By whom, when and why persons were erased.</summary>
    public LedgerAct Act { get; }

    /// <summary>The day of deposit.</summary>
    public LocalDate DepositedOn { get; }

    /// <summary>The threshold as frozen on that day.</summary>
    public SignatureThreshold Threshold { get; }

    /// <summary>How many lines and signatories there were.</summary>
    public LedgerCounts Counts { get; }

    /// <summary>Every group.</summary>
    public SignatoryTally Tally { get; }

    /// <summary>Every group in each territory.</summary>
    public Sequence<TerritoryTally> ByTerritory { get; }

    /// <summary>The proof taken at deposit.</summary>
    public string Proof { get; }

    /// <summary>How the count stands against the frozen threshold: as before.</summary>
    public ThresholdStanding Standing => Threshold.Standing(Tally);

    /// <summary>Whether a ledger kept elsewhere holds exactly the lines that were erased here.</summary>
    public bool IsOf(DepositedLedger other) => other.Proof == Proof;

    /// <summary>The counts as a dossier states them.</summary>
    public CountedSignatories ToSignatories() =>
        SignatoryGroups.All.Aggregate(CountedSignatories.None, (counts, group) => counts.With(group, Tally[group]));
}
