using OneOf;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Outcomes;

namespace Tadafor.Tally.Transcripts;

/// <summary>What replaying a transcript gave.</summary>
public sealed class Verification : OneOfBase<TranscriptConfirmed, TranscriptRejected, TranscriptNotReplayed>
{
    internal Verification(OneOf<TranscriptConfirmed, TranscriptRejected, TranscriptNotReplayed> result)
        : base(result)
    {
    }
}

/// <summary>Every statement of the transcript is what the recount found.</summary>
public sealed record TranscriptConfirmed
{
    internal TranscriptConfirmed(TallyOutcome outcome, bool coversIdentity) => (Outcome, CoversIdentity) = (outcome, coversIdentity);

    /// <summary>The outcome, as recounted.</summary>
    public TallyOutcome Outcome { get; }

    /// <summary>
    /// Whether title, place, dates and currency of the election were compared too; not so for a transcript of the first version, which says
    /// nothing of them.
    /// </summary>
    public bool CoversIdentity { get; }
}

/// <summary>The transcript is not true of this election, or is no transcript.</summary>
public sealed record TranscriptRejected
{
    internal TranscriptRejected(Sequence<TranscriptFault> faults) => Faults = faults;

    /// <summary>Every difference found, in the order of the document; at least one.</summary>
    public Sequence<TranscriptFault> Faults { get; }
}

/// <summary>
/// The method has no second implementation here, or the election is too large for it, so the choice of projects was not replayed. The
/// bookkeeping was:
/// election, costs, envelope, ties and reasons refer to it, chain and digest are intact.
/// </summary>
public sealed record TranscriptNotReplayed
{
    internal TranscriptNotReplayed(string method, Sequence<string> reasons)
    {
        Method = method;
        Reasons = reasons;
    }

    /// <summary>The method.</summary>
    public string Method { get; }

    /// <summary>What the second implementation would have needed, in English; empty when there is none.</summary>
    public Sequence<string> Reasons { get; }
}
