using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;

namespace Tadafor.Domain.Council;

/// <summary>What a law sets about the sessions of a kind of council. Every term cites its article.</summary>
internal sealed record SessionScheme
{
    /// <summary>The months of ordinary sessions, in order; never empty.</summary>
    public required Sequence<int> Months { get; init; }

    /// <summary>When a session opens in its month.</summary>
    public required OpeningRule Opening { get; init; }

    /// <summary>The articles on months and opening.</summary>
    public required Sequence<Citation> Cites { get; init; }

    /// <summary>The agenda goes to the governor; counted back from the opening.</summary>
    public required Term AgendaSent { get; init; }

    /// <summary>The governor's additional points; counted from his receiving the agenda.</summary>
    public required Term GovernorPoints { get; init; }

    /// <summary>The notice to members; counted back from the opening.</summary>
    public required Term NoticeSent { get; init; }

    /// <summary>How long an ordinary session lasts.</summary>
    public required Term Length { get; init; }

    /// <summary>By how much it can be prolonged, once; counted from the day after its last day.</summary>
    public required Term Extension { get; init; }

    /// <summary>Who must be there, and the further calls.</summary>
    public required QuorumScheme Quorum { get; init; }

    /// <summary>What the law sets for extraordinary sessions.</summary>
    public required ExtraordinarySessions Extraordinary { get; init; }

    /// <summary>Every term, in the order of the articles.</summary>
    public IEnumerable<Term> Terms => [Length, Extension, NoticeSent, .. Extraordinary.Terms, AgendaSent, GovernorPoints, .. Quorum.Terms];
}
