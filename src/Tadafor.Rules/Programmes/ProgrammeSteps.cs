using NodaTime;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Programmes;
using Tadafor.Domain.Time;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Time.Counting;
using Tadafor.Domain.Words;
using Tadafor.Rules.Control;
using Tadafor.Rules.Laws.Decree2_16_301;
using Tadafor.Rules.Procedure;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Time;

namespace Tadafor.Rules.Programmes;

/// <summary>What decree 2.16.301 sets a time for, counted from the acts on file.</summary>
internal sealed class ProgrammeSteps(ProgrammeFile file, Sequence<ProgrammeAct> acts, Interpretations readings, LegalCalendar calendar)
{
    private readonly CountingReadings _counting = CountingLaw.For(readings);

    /// <summary>The steps of the preparation, in the order of the decree, and the update.</summary>
    /// <param name="road">What becomes of the adoption; <see langword="null"/> before it.</param>
    public IEnumerable<RoadStep> Preparation(DecisionRoad? road)
    {
        LocalDate? decided = Day(ProgrammeActKind.DecisionTaken), met = Day(ProgrammeActKind.InformationMeeting);
        if (file.Updates is null)
        {
            yield return OfMandate(Articles4And5.Decision, decided);
        }
        else
        {
            yield return Update(file.Updates);
        }

        yield return Step(Articles4And5.Posted, met, Day(ProgrammeActKind.DecisionPosted));
        yield return Step(Articles4And5.Notified, met, Day(ProgrammeActKind.DecisionNotified));
        foreach (string administration in acts.Select(a => a.Administration).OfType<string>().Distinct())
        {
            LocalDate? Of(ProgrammeActKind kind) =>
                acts.FirstOrDefault(a => a.Kind == kind && a.Administration == administration)?.On;
            RoadStep data = Step(
                Articles8To13.Data,
                Of(ProgrammeActKind.RequestReceived),
                Of(ProgrammeActKind.DataSupplied));
            yield return data with { Entry = data.Entry with { Bearer = Bidi.Quoted(administration) } };
        }

        yield return Step(
            Articles8To13.ToCommittees,
            acts.FirstOrDefault(a => a.Kind == ProgrammeActKind.DraftToCouncil)?.SessionOn,
            Day(ProgrammeActKind.DraftToCommittees));
        if (file.Updates is null)
        {
            yield return OfMandate(Articles8To13.ToCouncil, Day(ProgrammeActKind.DraftToCouncil));
            if (road is { IsStopped: false } && road.Steps[^1].Entry is { Earliest: { } first, Latest: { } last })
            {
                yield return Of([.. new[] { first, last }.Distinct().Select(day => Count(Articles14To17.Update, [new(day)]))], null);
            }
        }
    }

    /// <summary>The steps of the evaluation of a year. Where Q61 is open, only what both readings find is found.</summary>
    public IEnumerable<RoadStep> Evaluation(int year)
    {
        ProgrammeAct? Of(ProgrammeActKind kind) => acts.FirstOrDefault(a => a.Kind == kind && a.Year == year);
        LocalDate? put = Of(ProgrammeActKind.ReportToCommittees)?.On;
        RoadStep opinion = Step(Articles14To17.Opinion, put, Of(ProgrammeActKind.ReportOpinion)?.On);
        RoadStep before = Step(Articles14To17.ToCommittees, Of(ProgrammeActKind.ReportStudied)?.SessionOn, put);
        return readings.For(TimeQuestions.EvaluationPeriod)?.Id switch
        {
            "thirty-days" => [opinion],
            "before-session" => [before],
            _ when opinion.InTime != before.InTime => [opinion with { InTime = Truth.Unknown }, before with { InTime = Truth.Unknown }],
            _ => [opinion, before],
        };
    }

    private LocalDate? Day(ProgrammeActKind kind) => acts.FirstOrDefault(a => a.Kind == kind)?.On;

    // From the election or from the choice of the bureau (Q60): a reading whose day is not on file leaves the time open.
    private RoadStep OfMandate(Term term, LocalDate? done)
    {
        (ReadingChoice Choice, LocalDate? From)[] starts =
        [
            .. ReadingChoice.All(TimeQuestions.MandateStart, readings)
                .Select(choice => (choice, choice.Option.Id == "bureau" ? file.InstalledOn : file.ElectedOn)),
        ];
        return starts.Any(s => s.Choice.IsTaken && s.From is null)
            ? Awaiting(term, done)
            : Of([Count(term, [.. starts.Where(s => s.From is not null).Select(s => new StartDay(s.From!.Value, s.Choice))])], done);
    }

    private RoadStep Update(UpdatedProgramme updated)
    {
        LocalDate? decided = Day(ProgrammeActKind.DecisionTaken), adopted = Day(ProgrammeActKind.Adopted);
        if (updated.InForceOn is not { } start)
        {
            return Awaiting(Articles14To17.Update, decided ?? adopted);
        }

        Deadline deadline = Count(Articles14To17.Update, [new(start)]);
        Truth[] found =
        [
            .. ReadingChoice.All(TimeQuestions.UpdateFrom, readings)
                .Where(choice => choice.IsTaken)
                .Select(choice => choice.Option.Id == "decision" ? decided : adopted)
                .Select(day => day is { } known ? deadline.IsKeptBy(known) : Truth.Unknown)
                .Distinct(),
        ];
        return new(Counted.Of([deadline]), null, decided ?? adopted, found is [var same] ? same : Truth.Unknown);
    }

    private RoadStep Step(Term term, LocalDate? from, LocalDate? done) =>
        from is { } start ? Of([Count(term, [new(start)])], done) : Awaiting(term, done);

    private static RoadStep Of(Sequence<Deadline> counts, LocalDate? done) =>
        new(Counted.Of(counts), null, done, done is { } day ? counts[0].IsKeptBy(day) : Truth.Unknown);

    private static RoadStep Awaiting(Term term, LocalDate? done) => DecisionRoads.Awaiting(term, done);

    private Deadline Count(Term term, Sequence<StartDay> starts) => Deadline.Count(term, starts, _counting, calendar);
}
