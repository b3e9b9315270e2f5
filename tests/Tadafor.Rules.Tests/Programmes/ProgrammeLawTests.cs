using NodaTime;
using Tadafor.Domain.Control;
using Tadafor.Domain.Law;
using Tadafor.Domain.Primitives;
using Tadafor.Domain.Programmes;
using Tadafor.Domain.Words;
using Tadafor.Rules.Programmes;
using Tadafor.Rules.Questions;
using Tadafor.Tests.Law;

namespace Tadafor.Rules.Tests.Programmes;

/// <summary>What is found of action programmes, whatever the acts.</summary>
public class ProgrammeLawTests
{
    private static readonly LocalDate _last = new(2024, 12, 31), _elected = new(2021, 9, 8), _installed = new(2021, 9, 17);

    // An act that cannot stand is not a fact more: only files whose acts all stand are compared.
    [Property(MaxTest = 400)]
    public void More_acts_and_facts_never_flip_what_was_settled(Seed seed)
    {
        ProgrammeFile drawn = ProgrammeGen.Of(seed);
        ProgrammeFile more = drawn with { Acts = ProgrammeProcedure.On(drawn, _last).Acts };
        ProgrammeFile less = ProgrammeGen.Thinned(more, new(seed.Item + 1));
        ProgrammeAnswer after = ProgrammeLaw.Assess(more, _last), before = ProgrammeLaw.Assess(
            less with { Acts = ProgrammeProcedure.On(less, _last).Acts },
            _last);
        Dictionary<string, Verdict> found = Findings(after).ToDictionary();
        Assert.All(
            Findings(before).Where(f => f.Value is Verdict.Satisfied or Verdict.Unsatisfied),
            settled => Assert.Equal((settled.Key, settled.Value), (settled.Key, found[settled.Key])));
        Dictionary<string, Truth> times = Times(after).ToDictionary();
        Assert.All(
            Times(before).Where(t => t.Value != Truth.Unknown),
            settled => Assert.Equal((settled.Key, settled.Value), (settled.Key, times[settled.Key])));
    }

    [Property(MaxTest = 400)]
    public void What_is_open_is_never_a_no_and_every_answer_can_be_told(Seed seed)
    {
        ProgrammeFile drawn = ProgrammeGen.Of(seed);
        ProgrammeAnswer answer = ProgrammeLaw.Assess(drawn, _last);
        bool against = answer.Irregularities.Count > 0
            || Findings(answer).Any(f => f.Value == Verdict.Unsatisfied)
            || Times(answer).Any(t => t.Value == Truth.No)
            || answer.Road is { } road && (road.IsStopped || road.Steps.Any(s => s.DoneOn is not null && s.InTime == Truth.No));
        Assert.Equal(against, answer.Outcome == Truth.No);
        Assert.All(Enum.GetValues<Language>(), language => Assert.NotEqual("", ProgrammeText.Of(answer, language)));
    }

    [Property(MaxTest = 200)]
    public void Acts_after_a_day_change_nothing_on_it(Seed seed)
    {
        ProgrammeFile drawn = ProgrammeGen.Of(seed);
        ProgrammeFile file = drawn with { Acts = ProgrammeProcedure.On(drawn, _last).Acts };
        LocalDate day = new(2022, 9, 1);
        ProgrammeAnswer whole = ProgrammeLaw.Assess(file, day);
        ProgrammeAnswer until = ProgrammeLaw.Assess(file with { Acts = file.Acts.Where(a => a.On <= day).ToSequence() }, day);
        Assert.Equal(whole.Outcome, until.Outcome);
        Assert.Equal(Findings(whole), Findings(until));
        Assert.Equal(Times(whole), Times(until));
    }

    [Theory]
    [InlineData("2022-09-07", Truth.Yes)]
    [InlineData("2022-09-08", Truth.Unknown)]
    [InlineData("2022-09-16", Truth.Unknown)]
    [InlineData("2022-09-17", Truth.No)]
    public void The_first_year_runs_from_the_election_or_from_the_choice_of_the_bureau(string decided, Truth inTime) =>
        Assert.Equal(inTime, Decision(decided, _elected, _installed, null));

    [Theory]
    [InlineData("election", Truth.No)]
    [InlineData("bureau", Truth.Yes)]
    public void A_reading_says_from_which_day_the_first_year_runs(string reading, Truth inTime) => Assert.Equal(
        inTime,
        Decision("2022-09-10", _elected, _installed, Interpretations.Defaults.Choose(TimeQuestions.MandateStart, reading)));

    [Fact]
    public void Without_the_day_that_a_reading_counts_from_nothing_is_late()
    {
        Assert.Equal(Truth.Unknown, Decision("2030-01-01", _elected, null, null));
        Assert.Equal(Truth.Unknown, Decision("2021-10-01", null, null, null));
        Assert.Equal(
            Truth.No,
            Decision("2030-01-01", _elected, null, Interpretations.Defaults.Choose(TimeQuestions.MandateStart, "election")));
    }

    [Theory]
    [InlineData("2021-11-25", Truth.Yes)]
    [InlineData("2021-11-26", Truth.Unknown)]
    [InlineData("2021-11-27", Truth.No)]
    public void The_decision_is_posted_within_fifteen_days_of_the_meeting_not_of_the_decision(string posted, Truth inTime) => Assert.Equal(
        inTime,
        Step(
            File(
                Act(ProgrammeActKind.InformationMeeting, "2021-11-10"),
                Act(ProgrammeActKind.DecisionTaken, "2021-11-20"),
                Act(ProgrammeActKind.DecisionPosted, posted)),
            "commune.programme.decision-posted").InTime);

    [Theory]
    [InlineData("2022-06-10", Truth.Yes)]
    [InlineData("2022-06-11", Truth.Unknown)]
    [InlineData("2022-06-12", Truth.No)]
    public void The_draft_goes_to_the_committees_thirty_days_before_the_session_opens(string put, Truth inTime) => Assert.Equal(
        inTime,
        Step(
            File(
                Act(ProgrammeActKind.DraftToCommittees, put),
                Act(ProgrammeActKind.DraftToCouncil, "2022-07-13") with { SessionOn = new(2022, 7, 11) }),
            "commune.programme.draft-to-committees").InTime);

    [Fact]
    public void Each_administration_has_its_own_thirty_days()
    {
        ProgrammeAnswer answer = ProgrammeLaw.Assess(File(
            Act(ProgrammeActKind.RequestReceived, "2021-12-01") with { Administration = "water" },
            Act(ProgrammeActKind.RequestReceived, "2021-12-01") with { Administration = "roads" },
            Act(ProgrammeActKind.DataSupplied, "2021-12-31") with { Administration = "water" },
            Act(ProgrammeActKind.DataSupplied, "2022-01-10") with { Administration = "roads" }));
        Assert.Equal(
            [Truth.Yes, Truth.No],
            answer.Steps.Where(s => s.Entry.Code == "commune.programme.data-supplied").Select(s => s.InTime));
    }

    [Fact]
    public void What_is_not_on_file_is_told_and_is_no_refusal()
    {
        ProgrammeAnswer answer = ProgrammeLaw.Assess(File(Act(ProgrammeActKind.DraftToCommittees, "2022-06-01")));
        Assert.Equal(
            [
                ProgrammeActKind.InformationMeeting, ProgrammeActKind.DecisionTaken, ProgrammeActKind.DecisionPosted,
                ProgrammeActKind.DecisionNotified,
            ],
            answer.NotOnFile);
        Assert.Equal(Truth.Unknown, answer.Outcome);
    }

    [Fact]
    public void The_period_for_the_committees_opinion_rests_on_a_question()
    {
        ProgrammeFile file = File(
            Act(ProgrammeActKind.ReportToCommittees, "2023-09-20") with { Year = 2023 },
            Act(ProgrammeActKind.ReportOpinion, "2023-10-02") with { Year = 2023 },
            Act(ProgrammeActKind.ReportStudied, "2023-10-05") with { Year = 2023, SessionOn = new(2023, 10, 5) });
        Assert.Equal([Truth.Unknown, Truth.Unknown], Assert.Single(ProgrammeLaw.Assess(file).Years).Steps.Select(s => s.InTime));
        Assert.Equal(Truth.Yes, Evaluated(file, "thirty-days"));
        Assert.Equal(Truth.No, Evaluated(file, "before-session"));
    }

    [Theory]
    [InlineData("decision", Truth.No)]
    [InlineData("adoption", Truth.Yes)]
    [InlineData(null, Truth.Unknown)]
    public void An_update_comes_from_the_third_year(string? reading, Truth inTime)
    {
        ProgrammeFile file = File(Act(ProgrammeActKind.DecisionTaken, "2024-07-01"), Act(ProgrammeActKind.Adopted, "2024-10-07")) with
        {
            Updates = new(new(2022, 7, 27)),
        };
        Interpretations? readings = reading is null ? null : Interpretations.Defaults.Choose(TimeQuestions.UpdateFrom, reading);
        ProgrammeAnswer answer = ProgrammeLaw.Assess(file, null, readings);
        Assert.Equal(inTime, answer.Steps.Single(s => s.Entry.Code == "commune.programme.update").InTime);
        Assert.DoesNotContain(answer.Steps, s => s.Entry.Code is "commune.programme.decision" or "commune.programme.draft-to-council");
    }

    [Fact]
    public void Each_act_that_cannot_stand_is_told_with_its_own_code()
    {
        ProgrammeFile file = File(
            Act(ProgrammeActKind.DecisionPosted, "2021-11-01"),
            Act(ProgrammeActKind.InformationMeeting, "2021-11-10"),
            Act(ProgrammeActKind.InformationMeeting, "2021-11-11"),
            Act(ProgrammeActKind.CitizensConsulted, "2021-11-12"),
            Act(ProgrammeActKind.DecisionTaken, "2021-11-02"),
            Act(ProgrammeActKind.DraftToCouncil, "2022-07-11") with { SessionOn = new(2022, 7, 12) },
            Act(ProgrammeActKind.Adopted, "2022-07-11"),
            Act(ProgrammeActKind.BodyConsulted, "2022-07-12"),
            Act(ProgrammeActKind.VisaGranted, "2022-07-20"),
            Act(ProgrammeActKind.VisaRefused, "2022-07-21"),
            Act(ProgrammeActKind.Received, "2022-07-22")) with
        {
            Consulted = new(null, false, null, null)
        };
        Assert.Equal(
            [
                (0, "programme.without-act-before"), (2, "programme.act-twice"), (3, "programme.done-and-not-done"),
                (4, "programme.before-earlier-act"), (5, "programme.session-after-act"), (7, "programme.after-adoption"),
                (9, "programme.act-twice"), (10, "programme.received-after-answer"),
            ],
            ProgrammeLaw.Assess(file).Irregularities.Select(i => (i.Index, i.Code)));
    }

    private static Truth Evaluated(ProgrammeFile file, string reading) => Assert.Single(Assert.Single(ProgrammeLaw.Assess(
        file,
        null,
        Interpretations.Defaults.Choose(TimeQuestions.EvaluationPeriod, reading)).Years).Steps).InTime;

    private static Truth Decision(string decided, LocalDate? elected, LocalDate? installed, Interpretations? readings) => ProgrammeLaw
        .Assess(
            File(Act(ProgrammeActKind.DecisionTaken, decided)) with { ElectedOn = elected, InstalledOn = installed },
            null,
            readings)
        .Steps.Single(s => s.Entry.Code == "commune.programme.decision").InTime;

    private static RoadStep Step(ProgrammeFile file, string code) =>
        ProgrammeLaw.Assess(file).Steps.Single(s => s.Entry.Code == code);

    private static IEnumerable<KeyValuePair<string, Verdict>> Findings(ProgrammeAnswer answer) => answer.Findings
        .Select(f => KeyValuePair.Create(f.Code, f.Verdict))
        .Concat(answer.Years.SelectMany(y => y.Findings.Select(f => KeyValuePair.Create($"{f.Code} {y.Year}", f.Verdict))));

    private static IEnumerable<KeyValuePair<string, Truth>> Times(ProgrammeAnswer answer) => answer.Steps
        .Select(s => KeyValuePair.Create($"{s.Entry.Code} {s.Entry.Bearer.En}", s.DoneOn is null ? Truth.Unknown : s.InTime))
        .Concat(answer.Years.SelectMany(y => y.Steps.Select(s => KeyValuePair.Create($"{s.Entry.Code} {y.Year}", s.InTime))));

    private static ProgrammeFile File(params Sequence<ProgrammeAct> acts) => new() { Reference = "programme", Acts = acts };

    private static ProgrammeAct Act(ProgrammeActKind kind, string on) =>
        new() { Kind = kind, On = NodaTime.Text.LocalDatePattern.Iso.Parse(on).Value };
}
