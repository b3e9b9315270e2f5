using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Time;

/// <summary>
/// A period that the law sets: who must do what, within or before how long, counted from which event, and what the law says if it is not
/// done.
/// </summary>
internal sealed record Term
{
    /// <summary>The stable code, such as <c>commune.petition.refusal-notified</c>.</summary>
    public required string Code { get; init; }

    /// <summary>What must be done.</summary>
    public required Phrase Duty { get; init; }

    /// <summary>Who must do it.</summary>
    public required Phrase Bearer { get; init; }

    /// <summary>The event the period is counted from, or back from.</summary>
    public required Phrase Event { get; init; }

    /// <summary>How the period bears on the event.</summary>
    public required TermKind Kind { get; init; }

    /// <summary>How long.</summary>
    public required LegalPeriod Period { get; init; }

    /// <summary>The articles, most specific first; never empty.</summary>
    public required Sequence<Citation> Cites { get; init; }

    /// <summary>
    /// When the article that sets it took effect, where that is not the day of its law; <see langword="null"/> for the law's own day.
    /// </summary>
    public Commencement? InForce { get; init; }

    /// <summary>
    /// What the law says follows when the day passes; <see langword="null"/> when it writes no effect, which is then none.
    /// </summary>
    public Phrase? WhenMissed { get; init; }

    /// <summary>
    /// A question on which the effect or the meaning of the period rests beyond how it is counted; <see langword="null"/> when there is
    /// none.
    /// </summary>
    public OpenQuestion? Question { get; init; }

    /// <summary>The code.</summary>
    public override string ToString() => Code;
}
