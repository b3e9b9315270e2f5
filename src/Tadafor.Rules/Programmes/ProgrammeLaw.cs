using NodaTime;
using Tadafor.Domain.Bodies;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Parity;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Programmes;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Rules.Control;
using Tadafor.Rules.Time;

namespace Tadafor.Rules.Programmes;

/// <summary>
/// The door to action programmes of communes: how one was prepared, what is late or not on file, and its yearly evaluation.
/// </summary>
public static class ProgrammeLaw
{
    private static readonly ProgrammeActKind[] _asked =
    [
        ProgrammeActKind.InformationMeeting, ProgrammeActKind.DecisionTaken, ProgrammeActKind.DecisionPosted,
        ProgrammeActKind.DecisionNotified, ProgrammeActKind.DraftToCommittees, ProgrammeActKind.CommitteesReported,
        ProgrammeActKind.DraftToCouncil, ProgrammeActKind.Adopted,
    ];

    /// <summary>What is found of an action programme.</summary>
    /// <param name="file">The programme.</param>
    /// <param name="on">The day; <see langword="null"/> for that of its last act.</param>
    /// <param name="interpretations">Readings chosen by the caller; <see langword="null"/> for the defaults.</param>
    /// <param name="feasts">
    /// The feasts proclaimed so far; <see langword="null"/> for none, so that days which wait for one are provisional.
    /// </param>
    /// <exception cref="ArgumentException">Neither a day nor an act is there.</exception>
    public static ProgrammeAnswer Assess(
        ProgrammeFile file,
        LocalDate? on = null,
        Interpretations? interpretations = null,
        ProclaimedFeasts? feasts = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        LocalDate day = on ?? file.Acts.Select(a => (LocalDate?)a.On).Max()
            ?? throw new ArgumentException("State a day: the file has no act.", nameof(file));
        Interpretations readings = interpretations ?? Interpretations.Defaults;
        ProclaimedFeasts proclaimed = feasts ?? ProclaimedFeasts.None;
        (Sequence<ProgrammeAct> acts, Sequence<ActIrregularity> irregularities) = ProgrammeProcedure.On(file, day);
        DecisionRoad? road = Decision(file, acts) is { } decision ? DecisionRoads.Of(decision, readings, proclaimed) : null;
        ProgrammeSteps steps = new(file, acts, readings, MoroccanCalendar.With(proclaimed));
        ProgrammeFindings findings = new(file, acts, day, readings);
        return new()
        {
            File = file,
            On = day,
            Acts = acts,
            Steps = steps.Preparation(road).ToSequence(),
            Findings = findings.Preparation().ToSequence(),
            NotOnFile = NotOnFile(acts).ToSequence(),
            Road = road,
            Years =
            [
                .. acts.Where(a => a.Kind.IsOfEvaluation()).Select(a => a.Year).OfType<int>().Distinct().Order()
                    .Select(year => new ProgrammeYear(
                        year,
                        steps.Evaluation(year).ToSequence(),
                        findings.Evaluation(year).ToSequence())),
            ],
            WithoutReport = WithoutReport(road, acts, day).ToSequence(),
            Projects = findings.Projects().ToSequence(),
            Irregularities = irregularities,
        };
    }

    // What comes before the last act asked for that is there.
    private static IEnumerable<ProgrammeActKind> NotOnFile(Sequence<ProgrammeAct> acts)
    {
        int reached = Array.FindLastIndex(_asked, kind => acts.Any(a => a.Kind == kind));
        return _asked.Take(reached + 1).Where(kind => acts.All(a => a.Kind != kind));
    }

    private static IEnumerable<int> WithoutReport(DecisionRoad? road, Sequence<ProgrammeAct> acts, LocalDate day)
    {
        if (road is not { IsStopped: false } || road.Steps[^1].Entry.Latest is not { } effect)
        {
            return [];
        }

        int first = effect.DayOfYear == 1 ? effect.Year : effect.Year + 1;
        return Enumerable.Range(first, int.Max(0, day.Year - first))
            .Where(year => acts.All(a => a.Kind != ProgrammeActKind.ReportPrepared || a.Year != year));
    }

    private static CouncilDecision? Decision(ProgrammeFile file, Sequence<ProgrammeAct> acts)
    {
        LocalDate? Day(ProgrammeActKind kind) => acts.FirstOrDefault(a => a.Kind == kind)?.On;
        return Day(ProgrammeActKind.Adopted) is not { } taken
            ? null
            : new()
            {
                Reference = file.Reference,
                Level = CompositionLevel.Commune,
                Matter = VisaMatter.Programme,
                TakenOn = taken,
                SessionClosedOn = Day(ProgrammeActKind.SessionClosed),
                ReceivedOn = Day(ProgrammeActKind.Received),
                ObjectedOn = Day(ProgrammeActKind.Objected),
                MaintainedOn = Day(ProgrammeActKind.Maintained),
                VisaOn = Day(ProgrammeActKind.VisaGranted),
                VisaRefusedOn = Day(ProgrammeActKind.VisaRefused),
            };
    }
}
