using NodaTime;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;

namespace Tadafor.Domain.Control;

/// <summary>A decision that a council took, and what became of it so far. Whatever is left out is not known, or not done.</summary>
public sealed record CouncilDecision
{
    /// <summary>What people call it.</summary>
    public required string Reference { get; init; }

    /// <summary>Whose council.</summary>
    public required CompositionLevel Level { get; init; }

    /// <summary>The day on which it was taken.</summary>
    public required LocalDate TakenOn { get; init; }

    /// <summary>What it is about, as far as a visa turns on it.</summary>
    public VisaMatter Matter { get; init; }

    /// <summary>The day on which the session closed.</summary>
    public LocalDate? SessionClosedOn { get; init; }

    /// <summary>The day on which the State's representative received it, as his receipt says.</summary>
    public LocalDate? ReceivedOn { get; init; }

    /// <summary>The day on which an objection was notified to the president.</summary>
    public LocalDate? ObjectedOn { get; init; }

    /// <summary>The day on which the council maintained it in a new deliberation.</summary>
    public LocalDate? MaintainedOn { get; init; }

    /// <summary>The day on which the visa was granted.</summary>
    public LocalDate? VisaOn { get; init; }

    /// <summary>The day on which the visa was refused.</summary>
    public LocalDate? VisaRefusedOn { get; init; }

    /// <summary>Every pair of days that cannot be in that order, and a visa both granted and refused.</summary>
    public Sequence<DecisionContradiction> Contradictions =>
    [
        .. Conflicts().Where(c => c.Contradicts).Select(c => c.Which),
    ];

    private IEnumerable<(DecisionContradiction Which, bool Contradicts)> Conflicts()
    {
        yield return (DecisionContradiction.ClosedBeforeTaken, SessionClosedOn < TakenOn);
        yield return (DecisionContradiction.ReceivedBeforeTaken, ReceivedOn < TakenOn);
        yield return (DecisionContradiction.ObjectedBeforeReceived, ObjectedOn < (ReceivedOn ?? TakenOn));
        yield return (DecisionContradiction.MaintainedBeforeObjection, MaintainedOn < (ObjectedOn ?? TakenOn));
        yield return (DecisionContradiction.VisaBeforeReceived, VisaOn < (ReceivedOn ?? TakenOn));
        yield return (DecisionContradiction.RefusedBeforeReceived, VisaRefusedOn < (ReceivedOn ?? TakenOn));
        yield return (DecisionContradiction.VisaBothWays, VisaOn is not null && VisaRefusedOn is not null);
    }
}

/// <summary>Days of a decision that contradict each other.</summary>
public enum DecisionContradiction
{
    /// <summary>The session closed before the decision was taken.</summary>
    ClosedBeforeTaken = 0,

    /// <summary>It was received before it was taken.</summary>
    ReceivedBeforeTaken,

    /// <summary>An objection before it was received.</summary>
    ObjectedBeforeReceived,

    /// <summary>Maintained before the objection.</summary>
    MaintainedBeforeObjection,

    /// <summary>A visa before it was received.</summary>
    VisaBeforeReceived,

    /// <summary>A refusal of the visa before it was received.</summary>
    RefusedBeforeReceived,

    /// <summary>The visa was both granted and refused.</summary>
    VisaBothWays,
}
