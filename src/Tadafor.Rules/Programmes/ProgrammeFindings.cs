using NodaTime;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Programmes;
using Tadafor.Rules.Algebra;
using Tadafor.Rules.Laws.Decree2_16_301;
using Tadafor.Rules.Laws.OrganicLaw113_14;
using Tadafor.Rules.Vocabulary;

namespace Tadafor.Rules.Programmes;

/// <summary>What decree 2.16.301 asks beside its times, found in the acts on file. What no act says is not known.</summary>
internal sealed class ProgrammeFindings(ProgrammeFile file, Sequence<ProgrammeAct> acts, LocalDate day, Interpretations readings)
{
    /// <summary>Of the preparation: what an act that is not there yet would say is not asked.</summary>
    public IEnumerable<Finding> Preparation()
    {
        ProgrammeAct? met = Act(ProgrammeActKind.InformationMeeting), decided = Act(ProgrammeActKind.DecisionTaken);
        ProgrammeAct? submitted = Act(ProgrammeActKind.DraftToCouncil);
        if (decided is not null)
        {
            yield return Of(Articles4And5.MeetingFirst, Answer(PlanFacts.MeetingFirst, met is null ? null : met.On <= decided.On));
        }

        if (met is not null)
        {
            yield return Of(Articles4And5.GovernorPresent, Answer(PlanFacts.GovernorPresent, met.GovernorPresent));
        }

        if (decided is not null)
        {
            yield return Of(Articles4And5.Timetable, Answer(PlanFacts.Timetable, decided.Timetable));
        }

        if (acts.Any(a => a.Kind is ProgrammeActKind.StageDone or ProgrammeActKind.DraftToCommittees or ProgrammeActKind.DraftToCouncil
            or ProgrammeActKind.Adopted))
        {
            yield return Of(Article6.Stages, Stages());
        }

        FactSet consulted = Consulted();
        yield return Of(Article7.Consultation.Citizens, consulted);
        yield return Of(Article7.Consultation.Body, consulted);
        if (submitted is not null)
        {
            yield return Of(
                Articles8To13.Attached,
                Answer(
                    PlanFacts.ReportsAttached,
                    submitted.CommitteeReports,
                    Answer(PlanFacts.FollowUpAttached, submitted.FollowUpSystem)));
        }
    }

    /// <summary>Of the evaluation of a year.</summary>
    public IEnumerable<Finding> Evaluation(int year)
    {
        ProgrammeAct? Found(ProgrammeActKind kind) => acts.FirstOrDefault(a => a.Kind == kind && a.Year == year);
        bool? Done(ProgrammeActKind kind) => Found(kind) is null ? null : true;
        ProgrammeAct? prepared = Found(ProgrammeActKind.ReportPrepared), studied = Found(ProgrammeActKind.ReportStudied);
        yield return Of(
            Articles14To17.Content,
            Answer(PlanFacts.Means, prepared?.Means, Answer(PlanFacts.Completion, prepared?.Completion)));
        if (studied is not null)
        {
            yield return Of(Articles14To17.FirstSession, Answer(PlanFacts.FirstSession, studied.FirstSession));
            yield return Of(
                Articles14To17.Summary,
                Answer(
                    PlanFacts.SummaryPublished,
                    Done(ProgrammeActKind.SummaryPublished),
                    Answer(PlanFacts.SummaryPosted, Done(ProgrammeActKind.SummaryPosted))));
        }
    }

    /// <summary>Of the projects on file.</summary>
    public IEnumerable<ProjectAnswer> Projects() => file.Projects.Select(project => new ProjectAnswer(
        project,
        [
            Of(
                Article158.Indicators,
                Answer(PlanFacts.IndicatorsNumbered, project.Indicators is { } all ? all.Count > 0 : null)),
            Of(Article158.ProjectGender, Answer(PlanFacts.IndicatorsGender, project.Gender)),
        ]));

    private FactSet Stages()
    {
        FactSet facts = FactSet.Empty;
        foreach (ProgrammeAct act in acts.Where(a => a.Kind == ProgrammeActKind.StageDone))
        {
            facts = act.Stage switch
            {
                ProgrammeStage.Diagnosis => Answer(PlanFacts.Diagnosis, true, facts),
                ProgrammeStage.Priorities => Answer(PlanFacts.Priorities, true, facts),
                ProgrammeStage.Projects => Answer(PlanFacts.Projects, true, facts),
                ProgrammeStage.Resources => Answer(PlanFacts.Resources, true, facts),
                ProgrammeStage.Document => Answer(PlanFacts.Document, true, facts),
                null => facts,
            };
        }

        return facts;
    }

    private FactSet Consulted()
    {
        bool? Done(ProgrammeActKind kind, bool? stated) => Act(kind) is null ? stated : true;
        FactSet facts = Answer(
            BodyFacts.MechanismsUsed,
            Done(ProgrammeActKind.CitizensConsulted, file.Consulted?.CitizensConsulted));
        facts = Answer(BodyFacts.BodyConsulted, Done(ProgrammeActKind.BodyConsulted, file.Consulted?.BodyConsulted), facts);
        facts = Answer(BodyFacts.BodyOpined, Done(ProgrammeActKind.BodyOpined, file.Consulted?.BodyOpined), facts);
        return Answer(BodyFacts.BodySetUp, file.BodySetUp, facts);
    }

    private ProgrammeAct? Act(ProgrammeActKind kind) => acts.FirstOrDefault(a => a.Kind == kind);

    private Finding Of(Rule rule, FactSet facts) => Examiner.FindingOf(rule, facts, day, readings);

    private static FactSet Answer(YesNoFact fact, bool? answer, FactSet? facts = null) => answer is { } known
        ? (facts ?? FactSet.Empty).With(fact, known, FactSource.FromDeclaration)
        : facts ?? FactSet.Empty;
}
