using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Rules.Procedure;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Tests.Time;
using static Tadafor.Rules.Tests.Procedure.Roads;

namespace Tadafor.Rules.Tests.Procedure;

/// <summary>Acts that break the law are recorded, flagged with their article, and never mended.</summary>
public class ReviewTests
{
    [Fact]
    public void A_lawful_road_has_no_flag() => Assert.Empty(Flags(Road(
        AsOf("2024-03-01", Counting.Plain.Choose(TimeQuestions.FirstWeek, "days-1-7")),
        Accepted("2023-10-30"),
        new AcceptanceTold(Day("2023-11-07")),
        Entered("2024-01-10", "2024-02", "2024-02-07") with { SentToGovernor = Day("2024-01-15"), NoticeToMembers = Day("2024-01-26") },
        new CommitteeReferral(Day("2024-01-16")),
        new CommitteeReport(Day("2024-01-30")),
        new Deliberation(Day("2024-02-07")) { Answer = CouncilAnswer.Adopted })));

    [Fact]
    public void A_receipt_that_is_not_handed_over_is_flagged_and_one_that_nobody_mentions_is_not()
    {
        PetitionScheme scheme = PetitionSchemes.Find("commune")!;
        Deposit deposit = new(Day("2023-08-28"));
        Irregularity flag = CouncilRoad.Of(
            scheme,
            [deposit with { ReceiptHandedOver = false }],
            new()).AsT0.Timetable().Irregularities.Single();
        Assert.Equal(("receipt-not-handed-over", "113-14/125/§1"), (flag.Code, flag.Cites[0].ToString()));
        Assert.Empty(CouncilRoad.Of(scheme, [deposit], new()).AsT0.Timetable().Irregularities);
    }

    [Theory]
    [InlineData("2023-11-26", "")]
    [InlineData("2023-11-28", "perhaps refusal-late")]
    [InlineData("2023-11-29", "perhaps refusal-late")]
    [InlineData("2023-11-30", "refusal-late")]
    public void A_refusal_is_late_or_rests_on_how_the_time_is_counted(string notified, string expected) => Assert.Equal(
        expected.Length == 0 ? [] : [expected],
        Flags(Road(new Refusal(Day("2023-11-20")), new RefusalNotice(Day(notified)) { Reasoned = true })));

    [Fact]
    public void A_late_refusal_still_stands_as_it_was_notified()
    {
        CouncilRoad road = Road(new Refusal(Day("2023-11-20")), new RefusalNotice(Day("2024-01-15")) { Reasoned = false });
        Assert.Equal(["refusal-without-reasons", "refusal-late"], Flags(road));
        Assert.Equal("refusal-notified", road.State.Code);
        Assert.Equal("the delay is noted, without further effect", road.Timetable().Irregularities[1].Effect!.En);
        Assert.All(road.Timetable().Irregularities, i => Assert.Equal("113-14/125/§4", i.Cites[0].ToString()));
    }

    [Fact]
    public void Silence_is_said_and_has_no_effect_that_the_law_does_not_write()
    {
        CouncilRoad silent = Road(AsOf("2024-06-01"));
        Assert.Equal(["perhaps time-passed-in-silence"], Flags(silent));
        Assert.Equal("under-examination", silent.State.Code);
        Assert.Equal("no written effect", silent.Timetable().Irregularities[0].Effect!.En);
        Assert.Contains("accepted", silent.State.Allows);
        Assert.Equal(["refusal-not-notified"], Flags(Road(AsOf("2024-06-01"), new Refusal(Day("2023-11-20")))));
        Assert.Empty(Flags(Road(new Refusal(Day("2023-11-20")))));
    }

    [Theory]
    [InlineData("2023-10-30", "2024-02", "")]
    [InlineData("2023-10-30", "2024-05", "later-session")]
    [InlineData("2024-01-25", "2024-05", "perhaps later-session")]
    [InlineData("2024-01-25", "2024-10", "later-session")]
    [InlineData("2023-10-30", "", "extraordinary-session")]
    public void An_accepted_petition_goes_to_the_next_ordinary_session(string ruling, string session, string expected) => Assert.Equal(
        expected.Length == 0 ? [] : [expected],
        Flags(Road(Accepted(ruling), Entered("2024-01-26", session))));

    [Theory]
    [InlineData("2024-01-31", "")]
    [InlineData("2024-02-05", "perhaps left-off-the-agenda")]
    [InlineData("2024-02-12", "left-off-the-agenda")]
    public void An_accepted_petition_left_off_is_flagged_once_the_session_has_opened(string asOf, string expected)
    {
        CouncilRoad road = Road(AsOf(asOf), Accepted("2023-10-30"));
        Assert.Equal(expected.Length == 0 ? [] : [expected], Flags(road));
        Assert.All(road.Timetable().Irregularities, i => Assert.Equal("113-14/38/§3", i.Cites[0].ToString()));
    }

    [Fact]
    public void A_file_without_the_committee_is_marked_and_held_against_nobody() => Assert.Equal(
        ["perhaps no-committee"],
        Flags(Road(
            Accepted("2023-10-30"),
            Entered("2024-01-10", "2024-02"),
            new Deliberation(Day("2024-02-07")) { Answer = CouncilAnswer.Adopted })));

    [Fact]
    public void A_committee_that_does_not_report_leaves_the_council_free()
    {
        CouncilRoad road = Road(
            Accepted("2023-10-30"),
            Entered("2024-01-10", "2024-02"),
            new CommitteeReferral(Day("2024-01-12")),
            new Deliberation(Day("2024-02-07")) { Answer = CouncilAnswer.NotExamined });
        Assert.Equal(["perhaps committee-did-not-examine"], Flags(road));
        Assert.Contains(TimeQuestions.CommitteeSilence, road.Timetable().Questions);
    }

    // The press alleged a breach when a session of May 2025 met on Friday 9: it rests on what the first week is.
    [Theory]
    [InlineData("2025-05-06", "perhaps opening-day")]
    [InlineData("2025-05-09", "perhaps opening-day")]
    [InlineData("2025-05-12", "opening-day")]
    public void A_session_that_opens_outside_the_first_week_is_flagged(string opens, string expected) => Assert.Equal(
        [expected], Flags(Road(Accepted("2025-03-03"), Entered("2025-04-01", "2025-05", opens))));

    [Theory]
    [InlineData("2024-01-17", "2024-01-27", new string[0])]
    [InlineData("2024-01-18", "2024-01-28", new[] { "perhaps agenda-sent-late", "perhaps notice-sent-late" })]
    [InlineData("2024-01-19", "2024-01-29", new[] { "agenda-sent-late", "notice-sent-late" })]
    public void Agenda_and_notice_are_sent_in_time(string agenda, string notice, string[] expected) => Assert.Equal(
        expected,
        Flags(Road(
            AsOf("2024-03-01", Domain.Law.Interpretations.Defaults.Choose(TimeQuestions.FirstWeek, "days-1-7")),
            Accepted("2023-10-30"),
            Entered("2024-01-10", "2024-02", "2024-02-07") with { SentToGovernor = Day(agenda), NoticeToMembers = Day(notice) })));

    [Theory]
    [InlineData("2024-02-06", "outside-the-session")]
    [InlineData("2024-03-01", "")]
    [InlineData("2024-03-02", "outside-the-session")]
    public void A_council_deliberates_while_its_session_lasts(string deliberated, string expected) => Assert.Equal(
        expected.Length == 0 ? [] : [expected],
        Flags(Road(
            AsOf("2024-06-01", Domain.Law.Interpretations.Defaults.Choose(TimeQuestions.FirstWeek, "days-1-7")),
            Accepted("2023-10-30"),
            Entered("2024-01-10", "2024-02", "2024-02-07"),
            new CommitteeReferral(Day("2024-01-12")),
            new CommitteeReport(Day("2024-01-20")),
            new Deliberation(Day(deliberated)) { Answer = CouncilAnswer.Adopted })));

    [Theory]
    [InlineData("province", "2023-10-30", "112-14/116/§4")]
    [InlineData("region", "2023-10-30", "111-14/122/§4")]
    public void Other_councils_have_two_months_to_notify_a_refusal(string level, string late, string cites)
    {
        CouncilRoad road = Under(level, new(), new Refusal(Day("2023-10-20")), new RefusalNotice(Day("2023-11-02")) { Reasoned = true });
        Irregularity flag = road.Timetable().Irregularities.Single();
        Assert.Equal((true, cites), (flag.IsCertain, flag.Cites[0].ToString()));
        Assert.False(Under(
            level,
            new(),
            new Refusal(Day("2023-10-20")),
            new RefusalNotice(Day(late)) { Reasoned = true }).Timetable().Irregularities.Single().IsCertain);
    }
}
