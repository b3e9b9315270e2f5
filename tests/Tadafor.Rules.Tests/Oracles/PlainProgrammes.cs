using static Tadafor.Rules.Vocabulary.PlanFacts;

namespace Tadafor.Rules.Tests.Oracles;

/// <summary>The decree on action programmes as plain functions.</summary>
internal static class PlainProgrammes
{
    /// <summary>By the code of the rule.</summary>
    public static Dictionary<string, Func<PossibleFile, Plain>> ByCode { get; } = new(StringComparer.Ordinal)
    {
        ["commune.programme.meeting-first"] = f => PlainLaw.Holds(f.Is(MeetingFirst)),
        ["commune.programme.governor-present"] = f => PlainLaw.Holds(f.Is(GovernorPresent)),
        ["commune.programme.timetable"] = f => PlainLaw.Holds(f.Is(Timetable)),
        ["commune.programme.stages"] = f => PlainLaw.Holds(
            f.Is(Diagnosis) && f.Is(Priorities) && f.Is(Projects) && f.Is(Resources) && f.Is(Document)),
        ["commune.programme.attached"] = f => PlainLaw.Holds(f.Is(FollowUpAttached) && f.Is(ReportsAttached)),
        ["commune.project.indicators"] = f => PlainLaw.Holds(f.Is(IndicatorsNumbered)),
        ["commune.project.gender"] = f => PlainLaw.Holds(f.Is(IndicatorsGender)),
        ["commune.evaluation.content"] = f => PlainLaw.Holds(f.Is(Completion) && f.Is(Means)),
        ["commune.evaluation.first-session"] = f => PlainLaw.Holds(f.Is(FirstSession)),
        ["commune.evaluation.summary"] = f => PlainLaw.Holds(f.Is(SummaryPosted) && f.Is(SummaryPublished)),
    };
}
