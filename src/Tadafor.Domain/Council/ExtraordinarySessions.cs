using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;

namespace Tadafor.Domain.Council;

/// <summary>Extraordinary sessions, on each of their grounds.</summary>
internal sealed record ExtraordinarySessions
{
    /// <summary>The articles.</summary>
    public required Sequence<Citation> Cites { get; init; }

    /// <summary>
    /// A third of the members asked and the president refuses: his reasons are notified; counted from his receiving the request.
    /// </summary>
    public required Term RefusalNotified { get; init; }

    /// <summary>The absolute majority asked: the session is held; counted from the request.</summary>
    public required Term HeldForMajority { get; init; }

    /// <summary>The governor asked: the session is held by law; counted from the request.</summary>
    public required Term HeldForGovernor { get; init; }

    /// <summary>The governor asked: the summons go to members; counted back from the opening.</summary>
    public required Term SummonsForGovernor { get; init; }

    /// <summary>How long it lasts at most.</summary>
    public required Term Length { get; init; }

    /// <summary>Every term, in the order of the articles.</summary>
    public IEnumerable<Term> Terms => [RefusalNotified, HeldForMajority, Length, HeldForGovernor, SummonsForGovernor];
}
