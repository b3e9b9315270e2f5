using NodaTime;
using OneOf;
using Tadafor.Domain.Council;
using Tadafor.Domain.Faults;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;

namespace Tadafor.Rules.Timelines;

/// <summary>The acts of one petition under the law it follows, ready to be put on its road.</summary>
public sealed record PetitionTimeline
{
    /// <summary>The reference under which the petition is filed.</summary>
    public required string Reference { get; init; }

    /// <summary>The procedure it follows.</summary>
    public required ProcedureScheme Scheme { get; init; }

    /// <summary>The acts, in the order in which they were done; they lead to a state.</summary>
    public required Sequence<PetitionAct> Acts { get; init; }

    /// <summary>Ordinary sessions already convened, each month once.</summary>
    public required Sequence<ConvenedSession> Sessions { get; init; }

    /// <summary>The day on which the question is asked; <see langword="null"/> when all dates are to be shown.</summary>
    public required LocalDate? AsOf { get; init; }
}

/// <summary>What comes of reading a timeline under the law: the acts, or everything that is wrong.</summary>
public sealed class PetitionTimelineResult : OneOfBase<PetitionTimeline, DocumentFaults>
{
    private PetitionTimelineResult(OneOf<PetitionTimeline, DocumentFaults> input)
        : base(input)
    {
    }

    /// <summary>A timeline was read.</summary>
    public static implicit operator PetitionTimelineResult(PetitionTimeline timeline) => new(timeline);

    /// <summary>The document has faults.</summary>
    public static implicit operator PetitionTimelineResult(DocumentFaults faults) => new(faults);
}
