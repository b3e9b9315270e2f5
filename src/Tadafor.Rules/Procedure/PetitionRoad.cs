using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time.Calendars;

namespace Tadafor.Rules.Procedure;

/// <summary>One petition under the law it follows: its acts, the readings chosen, the calendar as known. <c>PetitionTimeline.Road</c> gives
/// it.</summary>
public abstract class PetitionRoad
{
    private protected PetitionRoad(Sequence<PetitionAct> acts, RoadSettings settings)
    {
        Acts = acts;
        Interpretations = settings.Interpretations;
        AsOf = settings.AsOf;
    }

    /// <summary>The law it follows, for its addressee.</summary>
    public abstract ProcedureScheme Scheme { get; }

    /// <summary>What was done, in order; never empty.</summary>
    public Sequence<PetitionAct> Acts { get; }

    /// <summary>Where it stands.</summary>
    public abstract ProcedureState State { get; }

    /// <summary>The readings chosen.</summary>
    public Interpretations Interpretations { get; }

    /// <summary>The day on which it is looked at; <see langword="null"/> when none is given, and nothing is then called overdue.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>
    /// The road of a petition that was just deposited: its law and its deposit are those of the file. With later acts, read a timeline.
    /// </summary>
    /// <param name="dossier">The file.</param>
    /// <param name="feasts">The feasts known to be proclaimed; <see langword="null"/> for none, and dates that wait for one are then
    /// spans.</param>
    /// <param name="asOf">The day of looking; <see langword="null"/> for none, and nothing is then called overdue.</param>
    /// <returns>The road; <see langword="null"/> when the file gives no day of deposit.</returns>
    public static PetitionRoad? Of(CouncilPetition dossier, ProclaimedFeasts? feasts = null, LocalDate? asOf = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        return dossier.DepositedOn is { } deposited
            ? CouncilRoad.Of(
                PetitionSchemes.Of(dossier.Kind)!,
                [new Deposit(deposited.Value)],
                new() { Feasts = feasts ?? ProclaimedFeasts.None, AsOf = asOf })
                .Match(road => road, _ => throw new InvalidOperationException("A deposit alone always stands."))
            : null;
    }

    /// <summary>Its timetable: the dates to come, and what did not keep the law.</summary>
    public Timetable Timetable()
    {
        // What a law asks is asked of nobody before it is in force: no time runs, and nothing is late.
        bool isBeforeTheLaw = Acts[0].On < Scheme.InForce.NotBefore;
        return new()
        {
            Scheme = Scheme,
            Acts = Acts,
            State = State,
            Interpretations = Interpretations,
            AsOf = AsOf,
            Coming = isBeforeTheLaw ? [] : Coming(),
            Next = Next(),
            Irregularities = isBeforeTheLaw ? [] : Irregularities(),
        };
    }

    /// <summary>Every date to come.</summary>
    private protected abstract Sequence<TimetableEntry> Coming();

    /// <summary>The session that follows the ruling; <see langword="null"/> when there is no ruling, or no session.</summary>
    private protected virtual NextSession? Next() => null;

    /// <summary>What did not keep the law.</summary>
    private protected abstract Sequence<Irregularity> Irregularities();

    /// <summary>The act of a kind, if it was done.</summary>
    internal TAct? Act<TAct>()
        where TAct : PetitionAct => Acts.OfType<TAct>().LastOrDefault();
}
