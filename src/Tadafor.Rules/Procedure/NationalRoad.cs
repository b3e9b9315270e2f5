using NodaTime;
using OneOf;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Petitions.Procedure.States;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;
using Tadafor.Rules.Time;

namespace Tadafor.Rules.Procedure;

/// <summary>One national petition under organic law 44-14: its acts, the readings chosen, the calendar as known.</summary>
internal sealed class NationalRoad : PetitionRoad
{
    private readonly CountingReadings _counting;
    private readonly LegalCalendar _days;

    private NationalRoad(NationalScheme scheme, Sequence<PetitionAct> acts, NationalState state, RoadSettings settings)
        : base(acts, settings)
    {
        Scheme = scheme;
        State = state;
        _counting = CountingLaw.For(settings.Interpretations);
        _days = MoroccanCalendar.With(settings.Feasts);
    }

    /// <inheritdoc/>
    public override NationalScheme Scheme { get; }

    /// <inheritdoc/>
    public override NationalState State { get; }

    /// <summary>The road of a petition; or every act that cannot stand.</summary>
    /// <param name="scheme">The law it follows, for its addressee.</param>
    /// <param name="acts">What was done, in order.</param>
    /// <param name="settings">Readings, calendar and the day of looking; sessions have no bearing.</param>
    public static OneOf<NationalRoad, ReplayFaults> Of(NationalScheme scheme, Sequence<PetitionAct> acts, RoadSettings settings) =>
        NationalProcedure
            .Replay(acts)
            .Match<OneOf<NationalRoad, ReplayFaults>>(state => new NationalRoad(scheme, acts, state, settings), faults => faults);

    private protected override Sequence<TimetableEntry> Coming() => NationalDates.Of(this);

    private protected override Sequence<Irregularity> Irregularities() => NationalReview.Of(this);

    /// <summary>
    /// A term counted from an act, or from the day new organs took office when that came after it and before what was due was done (art. 15
    /// bis).
    /// </summary>
    internal Deadline Count(Term term, PetitionAct from, PetitionAct? done)
    {
        LocalDate start = Acts
            .OfType<OrgansInvested>()
            .Select(o => o.On)
            .Where(day => day > from.On && (done is null || day < done.On) && day >= Scheme.NewOrgansInForce.CertainBy)
            .DefaultIfEmpty(from.On)
            .Max();
        return Deadline.Count(term, [new StartDay(start)], _counting, _days);
    }

    /// <summary>Every period that began: its term, the act it runs from, and the act that ends it when that was done. A period is not
    /// counted from a day on
    /// which the article that sets it was certainly not in force.</summary>
    internal IEnumerable<(string Late, Term Term, PetitionAct From, PetitionAct? Done)> Periods() =>
        Begun().Where(p => p.From.On >= (p.Term.InForce ?? Scheme.InForce).NotBefore);

    private IEnumerable<(string Late, Term Term, PetitionAct From, PetitionAct? Done)> Begun()
    {
        if (Act<LocalFiling>() is { } filing)
        {
            yield return (IrregularityCodes.PassedOnLate, Scheme.PassedOn, filing, Act<NationalReceipt>());
        }

        if (Act<NationalReceipt>() is { } receipt)
        {
            yield return (IrregularityCodes.SentToCommitteeLate, Scheme.SentToCommittee, receipt, Act<CommitteeSeized>());
        }

        if (Scheme.RegistrationAttested is { } attested && Act<RegistrationAsked>() is { } asked)
        {
            yield return (IrregularityCodes.AttestationLate, attested, asked, Act<RegistrationAttested>());
        }

        if (Act<CommitteeSeized>() is { } seized)
        {
            yield return (IrregularityCodes.OpinionLate, Scheme.OpinionGiven, seized, Act<CommitteeOpinion>());
        }

        if (Act<CommitteeOpinion>() is { Admissible: false } opinion)
        {
            yield return (IrregularityCodes.InadmissibilityToldLate, Scheme.InadmissibilityTold, opinion, Act<InadmissibilityTold>());
        }
    }
}
