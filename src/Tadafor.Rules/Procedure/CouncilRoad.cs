using NodaTime;
using OneOf;
using Tadafor.Domain.Council;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Counting;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Time;

namespace Tadafor.Rules.Procedure;

/// <summary>The road of a petition to a council.</summary>
internal sealed class CouncilRoad : PetitionRoad
{
    private CouncilRoad(PetitionScheme scheme, Sequence<PetitionAct> acts, PetitionState state, RoadSettings settings)
        : base(acts, settings)
    {
        Scheme = scheme;
        State = state;
        IEnumerable<ConvenedSession> entered = acts.OfType<AgendaEntry>()
            .Where(e => e is { Session: not null, OpensOn: not null }).Select(e => new ConvenedSession(e.Session!.Value, e.OpensOn!.Value));
        Council = CouncilLaw.Calendar(
            scheme.Sessions, settings.Interpretations, settings.Feasts, [.. entered.Concat(settings.Convened).DistinctBy(c => c.Session)]);
    }

    /// <inheritdoc/>
    public override PetitionScheme Scheme { get; }

    /// <inheritdoc/>
    public override PetitionState State { get; }

    /// <summary>The sessions of the council.</summary>
    public CouncilCalendar Council { get; }

    /// <summary>The road of a petition; or every act that cannot stand.</summary>
    /// <param name="scheme">The law it follows.</param>
    /// <param name="acts">What was done, in order.</param>
    /// <param name="settings">Readings, calendar and the day of looking.</param>
    public static OneOf<CouncilRoad, ReplayFaults> Of(PetitionScheme scheme, Sequence<PetitionAct> acts, RoadSettings settings) =>
        PetitionProcedure.Replay(acts).Match<OneOf<CouncilRoad, ReplayFaults>>(
            state => new CouncilRoad(scheme, acts, state, settings), faults => faults);

    private protected override Sequence<TimetableEntry> Coming() => ComingDates.Of(this);

    private protected override NextSession? Next() => Act<Acceptance>() is { } ruling ? NextSession.After(ruling.On, Council) : null;

    private protected override Sequence<Irregularity> Irregularities() => ProcedureReview.Of(this);

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
