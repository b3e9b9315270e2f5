using Tadafor.Domain.Council;
using Tadafor.Domain.Law;
using Tadafor.Domain.Petitions.Procedure;
using Tadafor.Domain.Petitions.Procedure.Acts;
using Tadafor.Domain.Words;
using Tadafor.Rules.Procedure;
using Tadafor.Rules.Questions;
using Tadafor.Rules.Tests.Time;
using Tadafor.Rules.Texts;
using Tadafor.Rules.Texts.Timelines;
using static Tadafor.Rules.Tests.Procedure.Roads;

namespace Tadafor.Rules.Tests.Procedure;

[FsCheck.Xunit.Properties(Arbitrary = [typeof(AnyRoad)], MaxTest = 60)]
public class TimetableTests
{
    private static readonly Interpretations _settled = Counting.Plain
        .Choose(TimeQuestions.FirstWeek, "days-1-7")
        .Choose(TimeQuestions.NextSession, "strict");

    [Fact]
    public void A_petition_under_examination_has_its_refusal_time_and_the_sessions_it_can_reach()
    {
        Timetable table = Road(AsOf("2023-09-10", _settled)).Timetable();
        Assert.Equal(
            [
                "2023-09-30..2023-10-06 commune.petition.ruling-reaches-session 2023-10",
                "2023-11-28..2023-11-28 commune.petition.refusal-notified ",
                "2024-01-31..2024-02-06 commune.petition.ruling-reaches-session 2024-02",
                ".. commune.petition.ruled ",
            ],
            table.Coming.Select(Line));
    }

    [Fact]
    public void An_accepted_petition_has_every_date_of_its_session()
    {
        RoadSettings settings = AsOf("2023-11-01", _settled) with { Convened = [new ConvenedSession(new(2024, 2), Day("2024-02-06"))] };
        Assert.Equal(
            [
                "2024-01-17..2024-01-17 commune.petition.entered-on-agenda 2024-02",
                "2024-01-17..2024-01-17 commune.session.agenda-sent 2024-02",
                "2024-01-25..2024-01-25 commune.session.governor-points 2024-02",
                "2024-01-27..2024-01-27 commune.session.notice-sent 2024-02",
                "2024-02-06..2024-02-06 commune.petition.committee 2024-02",
                "2024-02-06..2024-02-06 commune.session.opening 2024-02",
                "2024-02-20..2024-02-20 commune.session.length 2024-02",
                "2024-02-27..2024-03-21 commune.session.minutes-sent 2024-02",
                ".. commune.petition.acceptance-told ",
            ],
            Road(settings, Accepted("2023-10-30")).Timetable().Coming.Select(Line));
    }

    [Fact]
    public void Left_open_both_sessions_are_on_the_timetable()
    {
        Timetable table = Road(Accepted("2024-01-25")).Timetable();
        Assert.Equal(
            ["2024-02", "2024-05"],
            table.Coming.Where(e => e.Code == "commune.session.opening").Select(e => e.Session.ToString()!));
        Assert.Contains(TimeQuestions.NextSession, table.Questions);
    }

    [Fact]
    public void A_receipt_on_another_day_moves_the_refusal_time_by_Q16()
    {
        CouncilRoad road = CouncilRoad.Of(
            PetitionSchemes.Find("commune")!,
            [new Deposit(Day("2023-08-28")) { ReceivedByPresident = Day("2023-09-04") }],
            new() { Interpretations = _settled }).AsT0;
        TimetableEntry refusal = road.Timetable().Coming.Single(e => e.Code == "commune.petition.refusal-notified");
        Assert.Equal("2023-11-28..2023-12-04 commune.petition.refusal-notified ", Line(refusal));
        Assert.Contains(TimeQuestions.Received, refusal.Questions);
    }

    [Fact]
    public void Nothing_is_left_open_when_everything_is_decided_and_the_session_called()
    {
        RoadSettings settings = AsOf("2023-11-01", _settled) with { Convened = [new ConvenedSession(new(2024, 2), Day("2024-02-06"))] };
        Timetable table = Road(settings, Accepted("2023-10-30")).Timetable();
        Assert.All(table.Coming.Where(e => e.HasTime && e.Code != "commune.session.minutes-sent"), e => Assert.NotNull(e.Day));
    }

    [Theory]
    [InlineData("2015-07-01", Truth.No, "was not in force")]
    [InlineData("2016-01-04", Truth.Unknown, "is not established")]
    [InlineData("2023-08-28", Truth.Yes, "")]
    public void A_road_says_whether_its_law_was_in_force(string deposited, Truth expected, string said)
    {
        CouncilRoad road = CouncilRoad.Of(PetitionSchemes.Find("commune")!, [new Deposit(Day(deposited))], new()).AsT0;
        Assert.Equal(expected, road.Timetable().IsInForce);
        string text = TimetableText.Of(road, null, Language.English);
        Assert.Equal(expected != Truth.Yes, text.Contains("in force on the day of deposit", StringComparison.Ordinal));
        Assert.Contains(said, text, StringComparison.Ordinal);
    }

    [Property]
    public void Every_road_can_be_read_in_three_languages(AnyRoad road)
    {
        foreach (PetitionScheme scheme in PetitionSchemes.All)
        {
            PetitionAct[] acts =
            [
                .. road.Events.Select(e => e is AgendaEntry entry ? entry with { Session = new(2024, scheme.Sessions.Months[0]) } : e)
            ];
            CouncilRoad looked = CouncilRoad.Of(scheme, [.. acts], new() { AsOf = Day("2025-01-01") }).AsT0;
            Timetable table = looked.Timetable();
            Assert.All(table.Coming, e => Assert.NotEmpty(e.Cites));
            Assert.All(table.Irregularities, i => Assert.NotEmpty(i.Cites));
            Assert.All(table.Coming, e => Assert.True(e.Earliest <= e.Latest || !e.HasTime));
            foreach (Language language in Enum.GetValues<Language>())
            {
                string text = TimetableText.Of(looked, "TR-1", language);
                Assert.DoesNotContain('{', text);
                Assert.Equal(language == Language.Arabic, text.Any(c => c is >= '\u0600' and <= '\u06FF'));
                Assert.NotEmpty(TimetableText.Of(looked, null, language, TextStyle.Markdown));
                System.Xml.Linq.XElement page = System.Xml.Linq.XDocument.Parse(TimetablePage.Write(looked, "<b>TR-1", language)).Root!;
                Assert.Empty(page.Descendants("b"));
                Assert.Equal(acts.Length, page.Descendants("circle").Count(c => c.Attribute("class")?.Value == "done"));
                Assert.Equal(
                    table.Coming.Count(e => e.HasTime),
                    page.Descendants("circle").Count(c => c.Attribute("class")?.Value == "latest"));
            }
        }
    }

    private static string Line(TimetableEntry entry) =>
        $"{(entry.Earliest is { } first ? Numerals.Iso(first) : "")}..{(entry.Latest is { } last ? Numerals.Iso(last) : "")} {entry.Code} {entry.Session}";
}
