using System.Reflection;
using Tadafor.Domain.Primitives;
using Tadafor.Tally.Elections;

namespace Tadafor.Tally.Tests.Elections;

public class BallotBoxTests
{
    private static readonly Sequence<Project> _projects = [new("a", 10), new("b", 20), new("c", 30)];

    [Fact]
    public void An_open_box_has_nothing_to_count_with()
    {
        IEnumerable<string> members = typeof(BallotBox).GetMembers(BindingFlags.Public
            | BindingFlags.Instance
            | BindingFlags.Static
            | BindingFlags.DeclaredOnly)
            .Select(member => member.Name).Distinct().Order(StringComparer.Ordinal);
        Assert.Equal([".ctor", "Close", "Drop", "Take"], members);
        BallotBox box = Box(VoteType.Approval);
        box.Drop([1]);
        Assert.Equal(typeof(BallotBox).FullName, box.ToString());
    }

    [Fact]
    public void A_closed_box_gives_its_ballots_once_and_takes_no_more()
    {
        BallotBox box = Box(VoteType.Approval);
        box.Drop([1, 0]);
        box.Drop([0, 1]);
        Assert.Equal("[0 1]x2", Rows.Of(box.Close()));
        Assert.Throws<InvalidOperationException>(() => box.Drop([1]));
        Assert.Throws<InvalidOperationException>(box.Close);
        Assert.Throws<InvalidOperationException>(() => Box(VoteType.Approval).Take(box));
    }

    [Fact]
    public void Boxes_poured_together_count_as_one()
    {
        BallotBox hall = Box(VoteType.Ordinal), school = Box(VoteType.Ordinal);
        hall.Drop([1, 0]);
        school.Drop([2]);
        school.Drop([1, 0]);
        hall.Take(school);
        Assert.Throws<InvalidOperationException>(() => school.Drop([1]));
        Assert.Throws<ArgumentException>(() => hall.Take(hall));
        Assert.Equal("[1 0]x2 [2]x1", Rows.Of(hall.Close()));
    }

    [Theory]
    [InlineData(VoteType.Approval, "3", "", "UnknownProject")]
    [InlineData(VoteType.Approval, "0,0", "", "RepeatedChoice,TooCheap")]
    [InlineData(VoteType.Approval, "", "", "TooShort,TooCheap")]
    [InlineData(VoteType.Approval, "0,1,2", "", "TooLong,TooDear")]
    [InlineData(VoteType.Approval, "0", "", "TooCheap")]
    [InlineData(VoteType.Approval, "1", "4", "PointsDoNotMatch")]
    [InlineData(VoteType.ChooseOne, "1,0", "", "NotOneChoice")]
    [InlineData(VoteType.Cumulative, "1", "", "PointsDoNotMatch")]
    [InlineData(VoteType.Cumulative, "0,1", "-1,5", "TooFewPoints")]
    [InlineData(VoteType.Cumulative, "1", "7", "TooManyPoints,SumTooLarge")]
    [InlineData(VoteType.Cumulative, "1", "1", "SumTooSmall")]
    [InlineData(VoteType.Scoring, "0,2", "-1,6", "TooFewPoints")]
    [InlineData(VoteType.Approval, "0,1", "", "")]
    [InlineData(VoteType.Cumulative, "0,1", "3,3", "")]
    public void Every_reason_against_a_ballot_is_given(VoteType voteType, string choices, string points, string faults)
    {
        BallotBox box = Box(voteType);
        BallotDrop drop = box.Drop(
            [.. choices.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(int.Parse)],
            [.. points.Split(',', StringSplitOptions.RemoveEmptyEntries).Select(long.Parse)]);
        string found = drop.Match(static _ => "", static refused => string.Join(',', refused.Faults.Order()));
        Assert.Equal(
            string.Join(',', faults.Split(',').Order(StringComparer.Ordinal)),
            string.Join(',', found.Split(',').Order(StringComparer.Ordinal)));
        Assert.Equal(faults.Length == 0 ? 1 : 0, box.Close().Ballots.Voters);
    }

    [Fact]
    public void A_box_is_empty_when_it_is_put_up()
    {
        ElectionBuilder builder = new(VoteType.Approval, 10, _projects);
        builder.Append([0]);
        Assert.Throws<ArgumentException>(() => new BallotBox(builder));
    }

    [Fact]
    public void Ballots_may_come_from_several_threads()
    {
        BallotBox box = Box(VoteType.Approval);
        Parallel.For(0, 4000, i => box.Drop([i % 2, 2 - (i % 2 * 2)]));
        Assert.Equal("[0 1]x2000 [0 2]x2000", Rows.Of(box.Close()));
    }

    private static BallotBox Box(VoteType voteType) => new(new ElectionBuilder(voteType, 50, _projects)
    {
        RepeatedChoice = RepeatedChoice.Refuse,
        Limits = new BallotLimits
        {
            MinLength = voteType == VoteType.Approval ? 1 : null,
            MaxLength = voteType == VoteType.Approval ? 2 : null,
            MinCost = 20,
            MaxCost = 40,
            MinPoints = 0,
            MaxPoints = 6,
            MinSumPoints = 2,
            MaxSumPoints = 6,
        },
    });
}
