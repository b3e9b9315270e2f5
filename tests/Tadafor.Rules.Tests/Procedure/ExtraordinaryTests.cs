using Tadafor.Domain.Council;
using Tadafor.Domain.Time.Calendars;
using Tadafor.Domain.Words;
using Tadafor.Rules.Procedure;
using Tadafor.Rules.Tests.Time;
using Tadafor.Rules.Time;
using static Tadafor.Rules.Tests.Procedure.Roads;

namespace Tadafor.Rules.Tests.Procedure;

public class ExtraordinaryTests
{
    // Monday 4 December 2023: the council meets on the 28th; working days skip weekends, Independence Manifesto and Amazigh new year.
    [Theory]
    [InlineData(
        "commune",
        nameof(ExtraordinaryGround.President),
        "agenda-sent 2023-12-08, notice-sent 2023-12-18, extraordinary-length 2024-01-05")]
    [InlineData(
        "commune",
        nameof(ExtraordinaryGround.ThirdOfMembers),
        "agenda-sent 2023-12-08, request-refused 2023-12-14, notice-sent 2023-12-18, extraordinary-length 2024-01-05")]
    [InlineData(
        "commune",
        nameof(ExtraordinaryGround.AbsoluteMajority),
        "agenda-sent 2023-12-08, notice-sent 2023-12-18, held-for-majority 2023-12-19, extraordinary-length 2024-01-05")]
    [InlineData(
        "commune",
        nameof(ExtraordinaryGround.Governor),
        "held-for-governor 2023-12-14, summons-for-governor 2023-12-25, extraordinary-length 2024-01-05")]
    [InlineData(
        "province",
        nameof(ExtraordinaryGround.Governor),
        "held-for-governor 2023-12-14, summons-for-governor 2023-12-25, extraordinary-length 2024-01-03")]
    [InlineData(
        "region",
        nameof(ExtraordinaryGround.AbsoluteMajority),
        "agenda-sent 2023-12-08, notice-sent 2023-12-21, extraordinary-length 2024-01-03, held-for-majority 2024-01-03")]
    public void Each_ground_has_its_dates(string level, string ground, string expected) => Assert.Equal(
        expected,
        string.Join(", ", ExtraordinaryDates
            .Of(Enum.Parse<ExtraordinaryGround>(ground), Day("2023-12-04"), Day("2023-12-28"), Council(level))
            .Select(e => $"{e.Code.Split('.')[^1]} {Numerals.Iso(e.Day!.Value)}")));

    [Fact]
    public void Without_a_day_only_what_follows_the_request_is_known()
    {
        Assert.Empty(ExtraordinaryDates.Of(ExtraordinaryGround.President, Day("2023-12-04"), null, Council("commune")));
        Assert.Equal(
            "commune.session.held-for-governor",
            ExtraordinaryDates.Of(ExtraordinaryGround.Governor, Day("2023-12-04"), null, Council("commune")).Single().Code);
    }

    private static CouncilCalendar Council(string level) =>
        CouncilLaw.Calendar(PetitionSchemes.Find(level)!.Sessions, Counting.Plain, ProclaimedFeasts.None);
}
