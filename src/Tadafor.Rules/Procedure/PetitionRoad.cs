using NodaTime;
using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Time;

namespace Tadafor.Rules.Procedure;

/// <summary>One petition under the law it follows: its acts, the readings chosen, the calendar as known.</summary>
public sealed class PetitionRoad
{
    private PetitionRoad(PetitionScheme scheme, Sequence<PetitionAct> acts, PetitionState state, RoadSettings settings)
    {
        Scheme = scheme;
        Acts = acts;
        State = state;
        Interpretations = settings.Interpretations;
        AsOf = settings.AsOf;
        IEnumerable<ConvenedSession> entered = acts.OfType<AgendaEntry>()
            .Where(e => e is { Session: not null, OpensOn: not null }).Select(e => new ConvenedSession(e.Session!.Value, e.OpensOn!.Value));
        Council = CouncilLaw.Calendar(
            scheme.Sessions, settings.Interpretations, settings.Feasts, [.. entered.Concat(settings.Convened).DistinctBy(c => c.Session)]);
    }

    /// <summary>The law it follows.</summary>
    public PetitionScheme Scheme { get; }

    /// <summary>What was done, in order.</summary>
    public Sequence<PetitionAct> Acts { get; }

    /// <summary>Where it stands.</summary>
    public PetitionState State { get; }

    /// <summary>The readings chosen.</summary>
    public Interpretations Interpretations { get; }

    /// <summary>The day on which it is looked at; <see langword="null"/> when none is given.</summary>
    public LocalDate? AsOf { get; }

    /// <summary>The sessions of the council.</summary>
    public CouncilCalendar Council { get; }

    /// <summary>The road of a petition; or every act that cannot stand.</summary>
    /// <param name="scheme">The law it follows.</param>
    /// <param name="acts">What was done, in order.</param>
    /// <param name="settings">Readings, calendar and the day of looking.</param>
    public static RoadAnswer Of(PetitionScheme scheme, Sequence<PetitionAct> acts, RoadSettings settings) =>
        PetitionProcedure.Replay(acts).Match<RoadAnswer>(state => new PetitionRoad(scheme, acts, state, settings), faults => faults);

    /// <summary>The road of the petition of a file: its law and its deposit are those of the file.</summary>
    /// <param name="dossier">The file.</param>
    /// <param name="later">What was done after the deposit, in order; nothing, for a file that was just deposited.</param>
    /// <param name="settings">Readings, calendar and the day of looking; <see langword="null"/> for the defaults.</param>
    /// <returns>The road, or every act that cannot stand; <see langword="null"/> when the file gives no day of deposit.</returns>
    public static RoadAnswer? Of(CouncilPetition dossier, Sequence<PetitionAct>? later = null, RoadSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(dossier);
        string code = dossier.Kind switch
        {
            PetitionKind.Province => "province",
            PetitionKind.Region => "region",
            _ => "commune",
        };
        return dossier.DepositedOn is { } deposited
            ? Of(PetitionSchemes.Find(code)!, [new Deposit(deposited.Value), .. later ?? []], settings ?? new())
            : null;
    }

    /// <summary>Its timetable: the dates to come, and what did not keep the law.</summary>
    public Timetable Timetable() => new()
    {
        Scheme = Scheme,
        Acts = Acts,
        State = State,
        Interpretations = Interpretations,
        AsOf = AsOf,
        Coming = ComingDates.Of(this),
        Next = Act<Acceptance>() is { } ruling ? NextSession.After(ruling.On, Council) : null,
        Irregularities = ProcedureReview.Of(this),
    };

    /// <summary>The act of a kind, if it was done.</summary>
    internal TAct? Act<TAct>()
        where TAct : PetitionAct => Acts.OfType<TAct>().LastOrDefault();

    /// <summary>
    /// The time for notifying a refusal. Where the president received it on another day than the deposit, both are counted (Q16).
    /// </summary>
    internal Deadline RefusalTime()
    {
        Deposit deposit = State.Deposit;
        Sequence<StartDay> starts = deposit.ReceivedByPresident is { } received && received != deposit.On
            ? ReadingChoice
                .All(TimeQuestions.Received, Interpretations)
                .Select(c => new StartDay(c.Option.Id == "receipt" ? received : deposit.On, c))
                .ToSequence()
            : [new StartDay(deposit.On)];
        return Deadline.Count(Scheme.RefusalNotified, starts, Council.Readings.Counting, Council.Days);
    }

    /// <summary>A term counted from a day.</summary>
    internal Deadline Count(Term term, LocalDate start) =>
        Deadline.Count(term, [new StartDay(start)], Council.Readings.Counting, Council.Days);
}

/// <summary>What a road is looked at with.</summary>
public sealed record RoadSettings
{
    /// <summary>The readings chosen; <c>default</c> is none, so that open questions without a default are read every way.</summary>
    public Interpretations Interpretations { get; init; } = Interpretations.Defaults;

    /// <summary>The feasts known to be proclaimed.</summary>
    public ProclaimedFeasts Feasts { get; init; } = ProclaimedFeasts.None;

    /// <summary>Sessions whose opening day is known.</summary>
    public Sequence<ConvenedSession> Convened { get; init; } = [];

    /// <summary>The day of looking; <see langword="null"/> for none, and nothing is then called overdue.</summary>
    public LocalDate? AsOf { get; init; }
}
