using NodaTime;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Words;

namespace Tadafor.Domain.Bodies;

/// <summary>The road of a body: what a list of acts leads to, and which of them cannot stand.</summary>
internal static class BodyProcedure
{
    private static readonly Phrase _notPossible = new(
        "{0}: غير ممكن، والهيئة: {1}",
        "{0} : impossible quand l'instance en est à : {1}",
        "{0}: not possible while the body is: {1}");

    private static readonly Phrase _correct = new(
        "أضف العمل الناقص قبله، أو صحح العمل أو تاريخه.",
        "Ajoutez l'acte qui manque avant lui, ou corrigez l'acte ou sa date.",
        "Add the act that is missing before it, or correct the act or its day.");

    private static readonly Phrase _held = new(
        "المقعد «{0}» مشغول",
        "le siège « {0} » est occupé",
        "seat “{0}” is held");

    private static readonly Phrase _twice = new(
        "المقعد «{0}» مذكور مرتين",
        "le siège « {0} » est cité deux fois",
        "seat “{0}” is named twice");

    private static readonly Phrase _notHeld = new(
        "لا أحد يشغل المقعد «{0}»",
        "nul n'occupe le siège « {0} »",
        "nobody holds seat “{0}”");

    private static readonly Phrase _vacateFirst = new(
        "اذكر شغور المقعد قبل ذلك، أو صحح معرفه.",
        "Indiquez d'abord la vacance du siège, ou corrigez son identifiant.",
        "State first that the seat fell vacant, or correct its identifier.");

    private static readonly Phrase _correctSeat = new(
        "صحح معرف المقعد أو التاريخ.",
        "Corrigez l'identifiant du siège ou la date.",
        "Correct the seat's identifier or the day.");

    /// <summary>What acts come to at the end of a day; irregularities are those of all acts.</summary>
    /// <param name="acts">The acts, as listed.</param>
    /// <param name="endsWithCouncil">
    /// Whether the body ends with the council's term; <see langword="null"/> when nothing says, and the acts alone then end nothing.
    /// </param>
    /// <param name="day">The day.</param>
    public static BodyHistory On(IReadOnlyList<BodyAct> acts, bool? endsWithCouncil, LocalDate day)
    {
        ActIrregularity[] disordered = [.. ActOrder.Faults("body", [.. acts.Select(a => (a.On, a.Kind.Text()))])];
        HashSet<int> leftOut = [.. disordered.Select(f => f.Index)];
        List<ActIrregularity> faults = [.. disordered];
        BodyHistory whole = new() { Stage = BodyStage.NotBegun }, then = whole;
        for (int i = 0; i < acts.Count; i++)
        {
            if (leftOut.Contains(i))
            {
                continue;
            }

            if (Wrong(whole, acts[i], i) is { } wrong)
            {
                faults.Add(wrong);
                continue;
            }

            whole = After(whole, acts[i], endsWithCouncil);
            then = acts[i].On <= day ? whole : then;
        }

        return then with { Irregularities = faults.OrderBy(f => f.Index).ToSequence() };
    }

    private static ActIrregularity? Wrong(BodyHistory before, BodyAct act, int index)
    {
        if (!IsPossible(before.Stage, act.Kind))
        {
            return new(index, "body.act-not-possible", _notPossible.With(act.Kind.Text(), before.Stage.Text()), _correct);
        }

        bool Held(string seat) => before.Mandates.Any(m => m.Seat.Id == seat && m.EndedOn is null);
        return act.Kind switch
        {
            BodyActKind.Seated when act.Seats.FirstOrDefault(s => Held(s.Id)) is { } seat =>
                new(index, "body.seat-held", _held.With(Bidi.Quoted(seat.Id)), _vacateFirst),
            BodyActKind.Seated or BodyActKind.CompositionApproved
                when act.Seats.GroupBy(s => s.Id).FirstOrDefault(same => same.Count() > 1) is { } twice =>
                new(index, "body.seat-twice", _twice.With(Bidi.Quoted(twice.Key)), _correctSeat),
            BodyActKind.Vacated when act.Seat is { } seat && !Held(seat) =>
                new(index, "body.seat-not-held", _notHeld.With(Bidi.Quoted(seat)), _correctSeat),
            _ => null,
        };
    }

    private static bool IsPossible(BodyStage stage, BodyActKind kind) => stage != BodyStage.Dissolved && kind switch
    {
        BodyActKind.Seated or BodyActKind.Vacated or BodyActKind.TermEnded or BodyActKind.Met => stage == BodyStage.InOffice,
        BodyActKind.CommitteeAppointed => stage is BodyStage.NotBegun or BodyStage.Founding,
        BodyActKind.Dissolved => stage != BodyStage.NotBegun,
        _ => true,
    };

    private static BodyHistory After(BodyHistory before, BodyAct act, bool? endsWithCouncil)
    {
        switch (act.Kind)
        {
            case BodyActKind.CompositionApproved:
                return before with
                {
                    Stage = BodyStage.InOffice,
                    ApprovedOn = act.On,
                    SeatsListed = act.Seats.Count > 0,
                    CouncilEndedOn = null,
                    Mandates = [.. Ended(before.Mandates, act.On), .. act.Seats.Select(s => new Mandate(s, act.On, null))],
                };
            case BodyActKind.Seated:
                return before with { Mandates = [.. before.Mandates, .. act.Seats.Select(s => new Mandate(s, act.On, null))] };
            case BodyActKind.Vacated:
                return before with { Mandates = Ended(before.Mandates, act.On, act.Seat) };
            case BodyActKind.Met:
                return before with { Meetings = [.. before.Meetings, act.On] };
            case BodyActKind.CouncilTermEnded when before.Stage == BodyStage.InOffice:
                BodyHistory noted = before with { CouncilEndedOn = before.CouncilEndedOn ?? act.On };
                return endsWithCouncil == true ? Over(noted, BodyStage.Ended, act.On) : noted;
            case BodyActKind.CouncilTermEnded:
                return before;
            case BodyActKind.TermEnded:
                return Over(before, BodyStage.Ended, act.On);
            case BodyActKind.Dissolved:
                return Over(before, BodyStage.Dissolved, act.On);
            default:
                return before with
                {
                    Basis = act.Kind == BodyActKind.BasisAdopted ? act.Basis ?? before.Basis : before.Basis,
                    Stage = before.Stage == BodyStage.NotBegun ? BodyStage.Founding : before.Stage,
                };
        }
    }

    private static BodyHistory Over(BodyHistory before, BodyStage stage, LocalDate on) =>
        before with { Stage = stage, Mandates = Ended(before.Mandates, on) };

    private static Sequence<Mandate> Ended(Sequence<Mandate> mandates, LocalDate on, string? seat = null) =>
        mandates.Select(m => m.EndedOn is null && (seat is null || m.Seat.Id == seat) ? m with { EndedOn = on } : m).ToSequence();
}
