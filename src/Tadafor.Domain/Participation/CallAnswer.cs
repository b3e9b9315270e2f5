using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Participation;

/// <summary>Whether an association may answer a call for co-creation.</summary>
public sealed record CallAnswer
{
    internal CallAnswer()
    {
    }

    /// <summary>The call.</summary>
    public required RecordedActivity Call { get; init; }

    /// <summary>The day on which its proposal was handed in.</summary>
    public required LocalDate On { get; init; }

    /// <summary>
    /// The window of the call, then what the law asks of an association that petitions, which the call asks here: of local force.
    /// </summary>
    public required Sequence<Finding> Findings { get; init; }

    /// <summary>All of it together: no when a condition is not met, unknown while a fact or a judgement is missing.</summary>
    public Truth Eligible => Findings.Any(f => f.Verdict == Verdict.Unsatisfied) ? Truth.No
        : Findings.Any(f => f.Verdict is Verdict.Undetermined or Verdict.AwaitingJudgement) ? Truth.Unknown
        : Truth.Yes;
}
