using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Words;
using Tadafor.Rules.Laws.OrganicLaw44_14;
using Tadafor.Rules.Procedure;
using Tadafor.Rules.Tests.Time;
using Tadafor.Rules.Texts.Timelines;
using static Tadafor.Rules.Tests.Procedure.Roads;

namespace Tadafor.Rules.Tests.Procedure;

[FsCheck.Xunit.Properties(Arbitrary = [typeof(AnyNationalRoad)], MaxTest = 300)]
public class NationalTests
{
    [Property]
    public void A_state_is_the_fold_of_its_events(AnyNationalRoad road) =>
        Assert.Equal(road.State, NationalProcedure
            .Replay(road.Events)
            .Match(state => state, faults => throw new InvalidOperationException(faults.All[0].Text.En)));

    [Property]
    public void A_state_allows_exactly_the_acts_it_names(AnyNationalRoad road) => Assert.All(
        AnyNationalRoad.ActsOn(road.State.Since),
        act => Assert.Equal(
            road.State.Allows.Contains(act.Kind),
            NationalProcedure.After(road.State, act) is not null && act.Kind != "refused"));

    [Property(MaxTest = 60)]
    public void Every_road_can_be_read_in_three_languages(AnyNationalRoad road)
    {
        foreach (NationalScheme scheme in Articles7To15Procedure.All)
        {
            NationalRoad looked = NationalRoad.Of(scheme, [.. road.Events], new() { AsOf = Day("2025-01-01") }).AsT0;
            Assert.All(Enum.GetValues<Language>(), language => Assert.DoesNotContain('{', TimetableText.Of(looked, "N-1", language)));
        }
    }

    [Theory]
    [InlineData("national-government", "15 days", "15 days", "60 days", "30 days", "44-14/8/§1 44-14/9/§2 44-14/10/§2")]
    [InlineData("national-parliament", "15 days", "15 days", "60 days", "30 days", "44-14/12/§1 44-14/13/§2 44-14/14/§2")]
    public void Periods_by_addressee(string code, string passedOn, string sent, string opinion, string refusal, string cites)
    {
        NationalScheme scheme = Articles7To15Procedure.All.Single(s => s.Code == code);
        Assert.Equal(
            [passedOn, sent, opinion, refusal],
            new[]
            {
                scheme.PassedOn,
                scheme.SentToCommittee,
                scheme.OpinionGiven,
                scheme.InadmissibilityTold
            }.Select(t => t.Period.ToString()));
        Assert.Equal(cites, string.Join(
            ' ',
            new[] { scheme.SentToCommittee, scheme.OpinionGiven, scheme.InadmissibilityTold }.Select(t => t.Cites[0].ToString())));
        Assert.Equal(code == "national-parliament" ? "20 days" : null, scheme.RegistrationAttested?.Period.ToString());
    }

    [Fact]
    public void Each_period_runs_from_its_own_act()
    {
        PetitionAct[] acts =
        [
            new LocalFiling(Day("2024-01-08")),
            new NationalReceipt(Day("2024-01-22")),
            new RegistrationAsked(Day("2024-01-25"))
        ];
        Assert.Equal(
            ["national-parliament.petition.sent-to-committee 2024-02-06", "national-parliament.petition.registration-attested 2024-02-14"],
            Coming(Articles7To15Procedure.Parliament, acts));
        Assert.Equal(["national-government.petition.sent-to-committee 2024-02-06"], Coming(Articles7To15Procedure.HeadOfGovernment, acts));
        Assert.Equal(["national-government.petition.passed-on 2024-01-23"], Coming(Articles7To15Procedure.HeadOfGovernment, acts[0]));
    }

    [Fact]
    public void New_organs_start_the_running_period_again() => Assert.Equal(
        ["national-government.petition.sent-to-committee 2024-02-16"],
        Coming(Articles7To15Procedure.HeadOfGovernment, new NationalReceipt(Day("2024-01-22")), new OrgansInvested(Day("2024-02-01"))));

    [Fact]
    public void An_admissible_petition_is_answered_without_a_time_set_by_the_law()
    {
        Timetable table = Road(
            Articles7To15Procedure.HeadOfGovernment,
            null,
            new NationalReceipt(Day("2024-01-22")),
            new CommitteeSeized(Day("2024-01-25")),
            new CommitteeOpinion(Day("2024-02-25")) { Admissible = true })
            .Timetable();
        Assert.False(Assert.Single(table.Coming).HasTime);
        Assert.Empty(table.Irregularities);
    }

    [Theory]
    [InlineData("2024-02-06", "2024-04-06", "2024-05-06", "")]
    [InlineData("2024-02-07", "2024-04-07", "2024-05-07", "sent-to-committee-late")]
    [InlineData("2024-02-06", "2024-04-07", "2024-05-07", "opinion-late")]
    [InlineData("2024-02-06", "2024-04-06", "2024-05-07", "inadmissibility-told-late")]
    public void An_act_after_its_time_is_flagged(string seized, string opinion, string told, string expected)
    {
        PetitionAct[] acts =
        [
            new NationalReceipt(Day("2024-01-22")), new CommitteeSeized(Day(seized)),
            new CommitteeOpinion(Day(opinion)) { Admissible = false },
            new InadmissibilityTold(Day(told)) { Reasoned = true },
        ];
        Assert.Equal(
            expected.Length == 0 ? [] : [expected],
            Road(Articles7To15Procedure.HeadOfGovernment, null, acts).Timetable().Irregularities
                .Where(i => i.IsCertain)
                .Select(i => i.Code));
    }

    [Fact]
    public void What_is_not_done_in_time_is_flagged_once_somebody_looks()
    {
        PetitionAct[] acts = [new LocalFiling(Day("2024-01-08")) { ReceiptHandedOver = false }];
        Assert.Equal(
            ["receipt-not-handed-over"],
            Road(Articles7To15Procedure.Parliament, null, acts).Timetable().Irregularities.Select(i => i.Code));
        Assert.Equal(
            ["receipt-not-handed-over", "passed-on-late"],
            Road(Articles7To15Procedure.Parliament, "2024-06-01", acts).Timetable().Irregularities.Select(i => i.Code));
    }

    private static NationalRoad Road(NationalScheme scheme, string? asOf, params PetitionAct[] acts) =>
        NationalRoad.Of(scheme, [.. acts], new() { Interpretations = Counting.Plain, AsOf = asOf is null ? null : Day(asOf) }).AsT0;

    private static IEnumerable<string> Coming(NationalScheme scheme, params PetitionAct[] acts) =>
        Road(scheme, null, acts).Timetable().Coming.Select(e => $"{e.Code} {Numerals.Iso(e.Day!.Value)}");
}
