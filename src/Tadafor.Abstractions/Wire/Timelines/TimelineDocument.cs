using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Primitives;

namespace Tadafor.Abstractions.Wire.Timelines;

/// <summary>
/// What was done with one petition, act by act, as it is stored and sent. Published as <c>docs/schemas/petition-timeline.v1.json</c>. Which
/// of two
/// readings of the law an act stands for is not in the document: the rules say it.
/// </summary>
public sealed record TimelineDocument
{
    /// <summary>The reference under which the petition is filed; no names.</summary>
    public required string Reference { get; init; }

    /// <summary>The code of the procedure it follows, such as <c>commune</c>.</summary>
    public required string Law { get; init; }

    /// <summary>The day on which the question is asked; <see langword="null"/> when all dates are to be shown.</summary>
    public LocalDate? AsOf { get; init; }

    /// <summary>The acts, in the order in which they were done.</summary>
    public required Sequence<ActDocument> Acts { get; init; }

    /// <summary>Ordinary sessions already convened.</summary>
    public Sequence<ConvenedSession> Sessions { get; init; } = [];
}
