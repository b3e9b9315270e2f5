using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Rules.Procedure;

namespace Tadafor.Rules.Timelines;

/// <summary>The acts of one petition under the law it follows, checked and ready to be put on its road.</summary>
public sealed record PetitionTimeline
{
    internal PetitionTimeline(
        string reference,
        ProcedureScheme scheme,
        Sequence<PetitionAct> acts,
        Sequence<ConvenedSession> sessions,
        LocalDate? asOf,
        Interpretations interpretations)
    {
        Reference = reference;
        Scheme = scheme;
        Acts = acts;
        Sessions = sessions;
        AsOf = asOf;
        Interpretations = interpretations;
    }

    /// <summary>The reference under which the petition is filed.</summary>
    public string Reference { get; }

    /// <summary>The procedure it follows.</summary>
    public ProcedureScheme Scheme { get; }

    /// <summary>The acts, in the order in which they were done; they lead to a state.</summary>
    public Sequence<PetitionAct> Acts { get; }

    /// <summary>Ordinary sessions already convened, each month once.</summary>
    public Sequence<ConvenedSession> Sessions { get; }

    /// <summary>The day on which the question is asked; <see langword="null"/> when all dates are to be shown.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The readings under which it was read.</summary>
    public Interpretations Interpretations { get; }

    /// <summary>The road of the petition: where it stands, every date to come, and what did not keep the law.</summary>
    /// <param name="feasts">The feasts known to be proclaimed; <see langword="null"/> for none, and dates that wait for one are then
    /// spans.</param>
    /// <param name="asOf">The day of looking, in place of the timeline's own; <see langword="null"/> to keep that one.</param>
    public PetitionRoad Road(ProclaimedFeasts? feasts = null, LocalDate? asOf = null)
    {
        RoadSettings settings = new()
        {
            Interpretations = Interpretations,
            Feasts = feasts ?? ProclaimedFeasts.None,
            Convened = Sessions,
            AsOf = asOf ?? AsOf,
        };

        return Scheme is NationalScheme national
            ? NationalRoad.Of(national, Acts, settings).Match<PetitionRoad>(road => road, Replayed)
            : CouncilRoad.Of((PetitionScheme)Scheme, Acts, settings).Match<PetitionRoad>(road => road, Replayed);

        static PetitionRoad Replayed(ReplayFaults faults) =>
            throw new InvalidOperationException("The acts were replayed when they were read.");
    }
}
